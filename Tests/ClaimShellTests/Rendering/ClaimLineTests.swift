import ClaimModel
import Testing

@testable import ClaimShell

@Suite struct ClaimLineTests {
  private func line(_ claim: Claim) -> String {
    var json = JSONText()
    json.claim(claim, doc: "a\"b.txt")
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private let sentence = Mention(text: "超过50亿元\n", place: TextSpan(scalars: 0..<7, bytes: 0..<17))

  @Test func aQuantity() {
    var claim = Claim(
      figure: Mention(text: "50亿元", place: TextSpan(scalars: 2..<6, bytes: 6..<14)), kind: .money,
      quantity: Quantity(
        value: ExactDecimal(coefficient: 50, exponent: 8), unit: FigureUnit("CNY", .money), comparator: .greater),
      sentence: sentence, derivation: [Derivation(.figure, rule: "money.amount")])
    claim.metric = MetricReading(phrase: "成交额", id: MetricID("turnover"))
    claim.region = RegionReading(region: Region(name: "松江区", code: "310117", level: .county), isInferred: false)
    #expect(
      line(claim) == """
        {"doc":"a\\"b.txt","start":2,"end":6,"byte_start":6,"byte_end":14,"text":"50亿元","kind":"money",\
        "value":"5000000000","low":"5000000000","high":null,"unit":"CNY","comparator":"gt","metric":"成交额",\
        "metric_id":"turnover","entity":null,"region":{"name":"松江区","code":"310117","level":"county"},\
        "period":null,"base":null,"status":"actual","attribution":null,\
        "sentence":{"start":0,"end":7,"text":"超过50亿元\\n"},"derivation":["money.amount"]}

        """)
  }

  @Test func aDateWithoutAYear() {
    let period = Period(start: nil, end: nil, text: "7月9日", yearless: .init(.init(month: 7, day: 9)))
    let claim = Claim(figure: sentence, kind: .date, quantity: nil, period: period, sentence: sentence)
    let text = line(claim)
    #expect(text.contains(#""value":"XXXX-07-09","low":null,"high":null,"unit":null,"comparator":"eq""#))
    #expect(
      text.contains(#""period":{"start":"XXXX-07-09","end":"XXXX-07-09","text":"7月9日","inferred":false}"#))
  }

  @Test func controlCharactersAreEscaped() {
    #expect(JSONText.string("\u{1}\t\\\"/é") == #""\u0001\t\\\"/é""#)
  }
}
