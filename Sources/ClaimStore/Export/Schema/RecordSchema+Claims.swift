import ClaimModel

extension RecordSchema {
  /// Claims, as `extract`, `list` and `export` write them.
  public static let claims = RecordSchema("claims", source + figure + context + grounds)

  private typealias Key = ClaimLine.CodingKeys

  private static let source = [
    RecordField(Key.record, .word([ClaimLine.record]), "what the line is"),
    RecordField(Key.version, .integer, "the version of the record"),
    RecordField(Key.id, .integer, isOptional: true, "the number in its store; null outside of one"),
    RecordField(Key.claimID, .string, "SHA-256 of document, start and end, 32 digits: the same on every machine"),
    RecordField(Key.doc, .string, "the path or id of the article as given"),
    RecordField(Key.published, .date, isOptional: true, "the article's day, where it is known"),
    RecordField(Key.title, .string, isOptional: true, "the article's title"),
    RecordField(Key.publisher, .string, isOptional: true, "the article's publisher"),
    RecordField(Key.url, .string, isOptional: true, "the article's address"),
  ]

  private static let figure =
    place + [
      RecordField(Key.text, .string, "the figure's words"),
      RecordField(Key.kind, .word(Claim.Kind.allCases.map(\.rawValue)), "what kind of figure it is"),
      RecordField(Key.value, .string, isOptional: true, "the exact value as plain decimals; of a date its EDTF"),
      RecordField(Key.valueDecimal, .decimal, isOptional: true, "the value where decimal(38,18) holds it"),
      RecordField(Key.exponent, .integer, isOptional: true, "the power of ten of the last written digit"),
      RecordField(Key.low, .string, isOptional: true, "the least that the wording allows"),
      RecordField(Key.lowDecimal, .decimal, isOptional: true, "the same where decimal(38,18) holds it"),
      RecordField(Key.high, .string, isOptional: true, "the most that the wording allows"),
      RecordField(Key.highDecimal, .decimal, isOptional: true, "the same where decimal(38,18) holds it"),
      RecordField(Key.includesLow, .boolean, isOptional: true, "whether the least is allowed itself"),
      RecordField(Key.includesHigh, .boolean, isOptional: true, "whether the most is allowed itself"),
      RecordField(Key.unit, .string, isOptional: true, "ISO 4217, UCUM, a classifier, % or pp"),
      RecordField(Key.dimension, .string, isOptional: true, "what the unit measures"),
      RecordField(Key.factor, .string, isOptional: true, "how many base units it is, as a fraction"),
      RecordField(Key.comparator, .string, "eq, gt, ge, lt, le, near, approx or range, as worded"),
    ]

  private static let context = [
    RecordField(Key.metric, .string, isOptional: true, "the phrase for what is measured"),
    RecordField(Key.metricID, .string, isOptional: true, "its entry in the vocabulary"),
    RecordField(Key.head, .string, isOptional: true, "its noun"),
    RecordField(
      Key.modifiers,
      .list(
        .object([
          RecordField(ClaimLine.ModifierPart.CodingKeys.kind, .string, "owner, partner, part, population or counting"),
          RecordField(ClaimLine.ModifierPart.CodingKeys.text, .string, "the words"),
        ])), "what narrows the noun"),
    RecordField(Key.entity, .string, isOptional: true, "the organisation or project"),
    RecordField(Key.entityPlace, .object(place), isOptional: true, "where it is named"),
    RecordField(Key.region, .object(region), isOptional: true, "where"),
    RecordField(Key.period, .object(period), isOptional: true, "when"),
    RecordField(Key.base, .string, isOptional: true, "what a change is measured from"),
    RecordField(Key.status, .word(Claim.Status.allCases.map(\.rawValue)), "fact or plan"),
    RecordField(Key.attribution, .string, isOptional: true, "who says so"),
    RecordField(Key.attributionPlace, .object(place), isOptional: true, "where that is said"),
    RecordField(Key.qualifiers, .list(.string), "words that narrow what is counted"),
    RecordField(Key.aspect, .string, "level, increment, change or change-of-change"),
    RecordField(Key.timeKind, .string, isOptional: true, "moment, stretch or running"),
    RecordField(Key.basis, .string, isOptional: true, "current or constant prices"),
    RecordField(Key.assertion, .string, "asserted, denied, rumoured or hypothetical"),
  ]

