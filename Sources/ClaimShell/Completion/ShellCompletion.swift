import ArgumentParser
import ClaimModel
import ClaimStore
import LineEditor

/// What Tab offers: what fits the place in the line, with counts.
struct ShellCompletion {
  let session: Session

  /// What could stand in place of the word before the cursor (an offset in bytes). Total: without a store or with half
  /// a line it offers less.
  func complete(_ line: String, cursor: Int) -> Completion {
    Settings.$current.withValue(session.settings) {
      let words = WordsBeforeCursor(line: line, cursor: cursor)
      let found = candidates(for: words).compactMap { words.candidate($0) }
      return Completion(replacing: words.replaced, with: found)
    }
  }

  private func candidates(for words: WordsBeforeCursor) -> [Completion.Candidate] {
    let names = CompletionNames(session: session)
    guard let first = words.earlier.first else { return names.candidates(at: .command, typed: words.typed) }
    guard let command = Heshu.command(named: first) else { return [] }
    let options = CommandOptions(of: command)
    if let option = words.earlier.last, options.takesValue(option) {
      return names.candidates(at: CompletionPlace(option: option), typed: words.typed)
    }
    if words.typed.hasPrefix("-") { return options.candidates }
    let position = options.positional(words.earlier.dropFirst()).count
    let places = command.places
    guard let place = position < places.count ? places[position] : places.last else { return [] }
    return names.candidates(at: place, typed: words.typed)
  }
}
