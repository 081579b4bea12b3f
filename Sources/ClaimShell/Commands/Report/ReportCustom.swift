import ArgumentParser
import ClaimReport
import ClaimStore
import Foundation

/// The report by a template of the user's.
struct ReportCustom: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "custom", abstract: "A report by a Mustache template of your own.",
    discussion: "The keys that a template may use are listed in Sources/ClaimReport/README.md.")

  @Argument(help: "The template: brief.md.mustache makes brief.md.", completion: .file()) var template: String
  @OptionGroup var scope: ReportScope
  @OptionGroup var options: ReportOptions
  @OptionGroup var store: StoreOption

  func run(in session: Session) throws {
    let store = try session.store(store.path)
    guard let data = FileManager.default.contents(atPath: template) else {
      throw CommandFailure("\(template) cannot be read; name the file of a template")
    }
    guard let text = String(bytes: data, encoding: .utf8) else {
      throw CommandFailure("\(template) is not UTF-8; save the template as UTF-8")
    }
    let report: CustomReport
    do { report = try CustomReport(text, file: template) } catch { throw CommandFailure(error.description) }
    let writing = ReportWriting(session: session, store: store, scope: scope, options: options)
    let name = URL(fileURLWithPath: template).lastPathComponent
    let request = try writing.request(.overview, words: ["custom", name], claims: scope.claims(in: store))
    try writing.deliver(report.render(request))
  }
}