  private static let grounds = [
    RecordField(
      Key.evidence,
      .object(
        ClaimLine.EvidencePart.CodingKeys.allCases.map {
          RecordField($0, .string, isOptional: true, "how near the words of the \($0.stringValue) stand")
        }), "how near the words stand"),
    RecordField(Key.original, .integer, isOptional: true, "the claim of the store that this one repeats"),
    RecordField(Key.headline, .string, isOptional: true, "the headline of its story"),
    RecordField(Key.locator, .string, isOptional: true, "where a reader finds it: page 3 line 12, table B7"),
    RecordField(
      Key.sentence,
      .object(
        place + [
          RecordField(
            ClaimLine.Words.CodingKeys.text, .string, isOptional: true, "the words; null where sentences are apart")
        ]), "the sentence"),
    RecordField(
      Key.derivation,
      .list(
        .object(
          [
            RecordField(ClaimLine.Step.CodingKeys.field, .string, "the field"),
            RecordField(ClaimLine.Step.CodingKeys.rule, .string, "the rule that led to it"),
            RecordField(ClaimLine.Step.CodingKeys.evidence, .string, "how near its words stand"),
          ] + place.map { RecordField($0.name, $0.type, isOptional: true, $0.meaning) })), "how each field is known"),
  ]

  private static let place = [
    RecordField(Key.start, .integer, "first Unicode scalar"),
    RecordField(Key.end, .integer, "behind the last Unicode scalar"),
    RecordField(Key.byteStart, .integer, "first byte of UTF-8"),
    RecordField(Key.byteEnd, .integer, "behind the last byte of UTF-8"),
  ]

  private static let region = [
    RecordField(ClaimLine.RegionPart.CodingKeys.name, .string, "the official name"),
    RecordField(ClaimLine.RegionPart.CodingKeys.code, .string, isOptional: true, "the code of GB/T 2260"),
    RecordField(ClaimLine.RegionPart.CodingKeys.level, .string, "country, province, city, county, zone …"),
    RecordField(ClaimLine.RegionPart.CodingKeys.parent, .string, isOptional: true, "what holds it"),
    RecordField(ClaimLine.RegionPart.CodingKeys.inferred, .boolean, "whether the sentence leaves it to others"),
  ]

  private static let period = [
    RecordField(
      ClaimLine.PeriodPart.CodingKeys.start, .string, isOptional: true, "the first day, XXXX-07-09 of an unknown year"),
    RecordField(ClaimLine.PeriodPart.CodingKeys.end, .string, isOptional: true, "the last day, likewise"),
    RecordField(ClaimLine.PeriodPart.CodingKeys.firstDay, .date, isOptional: true, "the first day as a date"),
    RecordField(ClaimLine.PeriodPart.CodingKeys.lastDay, .date, isOptional: true, "the last day as a date"),
    RecordField(ClaimLine.PeriodPart.CodingKeys.edtf, .string, isOptional: true, "the same as EDTF: XXXX-07-09"),
    RecordField(ClaimLine.PeriodPart.CodingKeys.text, .string, "the words"),
    RecordField(ClaimLine.PeriodPart.CodingKeys.inferred, .boolean, "whether more is meant than they say"),
    RecordField(ClaimLine.PeriodPart.CodingKeys.origin, .string, "explicit, relative or inherited"),
  ]
}

extension RecordSchema {
  /// Articles, as `export` writes them and every command reads them.
  public static let articles = RecordSchema(
    "articles",
    [
      RecordField(ArticleLine.CodingKeys.record, .word([ArticleLine.record]), "what the line is"),
      RecordField(ArticleLine.CodingKeys.version, .integer, "the version of the record"),
      RecordField(ArticleLine.CodingKeys.doc, .string, "the path or id"),
      RecordField(ArticleLine.CodingKeys.title, .string, isOptional: true, "the title"),
      RecordField(ArticleLine.CodingKeys.publisher, .string, isOptional: true, "who published it"),
      RecordField(ArticleLine.CodingKeys.byline, .string, isOptional: true, "who wrote it"),
      RecordField(ArticleLine.CodingKeys.url, .string, isOptional: true, "the address"),
      RecordField(ArticleLine.CodingKeys.date, .date, isOptional: true, "the day of publication"),
      RecordField(ArticleLine.CodingKeys.text, .string, "the text"),
      RecordField(ArticleLine.CodingKeys.dateSource, .string, isOptional: true, "how the day is known"),
    ])
}
