/// What can stand in place of a part of the line.
public struct Completion: Sendable, Hashable {
  /// The bytes (of UTF-8) of the line that a candidate replaces.
  public let replaced: Range<Int>
  /// What to choose from, best first.
  public let candidates: [Candidate]

  /// Makes a completion of the bytes `replaced` of the line.
  public init(replacing replaced: Range<Int>, with candidates: [Candidate]) {
    self.replaced = replaced
    self.candidates = candidates
  }

  /// Nothing to offer.
  public static let none = Completion(replacing: 0..<0, with: [])

  /// One text to choose.
  public struct Candidate: Sendable, Hashable {
    /// The text that goes into the line.
    public let text: String
    /// A word on it, shown in lists: how many claims it has, what an option does.
    public let detail: String?
    /// What follows the text if it is the only candidate.
    public let suffix: String

    /// Makes a candidate.
    public init(_ text: String, detail: String? = nil, suffix: String = " ") {
      self.text = text
      self.detail = detail
      self.suffix = suffix
    }
  }
}

/// What Tab does to the line.
enum CompletionStep: Equatable {
  case nothing
  case insert(Range<Int>, String)
  case list([Completion.Candidate])
}

extension Completion {
  /// The only candidate goes in whole; of several, what they have in common, if it goes on from what was typed or, where
  /// that is an abbreviation (`sj` for 松江区), is no shorter; otherwise they are listed. Total: a range that does not lie in the line, or cuts a character, does nothing.
  func step(in line: String) -> CompletionStep {
    guard let typed = line.slice(utf8: replaced), let first = candidates.first else { return .nothing }
    if candidates.count == 1 {
      return insertion(of: first, in: line, typed: typed)
    }
    let common = candidates.dropFirst().reduce(first.text) { $0.commonPrefix(with: $1.text) }
    let isAbbreviation = !candidates.contains { $0.text.hasPrefix(typed) }
    if isAbbreviation ? common.count >= typed.count : common.count > typed.count && common.hasPrefix(typed) {
      return .insert(replaced, common)
    }
    return .list(candidates)
  }

  private func insertion(of candidate: Candidate, in line: String, typed: String) -> CompletionStep {
    let follows = line.slice(utf8: replaced.upperBound..<line.utf8.count) ?? ""
    let suffix = follows.hasPrefix(candidate.suffix) ? "" : candidate.suffix
    let text = candidate.text + suffix
    return text == typed ? .nothing : .insert(replaced, text)
  }
}

extension String {
  /// The text at an offset range in UTF-8; nil if the range lies outside or cuts a scalar.
  func slice(utf8 range: Range<Int>) -> String? {
    let bytes = utf8
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return nil }
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    let end = bytes.index(bytes.startIndex, offsetBy: range.upperBound)
    return String(bytes[start..<end])
  }

  func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
