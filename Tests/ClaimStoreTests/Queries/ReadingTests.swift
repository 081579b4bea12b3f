import ClaimModel
import ClaimStore
import TestSupport
import Testing

@Suite struct ReadingTests {
  let folder: TemporaryFolder
  let store: ClaimStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ClaimStore(path: folder.path("claims.db"))
    try store.save(
      Article(id: "one.txt", text: "一", title: "松江的企业"),
      claims: [
        .full, .bare(region: "松江区", metric: "高新技术企业", year: 2020), .bare(region: "中国", metric: "企业", year: 2021),
      ])
    try store.save(
      Article(id: "two.txt", text: "二"), claims: [.bare(region: "中国台湾", metric: "企业", year: 2022), .bare()])
  }

  private func count(_ filter: ClaimFilter) throws -> Int { try store.claims(matching: filter).count }

  @Test func filters() throws {
    #expect(try count(ClaimFilter()) == 5)
    #expect(try count(ClaimFilter(region: "松江")) == 2)
    #expect(try count(ClaimFilter(region: "310117")) == 1)
    #expect(try count(ClaimFilter(region: "中国")) == 1, "a whole name is not part of another")
    #expect(try count(ClaimFilter(metric: "企业")) == 3)
    #expect(try count(ClaimFilter(metric: "patents")) == 1)
    #expect(try count(ClaimFilter(kind: .money)) == 0)
    #expect(try count(ClaimFilter(article: "松江的企业")) == 3)
    #expect(try count(ClaimFilter(article: "two")) == 2)
    #expect(try count(ClaimFilter(period: DayRange(iso8601: "2020/2021"))) == 3)
    #expect(try count(ClaimFilter(period: DayRange(iso8601: "2021-06"))) == 0)
    #expect(try count(ClaimFilter(status: .planned)) == 1)
    #expect(try count(ClaimFilter(text: "专利")) == 1)
    #expect(try count(ClaimFilter(region: "' OR 1=1 --")) == 0)
  }

  @Test func dayRanges() {
    #expect(DayRange(iso8601: "2020-02")?.end == CalendarDate(year: 2020, month: 2, day: 29))
    #expect(DayRange(iso8601: "2016/2020")?.start == CalendarDate(year: 2016, month: 1, day: 1))
    for wrong in ["", "21", "2020/2019", "2020-13", "2020/2021/2022", "去年"] { #expect(DayRange(iso8601: wrong) == nil) }
  }

  @Test func countsByRegionMetricAndArticle() throws {
    #expect(try store.regions().map(\.name) == ["中国", "中国台湾", "松江区", "松江区"])
    #expect(try store.regions().map(\.code) == [nil, nil, nil, "310117"], "a namesake is another region")
    let metrics = try store.metrics()
    #expect(metrics.map(\.phrase) == ["企业", "专利", "高新技术企业"])
    #expect(metrics.first?.regions == 2)
    #expect(metrics.first?.articles == 2)
    #expect(try store.articles().map(\.claims) == [3, 2])
  }

  @Test func theViewNeedsNoJoin() throws {
    let result = try store.query("SELECT doc, region, value, period FROM figures WHERE metric = '高新技术企业'")
    #expect(
      result == QueryResult(columns: ["doc", "region", "value", "period"], rows: [["one.txt", "松江区", "3", "2020"]]))
  }

  @Test(arguments: [
    "DELETE FROM claims", "DROP VIEW figures", "PRAGMA user_version = 9", "ATTACH ':memory:' AS other",
    "VACUUM INTO 'copy.db'", "SELECT 1; SELECT 2", "SELECT nothing FROM claims", "", "SELEKT",
  ])
  func queriesOnlyRead(sql: String) throws {
    #expect(throws: StoreError.self) { try store.query(sql) }
    #expect(try store.claims().count == 5)
  }
}
