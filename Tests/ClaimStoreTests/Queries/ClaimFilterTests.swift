import ClaimModel
import ClaimStore
import TestSupport
import Testing

@Suite struct ClaimFilterTests {
  let folder: TemporaryFolder
  let store: ClaimStore
  let mu = FigureUnit("亩", .area, factor: Ratio(ExactDecimal(2_000), over: ExactDecimal(3)))
  let hectare = FigureUnit("hm2", .area, factor: Ratio(ExactDecimal(10_000)))

  init() throws {
    folder = try TemporaryFolder()
    store = try ClaimStore(path: folder.path("claims.db"))
    try store.save(
      Article(id: "a.txt", text: "一"),
      claims: [
        claim("15", mu, 2019), claim("1", hectare, 2020), claim("3", FigureUnit("家", .count), 2021),
        claim("2", FigureUnit("CNY", .money), 2022),
      ])
  }

  private func claim(_ value: String, _ unit: FigureUnit, _ year: Int) -> Claim {
    var claim = Claim.bare(year: year)
    claim.figure.text = value + unit.symbol
    claim.quantity = ExactDecimal(value).map { Quantity(value: $0, unit: unit) }
    return claim
  }

  private func found(_ change: (inout ClaimFilter) -> Void) throws -> [String] {
    var filter = ClaimFilter()
    change(&filter)
    return try store.claims(matching: filter).map(\.claim.figure.text)
  }

  @Test func boundsConvertUnitsExactly() throws {
    #expect(try found { $0.minimum = .init(ExactDecimal(1), unit: hectare) } == ["15亩", "1hm2"], "15亩 are 1公顷")
    #expect(try found { $0.minimum = .init(ExactDecimal(16), unit: mu) } == [])
    #expect(try found { $0.maximum = .init(ExactDecimal(15), unit: mu) } == ["15亩", "1hm2"])
    #expect(try found { $0.minimum = .init(ExactDecimal(3)) } == ["15亩", "3家"], "without a unit any unit will do")
    #expect(try found { $0.unit = "家" } == ["3家"])
  }

  @Test func timesAndWordsCombine() throws {
    #expect(try found { $0.since = CalendarDate(year: 2020, month: 1, day: 1) } == ["1hm2", "3家", "2CNY"])
    #expect(
      try found {
        $0.since = CalendarDate(year: 2020, month: 1, day: 1)
        $0.until = CalendarDate(year: 2021, month: 12, day: 31)
      } == ["1hm2", "3家"])
    #expect(try found { $0.text = "三家" }.count == 4, "two characters are enough")
    #expect(try found { $0.entity = "公司" } == [])
  }

  /// The words of a name may stand in the path of every article.
  @Test func articlesAreNamedByTheirFilesBeforeTheirFolders() throws {
    for (id, year) in [("/2004/seeds/004.txt", 2031), ("/2004/seeds/005.txt", 2032), ("/2004/004/six.txt", 2033)] {
      try store.save(Article(id: id, text: id, title: "标题" + id.suffix(5)), claims: [claim("9", mu, year)])
    }
    let docs = { (name: String) in
      try store.claims(matching: ClaimFilter(article: name)).map { String($0.doc.split(separator: "/").last ?? "") }
    }
    #expect(try docs("004") == ["004.txt"])
    #expect(try docs("00") == ["004.txt", "005.txt"])
    #expect(try docs("标题5.txt") == ["005.txt"])
    #expect(try docs("seeds") == ["004.txt", "005.txt"])
    #expect(try docs("/2004/") == ["004.txt", "005.txt", "six.txt"])
    #expect(try docs("a.txt").count == 4)
    #expect(try docs("/2004/seeds/005.txt") == ["005.txt"])
    #expect(try docs("nothing") == [])
  }

  @Test func ordersAndLimits() throws {
    let order = { (field: ClaimOrder.Field, isDescending: Bool, limit: Int?) in
      try store.claims(order: ClaimOrder(field, isDescending: isDescending), limit: limit).map(\.claim.figure.text)
    }
    #expect(try order(.value, false, nil) == ["2CNY", "3家", "15亩", "1hm2"])
    #expect(try order(.period, true, 2) == ["2CNY", "3家"])
    #expect(try order(.id, true, 1) == ["2CNY"])
    for field in ClaimOrder.Field.allCases { #expect(try order(field, false, nil).count == 4) }
  }
}
