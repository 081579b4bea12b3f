import ClaimStore
import ArgumentParser
import ClaimModel
import Foundation
import LineEditor

/// What Tab offers: commands, options, and names from the store.
struct ShellCompletion {
  let session: Session

  /// What could stand in place of the word before the cursor (an offset in bytes). Total: without a store or with half
  /// a line it offers less.
  func complete(_ line: String, cursor: Int) -> Completion {
    let before = String(decoding: Array(line.utf8.prefix(cursor)), as: UTF8.self)
    let typed = before.split(omittingEmptySubsequences: false) { $0.isWhitespace }.last.map(String.init) ?? ""
    let earlier = before.dropLast(typed.count).split { $0.isWhitespace }.map(String.init)
    let found = candidates(after: earlier, typed: typed).filter { $0.text.hasPrefix(typed) && $0.text != typed }
    return Completion(replacing: (cursor - typed.utf8.count)..<cursor, with: found)
  }

  private func candidates(after words: [String], typed: String) -> [Completion.Candidate] {
    guard let command = words.first else { return commands }
    if let option = words.last, option.hasPrefix("--"), let values = values(of: option, typed: typed) { return values }
    if typed.hasPrefix("-") { return options(of: command) }
    switch command {
    case "extract", "import": return paths(typed)
    case "compare": return words.count == 1 ? metrics : regions
    case "help": return commands
    default: return []
    }
  }

  private func values(of option: String, typed: String) -> [Completion.Candidate]? {
    switch option {
    case "--region": regions
    case "--metric": metrics
    case "--kind": Claim.Kind.allCases.map { .init($0.rawValue) }
    case "--status": Claim.Status.allCases.map { .init($0.rawValue) }
    case "--format": OutputFormat.allCases.map { .init($0.rawValue) }
    case "--article": articles
    case "--store", "--output": paths(typed)
    case "--language": [.init("zh"), .init("en")]
    default: nil
    }
  }

  private var commands: [Completion.Candidate] {
    Heshu.configuration.subcommands.map {
      .init($0.configuration.commandName ?? "", detail: $0.configuration.abstract)
    } + [.init("help", detail: "Show the commands, or how to use one.")]
  }

  /// The options as the help names them, so that none is listed twice.
  private func options(of name: String) -> [Completion.Candidate] {
    guard let command = Heshu.configuration.subcommands.first(where: { $0.configuration.commandName == name }) else {
      return []
    }
    let help = Heshu.helpMessage(for: command, columns: 200)
    var names: [String] = []
    for line in help.split(separator: "\n") where line.hasPrefix("  -") {
      let words = line.split { $0 == " " || $0 == "," }
      if let name = words.first(where: { $0.hasPrefix("--") }) { names.append(String(name)) }
    }
    return names.map { .init($0) }
  }

  private var regions: [Completion.Candidate] {
    ((try? session.store().regions()) ?? []).map { .init($0.name, detail: "\($0.claims) claims") }
  }

  private var metrics: [Completion.Candidate] {
    ((try? session.store().metrics()) ?? []).filter { !$0.phrase.contains(" ") }
      .map { .init($0.phrase, detail: "\($0.claims) claims") }
  }

  private var articles: [Completion.Candidate] {
    ((try? session.store().articles()) ?? []).map { .init(fileName($0.doc), detail: $0.title) }
  }

  private func paths(_ typed: String) -> [Completion.Candidate] {
    let folder = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: folder + name, isDirectory: &isFolder)
      return .init(folder + name, suffix: isFolder.boolValue ? "/" : " ")
    }
  }
}
