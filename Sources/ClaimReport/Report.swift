import ClaimPresentation

/// A finished report: its text as Markdown or HTML, and the files beside it.
public struct Report: Sendable, Hashable {
  /// The file name that suits it: `compare.md`.
  public var name: String
  /// The text, with a line end at its end.
  public var text: String
  /// The files beside it: the charts that Markdown shows with their values, and every figure as CSV.
  public var others: [File]

  /// A file of a report.
  public struct File: Sendable, Hashable {
    /// The name that the text refers to: `compare-1.svg`.
    public var name: String
    /// What it holds.
    public var text: String

    /// Makes a file.
    public init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// Makes a report.
  public init(name: String, text: String, others: [File] = []) {
    self.name = name
    self.text = text
    self.others = others
  }

  /// The files of the report, its text under a name of choice.
  public func files(named name: String? = nil) -> [File] {
    [File(name: name ?? self.name, text: text)] + others
  }
}

/// What a report is written as.
public enum ReportForm: Sendable, Hashable {
  /// Markdown with pictures beside it.
  case markdown
  /// Markdown alone, without pictures.
  case text
  /// One page with everything inside.
  case page
}
