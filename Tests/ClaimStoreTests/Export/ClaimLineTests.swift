import ClaimModel
import Foundation
import Testing

@testable import ClaimStore

@Suite struct ClaimLineTests {
  private func line(_ sourced: SourcedClaim) -> String {
    var json = JSONText()
    json.claim(sourced)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private let sentence = Mention(text: "超过50亿元\n", place: TextSpan(scalars: 0..<7, bytes: 0..<17))

  @Test func aQuantity() {
    var claim = Claim(
      figure: Mention(text: "50亿元", place: TextSpan(scalars: 2..<6, bytes: 6..<14)), kind: .money,
      quantity: Quantity(
        value: ExactDecimal(coefficient: 50, exponent: 8), unit: FigureUnit("CNY", .money), comparator: .greater),
      sentence: sentence,
      derivation: [
        Derivation(.figure, rule: "money.amount", words: TextSpan(scalars: 2..<6, bytes: 6..<14)),
        Derivation(.region, rule: "region.heading", evidence: .section),
      ])
    claim.metric = MetricReading(
      phrase: "累计成交额", id: MetricID("turnover"), head: "成交额", modifiers: [Modifier(.counting, "累计")])
    claim.region = RegionReading(region: Region(name: "松江区", code: "310117", level: .county), isInferred: true)
    claim.timeKind = .running
    let id = "ea20bfc3802ec9949d2dd1824e23ca49"
    #expect(
      line(SourcedClaim(doc: "a\"b.txt", claim: claim)) == """
        {"record":"claim","version":1,"id":null,"claim_id":"\(id)","doc":"a\\"b.txt","published":null,"title":null,"publisher":null,"url":null,\
        "start":2,"end":6,"byte_start":6,"byte_end":14,"text":"50亿元","kind":"money","value":"5000000000",\
        "value_decimal":"5000000000","exponent":8,"low":"5000000000","low_decimal":"5000000000","high":null,\
        "high_decimal":null,"includes_low":false,"includes_high":true,"unit":"CNY",\
        "dimension":"money","factor":"1/1","comparator":"gt","metric":"累计成交额","metric_id":"turnover",\
        "head":"成交额","modifiers":[{"kind":"counting","text":"累计"}],"entity":null,"entity_place":null,\
        "region":{"name":"松江区","code":"310117","level":"county","parent":null,"inferred":true},"period":null,\
        "base":null,"status":"actual","attribution":null,"attribution_place":null,"qualifiers":[],"aspect":"level",\
        "time_kind":"running","basis":null,"assertion":"asserted",\
        "evidence":{"metric":null,"region":"section","period":null,"status":null},"original":null,"headline":null,"locator":null,\
        "sentence":{"start":0,"end":7,"byte_start":0,"byte_end":17,"text":"超过50亿元\\n"},\
        "derivation":[{"field":"figure","rule":"money.amount","evidence":"clause","start":2,"end":6,"byte_start":6,\
        "byte_end":14},{"field":"region","rule":"region.heading","evidence":"section","start":null,"end":null,\
        "byte_start":null,"byte_end":null}]}

        """)
  }

  @Test func theArticle() {
    var article = Article(id: "a.txt", text: "三家", title: "标题")
    (article.publisher, article.url) = ("报", "https://example.org/")
    article.date = CalendarDate(year: 2022, month: 3, day: 1).map { PublicationDate($0, source: .dateline) }
    #expect(
      line(SourcedClaim(.bare(), of: article)).hasPrefix(
        """
        {"record":"claim","version":1,"id":null,"claim_id":"\(SourcedClaim(.bare(), of: article).contentID)","doc":"a.txt",\
        "published":"2022-03-01","title":"标题","publisher":"报","url":"https://example.org/","start":0,
        """))
  }

  @Test func aDateWithoutAYear() {
    let period = Period(start: nil, end: nil, text: "7月9日", yearless: .init(.init(month: 7, day: 9)))
    let claim = Claim(figure: sentence, kind: .date, quantity: nil, period: period, sentence: sentence)
    let text = line(SourcedClaim(doc: "a.txt", claim: claim))
    #expect(text.contains(#""value":"XXXX-07-09","value_decimal":null,"exponent":null,"low":null,"low_decimal":null"#))
    #expect(text.contains(#""unit":null,"dimension":null,"factor":null,"comparator":"eq""#))
    #expect(
      text.contains(
        #""period":{"start":"XXXX-07-09","end":"XXXX-07-09","first_day":null,"last_day":null,"edtf":"XXXX-07-09","text":"7月9日","inferred":false"#
      ))
  }

  @Test func aLineSaysTheWholeClaim() throws {
    let yearless = { (first: Period.MonthDay, last: Period.MonthDay?) in
      Period(start: nil, end: nil, text: "7月9日", origin: .inherited, yearless: .init(first, last))
    }
    var rank = Claim.bare()
    rank.quantity = Quantity(value: ExactDecimal(1), unit: FigureUnit("", .rank))
    let claims =
      [Claim.full, .bare(), rank]
      + [
        yearless(.init(month: 7, day: 9), nil), yearless(.init(month: 12, day: nil), nil),
        yearless(.init(month: 11, day: nil), .init(month: 2, day: 3)), Period(start: nil, end: nil, text: ""),
      ].map {
        Claim(figure: sentence, kind: .date, quantity: nil, period: $0, sentence: sentence)
      }
    for claim in claims {
      let text = line(SourcedClaim(doc: "a.txt", claim: claim))
      let read = try JSONDecoder().decode(ClaimLine.self, from: Data(text.utf8))
      #expect(read.claim == claim)
      #expect(read.record == ClaimLine.record)
    }
  }

  @Test func whatAColumnCannotHoldIsTextAlone() {
    #expect(ExactDecimal("12345678901234567890")?.columnText == "12345678901234567890")
    #expect(ExactDecimal("123456789012345678901")?.columnText == nil)
    #expect(ExactDecimal("0.0000000000000000001")?.columnText == nil)
    #expect(ExactDecimal("-3.50")?.columnText == "-3.50")
    #expect(ExactDecimal("0.50000000000000000000")?.columnText == "0.5")
  }

  @Test func linesOfEarlierVersionsAreRead() throws {
    let old = line(SourcedClaim(doc: "a.txt", claim: .bare())).replacing(#""version":1,"#, with: "")
    #expect(try JSONDecoder().decode(ClaimLine.self, from: Data(old.utf8)).claim == .bare())
  }

  @Test func sentencesApartAreWrittenOnce() {
    var lines = ClaimLines(sentences: .apart)
    for _ in 0..<2 { lines.add(SourcedClaim(doc: "a.txt", claim: .bare())) }
    let written = String(decoding: lines.text.bytes, as: UTF8.self).split(separator: "\n")
    #expect(
      written.map { $0.prefix(18) }.map(String.init) == [#"{"record":"sentenc"#]
        + Array(repeating: #"{"record":"claim","#, count: 2))
    #expect(written[1].contains(#""text":null},"derivation""#))
  }

  @Test func controlCharactersAreEscaped() {
    #expect(JSONText.string("\u{1}\t\\\"/é") == #""\u0001\t\\\"/é""#)
  }
}
