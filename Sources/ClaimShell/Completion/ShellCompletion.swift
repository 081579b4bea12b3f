import ArgumentParser
import ClaimModel
import ClaimPresentation
import ClaimStore
import LineEditor

/// What Tab offers: what fits the place in the line, with counts.
struct ShellCompletion {
  let session: Session

  /// What could stand in place of the word before the cursor (an offset in bytes). Total: without a store or with half
  /// a line it offers less.
  func complete(_ line: String, cursor: Int) -> Completion {
    Settings.$current.withValue(session.settings) {
      var words = WordsBeforeCursor(line: line, cursor: cursor)
      let isQuery = words.earlier.first.map { Heshu.command(named: $0) == RunSQL.self } ?? false
      if isQuery { words = words.behind(["(", ",", "=", "<", ">", "."]) }
      let found = candidates(for: words).compactMap { words.candidate($0) }
      // A whole name stays in the list beside those that go on from it; alone it is done.
      let isDone = found.count == 1 && !words.isQuoted && found.first?.text == words.typed
      return Completion(replacing: words.replaced, with: isDone ? [] : found)
    }
  }

  private func candidates(for words: WordsBeforeCursor) -> [Completion.Candidate] {
    let names = CompletionNames(session: session)
    guard let first = words.earlier.first(where: { !$0.hasPrefix("-") }) else {
      return words.typed.hasPrefix("-") ? [] : names.candidates(at: .command, typed: words.typed)
    }
    if let group = Heshu.group(named: first) { return candidates(in: group, words, names) }
    return candidates(of: Heshu.command(named: first), words, words.earlier.dropFirst(), names)
  }

  /// The words after the name of a group such as `alias`: its commands, then what fits them.
  private func candidates(
    in group: any ParsableCommand.Type, _ words: WordsBeforeCursor, _ names: CompletionNames
  ) -> [Completion.Candidate] {
    let commands = group.configuration.subcommands
    let usual = group.configuration.defaultSubcommand as? any SessionCommand.Type
    let rest = words.earlier.dropFirst()
    if let name = rest.first, let command = commands.first(where: { $0.names.contains(name) }) {
      return candidates(of: command as? any SessionCommand.Type, words, rest.dropFirst(), names)
    }
    if rest.isEmpty, !words.typed.hasPrefix("-") { return names.candidates(of: commands) }
    return usual.map { candidates(of: $0, words, rest, names) } ?? (rest.isEmpty ? [.init("--help")] : [])
  }

  private func candidates(
    of command: (any SessionCommand.Type)?, _ words: WordsBeforeCursor, _ earlier: ArraySlice<String>,
    _ names: CompletionNames
  ) -> [Completion.Candidate] {
    guard let command else { return [] }
    let options = CommandOptions(of: command)
    if let option = options.awaitingValue(after: earlier), !words.typed.hasPrefix("-") {
      return names.candidates(at: options.place(of: option), typed: words.typed)
    }
    if words.typed.hasPrefix("-") { return options.candidates }
    let positional = options.positional(earlier)
    if command == Help.self, let first = positional.first {
      return names.candidates(of: Heshu.group(named: first)?.configuration.subcommands ?? [])
    }
    if command == RunSQL.self { return names.words(ofQuery: words) }
    let places = command.places
    let position = positional.count
    guard let place = position < places.count ? places[position] : places.last else { return [] }
    return names.candidates(at: place, typed: words.typed)
  }
}
