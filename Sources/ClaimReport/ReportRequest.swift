import ClaimAnalysis
import ClaimModel

/// What a report is asked for, and everything that it is written from. The same request always gives the same bytes,
/// in whatever order claims and articles come.
public struct ReportRequest: Sendable {
  /// The question that its first screen answers.
  public var question: Question
  /// The claims that it is about.
  public var claims: [SourcedClaim]
  /// The articles, also those without claims; one that claims name and the list lacks is known by its path alone.
  public var articles: [ArticleSummary]
  /// The language of its words.
  public var language: Language
  /// Its title; nil for the usual one.
  public var title: String?
  /// The version of the program, and with it of the rules that read the figures.
  public var version: String
  /// The command lines that make the same report from the same articles.
  public var commands: [String]

  /// Makes a request.
  public init(
    _ question: Question, claims: [SourcedClaim], articles: [ArticleSummary], language: Language = .chinese,
    title: String? = nil, version: String, commands: [String] = []
  ) {
    self.question = question
    self.claims = claims
    self.articles = articles
    self.language = language
    self.title = title
    self.version = version
    self.commands = commands
  }

  /// The questions that reports answer.
  public enum Question: Sendable, Hashable {
    /// What do the articles say, and can it all be true?
    case overview
    /// How do regions and years compare in these metrics?
    case compare
    /// What is known of the regions with these names?
    case region([String])
    /// Do the figures of a draft hold? Its text, and its claims, whose document it is.
    case check(ArticleSummary, [SourcedClaim])
    /// Which figures contradict each other?
    case conflicts

    /// The word of the command, and the name of the report's files.
    public var name: String {
      switch self {
      case .overview: "overview"
      case .compare: "compare"
      case .region: "region"
      case .check: "check"
      case .conflicts: "conflicts"
      }
    }
  }

  /// Writes the report.
  public func render(as form: ReportForm = .markdown) -> Report {
    let document = ReportBasis(self).document
    switch form {
    case .markdown:
      let charts = document.pictures.map { Report.File(name: $0.name, text: $0.chart.svg(name: $0.name)) }
      return Report(name: question.name + ".md", text: Markdown(document).text, charts: charts)
    case .text: return Report(name: question.name + ".md", text: Markdown(document, showsPictures: false).text)
    case .page: return Report(name: question.name + ".html", text: Page(document).text)
    }
  }
}
