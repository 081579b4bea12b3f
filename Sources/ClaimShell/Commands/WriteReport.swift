import ClaimModel
import ClaimStore
import ArgumentParser
import ClaimAnalysis
import ClaimReport
import Foundation

/// Writes the report over the store.
struct WriteReport: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Report on everything in the store, in Markdown with charts.")

  @Option(name: .shortAndLong, help: "The folder to write report.md and its charts into; else the text is printed.")
  var output: String?
  @Option(help: "The language of the report: zh or en.") var language: Language = .chinese
  @OptionGroup var store: StoreOption

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    let articles = try store.articles().map {
      ArticleSummary(doc: $0.doc, title: $0.title, publisher: $0.publisher, date: $0.date)
    }
    let report = OverviewReport(claims: try store.claims(), articles: articles, language: language).render()
    guard let output else { return try session.write(report.markdown) }
    let folder = URL(fileURLWithPath: output, isDirectory: true)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for chart in report.charts {
        try Data(chart.svg.utf8).write(to: folder.appendingPathComponent(chart.name))
      }
      try Data(report.markdown.utf8).write(to: folder.appendingPathComponent("report.md"))
    } catch {
      throw CommandFailure("the report could not be written to \(output); check that you may write there")
    }
    try session.line(folder.appendingPathComponent("report.md").relativePath)
  }
}

extension Language: ExpressibleByArgument {}
