import ArgumentParser
import ClaimAnalysis
import ClaimExtraction
import ClaimModel
import ClaimPresentation
import ClaimReport
import ClaimStore
import Foundation

/// Puts the request together from a store, and writes what comes of it.
struct ReportWriting {
  let session: Session
  let store: ClaimStore
  let scope: ReportScope
  let options: ReportOptions

  /// Writes the report on a question; `words` are those of the command that asks it.
  func write(_ question: ReportRequest.Question, words: [String], claims: [SourcedClaim]) throws {
    let request = try request(question, words: words, claims: claims)
    try deliver(request.render(as: options.form))
  }

  /// The request, with the texts of the articles where they are shown.
  func request(_ question: ReportRequest.Question, words: [String], claims: [SourcedClaim]) throws -> ReportRequest {
    guard !claims.isEmpty else { throw CommandFailure(try emptyMessage) }
    let stored = try store.articles()
    let cited = Set(scope.words.isEmpty ? stored.map(\.doc) : claims.map(\.doc))
    let texts = options.appendix ? try store.texts(of: cited) : [:]
    let articles = stored.filter { cited.contains($0.doc) }.map { article in
      ArticleSummary(
        doc: article.doc, title: article.title, publisher: article.publisher, url: article.url, date: article.date,
        hash: article.hash, text: texts[article.doc])
    }
    var request = ReportRequest(
      question, claims: claims, articles: articles, language: language, title: options.title,
      author: options.author, licence: options.licence, version: Heshu.configuration.version,
      commands: commands(words, imports: stored.map(\.doc)),
      dismissals: try store.dismissals().map { dismissal in
        let words = ["heshu", "dismiss", dismissal.finding, "--why", dismissal.reason]
        return .init(finding: dismissal.finding, command: words.map(Self.quoted).joined(separator: " "))
      }, vocabulary: try scope.vocabulary.lexicon().metrics, mostRows: options.top ?? ReportRequest.usualRows,
      hasAppendix: options.appendix, fileName: place?.stem)
    request.isFragment = { $0.isFragment }
    request.isOfGrowingStore = store.isBeingImported
    request.methodNotes = try reviewNotes(of: claims).map { language($0) }
    return request
  }

  /// How many of the claims people have read and found right, and how many they set right.
  private func reviewNotes(of claims: [SourcedClaim]) throws -> [Message] {
    let own = Set(claims.compactMap(\.id))
    let reviews = try store.reviews()
    let read = ReviewTally(scope.words.isEmpty ? reviews : reviews.filter { $0.id.map(own.contains) ?? false }).claims
    let corrected = claims.count { $0.claim.derivation.contains { $0.evidence == .person } }
    return [
      read.all == 0
        ? nil
        : Message(
          en: "\(read.right) of \(read.all) read by a person are right in every field "
            + "(\(read.percent), 95 % interval \(read.range)).",
          zh: "人工过目\(read.all)条，其中\(read.right)条各项全对（\(read.percent)，95% 区间 \(read.range)）。"),
      corrected == 0
        ? nil : Message(en: "\(corrected) set right by a person.", zh: "人工更正\(corrected)条。"),
    ].compactMap(\.self)
  }

  /// The language of the report: that of the messages.
  private var language: Language { Settings.current.language }

  /// Why there is nothing to report.
  private var emptyMessage: Message {
    get throws {
      try store.articles().isEmpty
        ? store.emptyMessage
        : Message(
          en: "no claim passes all of --regions, --metrics and --period; leave one out",
          zh: "没有数字同时符合 --regions、--metrics 和 --period；少写一个")
    }
  }

  /// The commands that make the report again, with paths as they were given; of absolute ones, which differ from machine
  /// to machine, only the names.
  private func commands(_ words: [String], imports docs: [String]) -> [String] {
    let name = Self.portable(store.path)
    let kept = name == StoreOption.usualPath ? [] : ["--store", name]
    let lines = [
      ["heshu", "import"] + Self.sources(of: docs) + scope.vocabularyWords + kept,
      ["heshu", "report"] + words + scope.words + scope.vocabularyWords + options.words
        + ["--lang", language.rawValue] + kept + (options.output.map { ["--output", Self.portable($0)] } ?? []),
    ]
    return lines.map { $0.map(Self.quoted).joined(separator: " ") }
  }

  /// What was imported: the folders and files of records that hold articles, and articles that stand in none.
  private static func sources(of docs: [String]) -> [String] {
    Set(
      docs.map { doc in
        let parts = doc.split(separator: "/")
        guard parts.count > 1 else { return doc }
        return portable((doc.hasPrefix("/") ? "/" : "") + parts.dropLast().joined(separator: "/"))
      }
    ).sorted()
  }

  private static func portable(_ path: String) -> String {
    path.hasPrefix("/") ? URL(fileURLWithPath: path).lastPathComponent : path
  }

  /// A word as a shell takes it.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "-_./,:".unicodeScalars.contains($0)
    }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }

  /// Writes the files of a report and tells where its text is, or prints the text.
  func deliver(_ report: Report) throws {
    guard let place else { return try session.write(report.text) }
    let name = place.file ?? report.name
    try ReportFolder(path: place.folder).write(report.files(named: name), force: options.force.force)
    let path = URL(fileURLWithPath: place.folder).appendingPathComponent(name).relativePath
    try session.line(place.file == nil ? path : options.output ?? path)
  }

  /// Where a report goes: a folder, and the name of the file where one was given.
  private struct Place {
    let folder: String
    let file: String?

    /// The name of the file without its ending.
    var stem: String? { file.map { URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent } }
  }

  private var place: Place? {
    guard let output = options.output else { return nil }
    let url = URL(fileURLWithPath: output)
    guard Self.extensions.contains(url.pathExtension.lowercased()), !Self.isFolder(output) else {
      return Place(folder: output, file: nil)
    }
    return Place(folder: url.deletingLastPathComponent().relativePath, file: url.lastPathComponent)
  }

  private static let extensions = ["md", "markdown", "html", "htm", "txt", "csv", "json"]

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
