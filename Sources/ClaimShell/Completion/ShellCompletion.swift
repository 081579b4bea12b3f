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
      // A whole name stays in the list beside those that go on from it; alone it is done.
      let isDone = found.count == 1 && !words.isQuoted && found.first?.text == words.typed
      return Completion(replacing: words.replaced, with: isDone ? [] : found)
    }
  }

  private func candidates(for words: WordsBeforeCursor) -> [Completion.Candidate] {
    let names = CompletionNames(session: session)
    guard let first = words.earlier.first else { return names.candidates(at: .command, typed: words.typed) }
    if let group = Heshu.group(named: first) { return candidates(in: group, words, names) }
    return candidates(of: Heshu.command(named: first), words, words.earlier.dropFirst(), names)
  }

  /// The words after the name of a group such as `alias`: its commands, then what fits them.
  private func candidates(
    in group: any ParsableCommand.Type, _ words: WordsBeforeCursor, _ names: CompletionNames
  ) -> [Completion.Candidate] {
    let commands = group.configuration.subcommands
    guard words.earlier.count > 1 else {
      return words.typed.hasPrefix("-") ? [.init("--help")] : names.candidates(of: commands)
    }
    let command = commands.first { $0.configuration.commandName == words.earlier[1] }
    return candidates(of: command as? any SessionCommand.Type, words, words.earlier.dropFirst(2), names)
  }

  private func candidates(
    of command: (any SessionCommand.Type)?, _ words: WordsBeforeCursor, _ earlier: ArraySlice<String>,
    _ names: CompletionNames
  ) -> [Completion.Candidate] {
    guard let command else { return [] }
    let options = CommandOptions(of: command)
    if let option = earlier.last, options.takesValue(option) {
      return names.candidates(at: CompletionPlace(option: option), typed: words.typed)
    }
    if words.typed.hasPrefix("-") { return options.candidates }
    let position = options.positional(earlier).count
    let places = command.places
    guard let place = position < places.count ? places[position] : places.last else { return [] }
    return names.candidates(at: place, typed: words.typed)
  }
}
