import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import Mustache

/// A report by a template of the user's: Mustache, filled in with the data that the documentation lists.
public struct CustomReport: Sendable {
  private let template: MustacheTemplate
  private let name: String

  /// Reads a template. Values are escaped for what it makes: Markdown by default, HTML for `x.html.mustache`, nothing
  /// for any other ending, such as `x.txt.mustache`; `{{{value}}}` is never escaped.
  public init(_ text: String, file: String) throws(TemplateError) {
    let fileName = file.split(separator: "/").last.map(String.init) ?? file
    try TemplateCheck.check(text, file: fileName, keys: Self.keys)
    name = Self.outputName(of: fileName)
    do {
      MustacheContentTypes.register(MarkdownContent(), named: "MARKDOWN")
      template = try MustacheTemplate(string: "{{% CONTENT_TYPE:\(Self.contentType(of: name)) }}\n" + text)
    } catch {
      throw Self.error(error, file: fileName)
    }
  }

  /// Fills the template in. The charts that the text names are files of the report.
  public func render(_ request: ReportRequest) -> Report {
    var request = request
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    request.title = request.title ?? stem
    request.fileName = request.fileName ?? stem
    let basis = ReportBasis(request)
    let text = template.render(TemplateRecord(basis, ReportBasis.templateFields))
    var charts: [Report.File] = []
    for picture in basis.namedCharts
    where text.contains(picture.name) && !charts.contains(where: { $0.name == picture.name }) {
      charts.append(Report.File(name: picture.name, text: picture.chart.svg(name: picture.name)))
    }
    return Report(name: name, text: text, others: charts)
  }

  /// Every key that a template may use.
  static var keys: [TemplateKey] { ReportBasis.templateFields.map(\.key) }

  /// `brief.html` for `brief.html.mustache`, `brief.md` for `brief.mustache`.
  private static func outputName(of file: String) -> String {
    let stem = file.hasSuffix(".mustache") ? String(file.dropLast(".mustache".count)) : file
    return stem.contains(".") && stem != file ? stem : stem.prefix { $0 != "." } + ".md"
  }

  private static func contentType(of name: String) -> String {
    switch name.split(separator: ".").last.map({ $0.lowercased() }) {
    case "md", "markdown": "MARKDOWN"
    case "html", "htm", "xml", "svg": "HTML"
    default: "TEXT"
    }
  }

  /// The error of the parser, less the line that was put before the template.
  private static func error(_ error: any Error, file: String) -> TemplateError {
    guard let error = error as? MustacheTemplate.ParserError else {
      return TemplateError(
        file: file, line: 1, tag: "",
        problem: Message(en: "the template cannot be read: \(error)", zh: "模板读不懂：\(error)"))
    }
    let problem = "\(error.error)"
    return TemplateError(
      file: file, line: max(error.context.lineNumber - 1, 1), tag: error.context.line,
      problem: Message(en: "the tag cannot be read (\(problem))", zh: "这个标签读不懂（\(problem)）"))
  }
}

/// Escapes values for Markdown.
private struct MarkdownContent: MustacheContentType {
  func escapeText(_ text: String) -> String { Markdown.escape(text, opensLine: true, keepsEnds: true) }
}
