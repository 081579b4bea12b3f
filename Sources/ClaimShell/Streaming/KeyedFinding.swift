import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import ClaimStore
import Foundation

extension JSONText {
  /// Appends a finding as one JSON object and a line end; keyed, once for each key that it shares with findings that may
  /// repeat it, and what shows whether they do.
  mutating func finding(_ finding: Finding, keyed: Bool) {
    guard keyed else { return self.finding(finding) }
    let mark = finding.isOfConflicts ? FindingMark(finding) : nil
    for (index, key) in (mark?.keys ?? ["alone:" + finding.id]).enumerated() {
      raw("{\"settle_key\":")
      string(key)
      raw(",\"settle_order\":")
      string(finding.precedence)
      raw(",\"settle_home\":")
      boolean(index == 0)
      raw(",\"settle_mark\":")
      string(mark?.text)
      raw(",")
      members(of: finding)
      raw("}\n")
    }
  }
}

/// A line of a finding under one of its keys.
struct KeyedFinding {
  let key: String
  /// Nil for what repeats no other.
  let mark: FindingMark?
  /// Whether it is written where this key is settled; under its other keys it only shows what repeats it.
  let isHome: Bool
  /// The finding without its keys.
  let finding: [UInt8]

  /// Reads a line; nil when it is none.
  init?(_ line: ArraySlice<UInt8>) {
    let data = Data(line)
    guard let read = try? JSONDecoder().decode(Members.self, from: data),
      let start = data.range(of: Data(#","record":"finding""#.utf8))
    else { return nil }
    (key, isHome) = (read.key, read.isHome)
    mark = read.mark.flatMap(FindingMark.init)
    finding = [UInt8(ascii: "{")] + data[(start.lowerBound + 1)...]
  }

  private struct Members: Decodable {
    let key: String
    let isHome: Bool
    let mark: String?

    private enum CodingKeys: String, CodingKey {
      case key = "settle_key"
      case isHome = "settle_home"
      case mark = "settle_mark"
    }
  }
}
