import ArgumentParser
import ClaimAnalysis
import ClaimModel
import ClaimPresentation
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
    case .kind: candidates(naming: .kind, typed: typed, and: Claim.Kind.allCases.map(\.rawValue))
    case .status: candidates(naming: .status, typed: typed, and: Claim.Status.allCases.map(\.rawValue))
    case .unit: candidates(naming: .unit, typed: typed, and: Self.spokenUnits)
    case .region: candidates(naming: .region, typed: typed)
    case .metric: candidates(naming: .metric, typed: typed)
    case .entity: candidates(naming: .entity, typed: typed)
    case .article: candidates(naming: .article, typed: typed)
    case .period: candidates(naming: .year, typed: typed)
    case .claim: shownClaims
    case .finding: shownFindings
    case .dismissed: session.names.dismissed(at: session.storePath).map { .init($0.finding, detail: $0.reason) }
    case .alias: session.names.aliases(at: session.storePath).map { .init($0.name, detail: $0.meaning) }
    case .table: session.names.tables(at: session.storePath).map { .init($0.name) }
    case .path: paths(typed)
    case .words(let words): words.map { .init($0, suffix: $0.hasSuffix("=") ? "" : " ") }
    case .sql, .other: []
    }
  }

  /// Words for units that claims have by their symbols: CNY, m2.
  private static let spokenUnits = ["元", "美元", "平方米", "平方公里", "公顷", "公里", "米", "吨", "千瓦时", "百分点"]

  /// The names of commands.
  func candidates(of commands: [any ParsableCommand.Type]) -> [Completion.Candidate] {
    commands.flatMap { command in
      command.names.map { Completion.Candidate($0, detail: command.configuration.abstract) }
    }
  }

  /// The values of a field that what was typed may stand for, with how many claims have each, and values that none has.
  func candidates(naming field: FacetField, typed: String, and others: [String] = []) -> [Completion.Candidate] {
    let names = session.names.names(of: field, startingWith: typed, at: session.storePath)
    let rest = others.filter { other in !names.contains { $0.text == other } }.map { NameCounts.Name(text: $0) }
    return (names + rest).lazy.filter { PinyinInitials.shared.matches(typed, startOf: $0.text) }.map { name in
      let detail = name.claims.map { Message(en: counted($0, "claim"), zh: "\($0) 条").text }
      return Completion.Candidate(name.text, detail: detail)
    }
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

  /// The identifiers of the findings that were answered last.
  private var shownFindings: [Completion.Candidate] {
    session.last.flatMap { part -> [Finding] in if case .findings(let findings) = part { findings } else { [] } }
      .map { finding in
        let words = [word(for: finding.verdict.rawValue), finding.region?.name, finding.metric?.phrase]
        return .init(finding.id, detail: words.compactMap(\.self).joined(separator: " "))
      }
  }

  private func paths(_ typed: String) -> [Completion.Candidate] {
    let folder = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
    let place = folder.isEmpty ? "." : TypedLine.writtenOut(home: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
    let showsHidden = typed.dropFirst(folder.count).hasPrefix(".")
    let fitting = names.filter {
      (showsHidden || !$0.hasPrefix(".")) && PinyinInitials.shared.matches(typed, startOf: folder + $0)
    }
    return fitting.sorted().map { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: (place as NSString).appendingPathComponent(name), isDirectory: &isFolder)
      return .init(folder + name, suffix: isFolder.boolValue ? "/" : " ")
    }
  }
}
