import ClaimAnalysis
import ClaimModel

extension Language {
  /// The mark between the items of a series.
  public var separator: String { self("、", ", ") }
  /// The mark before an explanation.
  public var colon: String { self("：", ": ") }

  /// What stands behind a finding that rests on what a person has read.
  public var readMark: String { self("（人工核过）", " (read by a person)") }

  /// A finding that also rests on what nobody has read.
  public func unread(_ sentence: String) -> String { self("连同未核的：", "With those that nobody has read: ") + sentence }

  /// Words in brackets.
  public func bracketed(_ words: String) -> String { self("（\(words)）", " (\(words))") }

  /// A number of peers: 6个城市.
  public func regions(_ count: Int, of peers: Peers) -> String {
    switch peers {
    case .country: self("\(count)个国家", counted(count, "country", "countries"))
    case .province: self("\(count)个省级地区", counted(count, "province"))
    case .city: self("\(count)个城市", counted(count, "city", "cities"))
    case .county: self("\(count)个区县", counted(count, "county", "counties"))
    case .township: self("\(count)个乡镇街道", counted(count, "township"))
    case .zone: self("\(count)个片区", counted(count, "zone"))
    case .organisation: self("\(count)个机构", counted(count, "organisation"))
    }
  }

  /// A row of a comparison: its region or organisation, or that there is none.
  public func label(_ row: Comparison.Row) -> String { row.label ?? region(nil) }

  /// A region, or that there is none.
  public func region(_ region: Region?) -> String { region?.name ?? self("地区不明", "no region") }
}

/// A number of things in English: `1 figure`, `2,306 figures`.
public func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  Language.english.number(ExactDecimal(count)) + " " + (count == 1 ? noun : plural ?? noun + "s")
}
