/// How text is set off on a terminal; elsewhere it stays as it is.
struct Style: Sendable, Hashable {
  var isColoured: Bool

  /// Text as it is.
  static let plain = Style(isColoured: false)

  /// Headings.
  func strong(_ text: String) -> String { set("1", text) }
  /// What is beside the point.
  func faint(_ text: String) -> String { set("2", text) }
  /// What is wrong.
  func bad(_ text: String) -> String { set("31", text) }
  /// What is right.
  func good(_ text: String) -> String { set("32", text) }
  /// What wants attention.
  func notable(_ text: String) -> String { set("33", text) }

  private func set(_ parameter: String, _ text: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(parameter)m\(text)\u{1B}[0m" : text
  }
}
