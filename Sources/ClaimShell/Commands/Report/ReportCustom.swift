import ArgumentParser
import ClaimModel
import ClaimReport
import ClaimStore
import Foundation

/// The report by a template of the user's.
struct ReportCustom: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "custom",
      abstract: Message(en: "A report by a Mustache template of your own.", zh: "按自己的 Mustache 模板写报告。").text,
      discussion: Message(
        en: """
          A template has tags such as {{#comparisons}}{{metric}}: {{finding}}{{/comparisons}}. Values are escaped for what \
          it makes: Markdown, HTML for x.html.mustache, nothing for x.txt.mustache. The keys are listed by --keys, and \
          explained with an example in Sources/ClaimReport/README.md.
          """,
        zh: """
          模板里写标签，如 {{#comparisons}}{{metric}}：{{finding}}{{/comparisons}}。值按输出格式转义：Markdown；\
          x.html.mustache 为 HTML；x.txt.mustache 不转义。--keys 列出所有键，例子和说明见 Sources/ClaimReport/README.md。
          """
      ).text)
  }
  static let places = [CompletionPlace.path]

  @Argument(
    help: .init(en: "The template: brief.md.mustache makes brief.md.", zh: "模板：brief.md.mustache 写成 brief.md。"),
    completion: .file()) var template: String?
  @Flag(help: .init(en: "List the keys that a template may use.", zh: "列出模板能用的键。")) var keys = false
  @OptionGroup var scope: ReportScope
  @OptionGroup var options: ReportOptions
  @OptionGroup var store: StoreOption

  func validate() throws {
    guard keys || template != nil else {
      throw ValidationError(
        en: "name a template, or list the keys with --keys", zh: "写一个模板，或用 --keys 列出键")
    }
  }

  func run(in session: Session) throws {
    guard let template, !keys else {
      let rows = CustomReport.documentation.map { [$0.key, $0.holds, $0.meaning] as [String?] }
      return try session.show(Listing(["key", "holds", "meaning"], rows), Settings.current.format, ifEmpty: "")
    }
    let store = try session.store(store.path)
    guard let data = FileManager.default.contents(atPath: template) else {
      throw CommandFailure(
        en: "\(template) cannot be read; name the file of a template", zh: "读不了 \(template)；请给模板文件", at: template)
    }
    guard let text = String(bytes: data, encoding: .utf8) else {
      throw CommandFailure(
        en: "\(template) is not UTF-8; save the template as UTF-8", zh: "\(template) 不是 UTF-8；请存成 UTF-8", at: template)
    }
    let report: CustomReport
    do { report = try CustomReport(text, file: template) } catch { throw CommandFailure(error.message, at: template) }
    let writing = ReportWriting(session: session, store: store, scope: scope, options: options)
    let name = URL(fileURLWithPath: template).lastPathComponent
    let request = try writing.request(.overview, words: ["custom", name], claims: scope.claims(in: store))
    try writing.deliver(report.render(request))
  }
}
