import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import TestSupport
import Testing

@Suite struct SideBySideTests {
  private static let jiangsu = Region(name: "江苏省", code: "320000", level: .province)
  private static let zhejiang = Region(name: "浙江省", code: "330000", level: .province)

  private static func claim(
    _ value: String, _ region: Region, _ year: Int, _ doc: String = "a", status: Claim.Status = .actual
  ) -> SourcedClaim {
    testClaim("有⟦\(value)家⟧。", value, region: region, year: year, status: status, doc: doc)
  }

  private static func answer(_ claims: [SourcedClaim], _ language: Language = .chinese) -> SideBySide {
    SideBySide(claims, of: nil, named: "企业", language)
  }

  /// A claim whose region its sentence does not state.
  private static func inferred(_ claim: SourcedClaim) -> SourcedClaim {
    var claim = claim
    claim.claim.derivation.append(Derivation(.region, rule: "region.story", evidence: .headline))
    return claim
  }

  @Test func theLatestWholeYearComesFirst() {
    let answer = Self.answer([
      Self.claim("10", .china, 2021), Self.claim("12", .china, 2022), Self.claim("7", Self.jiangsu, 2022),
      Self.claim("4", Self.zhejiang, 2022),
    ])
    #expect(answer.years.map { answer.comparison.periods[$0]?.description } == ["2022", "2021"])
    #expect(answer.rows(in: answer.years).map { answer.comparison.rows[$0].label } == ["中国", "江苏省", "浙江省"])
    #expect(answer.finding == "企业：2022年中国12家，有数字的2个省级地区中江苏省最高，7家，约为浙江省（4家）的1.75倍。")
    #expect(answer.basis == "依据1篇文章的4个数字")
  }

  @Test func oneRowIsToldWithItsChange() {
    let answer = Self.answer([Self.claim("10", .china, 2021), Self.claim("12", .china, 2022)], .english)
    #expect(answer.finding == "企业: 中国 12 in 2022, about +20% from 10 in 2021 (computed).")
  }

  @Test func whatIsInferredIsMarkedAndLeftOut() {
    let answer = Self.answer([
      Self.inferred(Self.claim("90", Self.jiangsu, 2022)), Self.claim("4", Self.zhejiang, 2022),
    ])
    #expect(answer.finding == "企业：2022年浙江省4家。")
    #expect(answer.basis == "依据1篇文章的1个数字；另有1处存疑，不作结论的依据")
    let row = answer.comparison.rows.firstIndex { $0.region == Self.jiangsu } ?? 0
    #expect(answer.comparison.cells[row][0].text(in: .chinese) == "90家*")
  }

  @Test func theFindingRestsOnWhatAPersonHasRead() {
    var claims = [
      Self.claim("7", Self.jiangsu, 2022), Self.claim("4", Self.zhejiang, 2022),
      Self.inferred(Self.claim("9", Self.zhejiang, 2021)),
    ]
    claims[2].isConfirmed = true
    let answer = Self.answer(claims)
    #expect(answer.finding == "企业：2021年浙江省9家。（人工核过）")
    #expect(answer.unreadFinding == "连同未核的：企业：2022年，有数字的2个省级地区中江苏省最高，7家，约为浙江省（4家）的1.75倍。")
    #expect(answer.basis == "依据1篇文章的3个数字，其中1个人工核过")
    claims[0].isConfirmed = true
    claims.append(Self.claim("70", Self.jiangsu, 2022, "b"))
    let contested = Self.answer(claims).comparison
    #expect(
      contested.cells.joined().compactMap { $0.text(in: .chinese) }.contains("7家✓"),
      "beside one that was read, others do not count")
  }

  @Test func aBaseThatIsOnlyABoundBoundsTheChange() {
    var before = Self.claim("600", Self.jiangsu, 2021)
    before.claim.quantity = Quantity(value: ExactDecimal(600), unit: FigureUnit("家", .count), comparator: .greater)
    let answer = Self.answer([before, Self.claim("4523", Self.jiangsu, 2022)])
    #expect(answer.finding == "企业：2022年江苏省4523家，2021年为> 600家，至多+654.0%（算出）。")
  }

  @Test func whatIsStatedGoesBeforeWhatIsInferred() {
    let answer = Self.answer([
      Self.inferred(Self.claim("90", Self.jiangsu, 2022, "b")), Self.claim("4", Self.jiangsu, 2022),
    ])
    #expect(answer.comparison.cells[0][0].text(in: .chinese) == "4家")
    #expect(answer.comparison.cells[0][0].firm?.claim.figure.text == "4家")
  }

  @Test func whatSourcesDisagreeOnIsNoFinding() {
    let answer = Self.answer([Self.claim("10", Self.jiangsu, 2022), Self.claim("15", Self.jiangsu, 2022, "b")])
    #expect(answer.comparison.cells[0][0].text(in: .chinese) == "10家 / 15家≠")
    #expect(answer.finding == "企业：没有定论，数字的地区或时间是推定的，或来源说法不一。")
    #expect(answer.basis == "1处存疑")
  }

  @Test func plansAndSingleFirmsStandApart() {
    var firm = Self.claim("900", Self.jiangsu, 2022)
    firm.claim.entity = Mention(text: "某公司", place: testSpan(0, "某公司"))
    let answer = Self.answer([
      Self.claim("10", Self.jiangsu, 2022), Self.claim("99", Self.zhejiang, 2022, status: .planned), firm,
    ])
    #expect(answer.comparison.rows.map(\.label) == ["江苏省"])
    #expect(answer.plans.rows.map(\.label) == ["浙江省"])
    #expect(answer.organisations.rows.map(\.entity) == ["某公司"])
  }

  @Test func ratesAndIncrementsStandInNoLevelsPlace() {
    let rate = { () -> SourcedClaim in
      var claim = Self.claim("8", Self.zhejiang, 2022)
      (claim.claim.kind, claim.claim.aspect) = (.growth, .change)
      return claim
    }()
    var added = Self.claim("3", Self.zhejiang, 2022, "b")
    added.claim.aspect = .increment
    let answer = Self.answer([Self.claim("10", Self.jiangsu, 2022), rate, added, added])
    #expect(answer.comparison.rows.map(\.label) == ["江苏省"])
    #expect(answer.comparison.apart.map(\.difference).sorted { $0.rawValue < $1.rawValue }.first == .kind)
  }
}
