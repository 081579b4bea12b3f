/// A finished report: Markdown, and the charts that it shows.
public struct Report: Sendable, Hashable {
  /// The text, with a line end at its end.
  public var markdown: String
  /// The charts, to be written beside the text under their names.
  public var charts: [Chart]

  /// A chart of a report.
  public struct Chart: Sendable, Hashable {
    /// The file name that the text refers to: `chart-1.svg`.
    public var name: String
    /// The SVG document.
    public var svg: String
  }
}
