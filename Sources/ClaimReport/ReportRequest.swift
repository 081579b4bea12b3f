import ClaimAnalysis
import ClaimModel
import ClaimPresentation

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
  /// The findings that were put aside; the report leaves them out and says how many there are.
  public var dismissals: [Dismissal]
  /// Who answers for it, and the terms under which it may be used; both stand under the title.
  public var author, licence: String?
  /// The entries of the vocabulary that give metrics their names.
  public var vocabulary: [Metric]
  /// What its section on method says besides, such as how many of the claims a person has read.
  public var methodNotes: [String] = []
  /// Whether words are hardly what a reader would call a metric: what is measured so does not come first.
  public var isFragment: @Sendable (MetricReading) -> Bool = { _ in false }
  /// Whether articles still came into the store when it was asked.
  public var isOfGrowingStore = false
  /// How many rows answer a question at most; details have twice as many.
  public var mostRows: Int
  /// Whether every figure and the texts of the articles stand at its end.
  public var hasAppendix: Bool
  /// The name of its files without the ending, by which its charts go too; nil for that of the question.
  public var fileName: String?

  /// A finding that was put aside.
  public struct Dismissal: Sendable, Hashable {
    /// The identifier of the finding.
    public var finding: String
    /// The command line that puts it aside.
    public var command: String

    /// Makes a dismissal.
    public init(finding: String, command: String) {
      self.finding = finding
      self.command = command
    }
  }

  /// Makes a request.
  public init(
    _ question: Question, claims: [SourcedClaim], articles: [ArticleSummary], language: Language = .chinese,
    title: String? = nil, author: String? = nil, licence: String? = nil, version: String, commands: [String] = [],
    dismissals: [Dismissal] = [], vocabulary: [Metric] = [], mostRows: Int = Self.usualRows, hasAppendix: Bool = false,
    fileName: String? = nil
  ) {
    self.question = question
    self.claims = claims
    self.articles = articles
    self.language = language
    self.title = title
    self.author = author
    self.licence = licence
    self.version = version
    self.commands = commands
    self.dismissals = dismissals
    self.vocabulary = vocabulary
    self.mostRows = max(mostRows, 1)
    self.hasAppendix = hasAppendix
    self.fileName = fileName
  }

  /// How many rows answer a question where nobody says otherwise.
  public static let usualRows = 5

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

  /// The name of the report's file without its ending.
  private var name: String { fileName ?? question.name }

  /// What the names of its charts begin with: letters and digits, which links and identifiers take as they are.
  var chartName: String {
    let scalars = name.unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-_".unicodeScalars.contains(scalar)
        ? scalar : "-"
    }
    return String(scalars)
  }

  /// Writes the report.
  public func render(as form: ReportForm = .markdown) -> Report {
    let document = ReportBasis(self).document
    switch form {
    case .markdown:
      let charts = document.pictures.flatMap { picture in
        [
          Report.File(name: picture.name, text: picture.chart.svg(name: picture.name)),
          Report.File(name: picture.name.replacing(".svg", with: ".csv"), text: picture.chart.csv),
        ]
      }
      return Report(name: name + ".md", text: Markdown(document).text, others: charts + document.attachments)
    case .text: return Report(name: name + ".md", text: Markdown(document, hasFiles: false).text)
    case .page: return Report(name: name + ".html", text: Page(document).text, others: document.attachments)
    }
  }
}
