import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import ClaimReport

/// A draft with Markdown footnotes: a mark after every figure that was checked, and under the text what was found.
///
/// Figures of the draft come first in their findings, or stand among their claims.
func annotated(_ draft: Article, with findings: [Finding]) -> String {
  var notes: [(place: Int, text: String)] = []
  for finding in findings {
    guard let claim = finding.claims.last(where: { $0.doc == draft.id }) else { continue }
    notes.append((claim.claim.figure.place.scalars.upperBound, note(finding, draft: draft.id)))
  }
  notes.sort { $0.place < $1.place }
  guard !notes.isEmpty else { return draft.text }
  let scalars = Array(draft.text.unicodeScalars)
  let label = draft.text.contains("[^heshu-") ? "heshu-check" : "heshu"
  var (text, position) = ("", 0)
  for (index, note) in notes.enumerated() {
    let end = min(max(note.place, position), scalars.count)
    text += String(String.UnicodeScalarView(scalars[position..<end])) + "[^\(label)-\(index + 1)]"
    position = end
  }
  text += String(String.UnicodeScalarView(scalars[position...]))
  while text.last?.isNewline ?? false { text.removeLast() }
  let lines = notes.enumerated().map { "[^\(label)-\($0.offset + 1)]: \($0.element.text)\n" }
  return text + "\n\n" + lines.joined()
}

/// The verdict, its reason and cause, the arithmetic, and the sources with their quotes, on one line.
private func note(_ finding: Finding, draft: String) -> String {
  let language = Settings.current.language
  var reason = language(finding.reason)
  if let cause = finding.cause { reason += Message(en: "; ", zh: "；").text + language(cause) }
  var parts = ["**\(word(for: finding.verdict.rawValue))** (\(reason))"]
  let sources = finding.claims.filter { $0.doc != draft } + finding.nearest
  parts += sources.prefix(3).map {
    "“\(Markdown.escape($0.claim.sentence.text))” — \(Markdown.escape(fileName($0.doc)))"
  }
  if finding.verdict.isAlarm, let step = finding.computation.split(separator: "\n").last(where: { $0.contains("∅") }) {
    parts.append(String(step))
  }
  return parts.joined(separator: " · ").replacing("\n", with: " ").replacing("\r", with: " ")
}
