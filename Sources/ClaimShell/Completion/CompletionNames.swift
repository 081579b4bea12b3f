import ArgumentParser
import ClaimAnalysis
import ClaimModel
import ClaimStore
import Foundation
import LineEditor

/// The names that fit a place: from the program's own tables, the store, the last answer, and the file system.
struct CompletionNames {
  let session: Session

  func candidates(at place: CompletionPlace, typed: String) -> [Completion.Candidate] {
    switch place {
    case .command: candidates(of: Heshu.configuration.subcommands)
    case .format: OutputFormat.allCases.map { .init($0.rawValue) }
    case .language: Language.allCases.map { .init($0.rawValue) }
    case .kind: counts(of: "kind", else: Claim.Kind.allCases.map(\.rawValue))
    case .status: counts(of: "status", else: Claim.Status.allCases.map(\.rawValue))
    case .unit: counts(of: "unit", else: [])
    case .region: ((try? session.store().regions()) ?? []).map { .init($0.name, detail: claims($0.claims)) }
    case .metric: ((try? session.store().metrics()) ?? []).map { .init($0.phrase, detail: claims($0.claims)) }
    case .article: ((try? session.store().articles()) ?? []).map { .init(fileName($0.doc), detail: $0.title) }
    case .claim: shownClaims
    case .path: paths(typed)
    case .words(let words): words.map { .init($0) }
    case .other: []
    }
  }

  /// The names of commands.
  func candidates(of commands: [any ParsableCommand.Type]) -> [Completion.Candidate] {
    commands.flatMap { command in
      let configuration = command.configuration
      return ([configuration.commandName ?? ""] + configuration.aliases).map {
        Completion.Candidate($0, detail: configuration.abstract)
      }
    }
  }

  private func claims(_ number: Int) -> String {
    Message(en: counted(number, "claim"), zh: "\(number) 条").text
  }

  /// The values of a column of the store with how many claims have each.
  private func counts(of column: String, else names: [String]) -> [Completion.Candidate] {
    let query = "SELECT \(column), count(*) FROM figures WHERE \(column) <> '' GROUP BY 1 ORDER BY 2 DESC"
    let found = (try? session.store().query(query))?.rows ?? []
    let counted = found.compactMap { row -> Completion.Candidate? in
      guard let name = row[0], let number = row[1].flatMap({ Int($0) }) else { return nil }
      return .init(name, detail: claims(number))
    }
    return counted + names.filter { name in !counted.contains { $0.text == name } }.map { .init($0) }
  }

  /// The numbers of the claims that were answered last.
  private var shownClaims: [Completion.Candidate] {
    session.last.flatMap { part -> [SourcedClaim] in
      switch part {
      case .claims(let claims): claims
      case .findings(let findings): findings.flatMap(\.claims)
      case .text, .listing: []
      }
    }.compactMap { sourced in
      let claim = sourced.claim
      let words = [claim.region?.region.name, claim.metric?.phrase, claim.figure.text].compactMap(\.self)
      return sourced.id.map { .init($0.number.description, detail: words.joined(separator: " ")) }
    }
  }

  private func paths(_ typed: String) -> [Completion.Candidate] {
    let folder = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
    let place = folder.isEmpty ? "." : (folder as NSString).expandingTildeInPath
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    let showsHidden = typed.dropFirst(folder.count).hasPrefix(".")
    return names.filter { showsHidden || !$0.hasPrefix(".") }.sorted().map { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: (place as NSString).appendingPathComponent(name), isDirectory: &isFolder)
      return .init(folder + name, suffix: isFolder.boolValue ? "/" : " ")
    }
  }
}
