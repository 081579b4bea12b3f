import ArgumentParser
import ClaimAnalysis
import ClaimModel
import ClaimPresentation

/// Divides one metric by another of the same region and period.
struct Divide: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ratio",
      abstract: Message(
        en: "Divide a metric by another of the same region and period: a share, or so much a head.",
        zh: "用一个指标除以同地区同时间的另一个：占比、人均。"
      ).text, aliases: ["占比"])
  }
  static let examples = ["ratio 现场成交 成交额"]
  static let places = [CompletionPlace.metric, .metric, .other]

  @Argument(help: .init(en: "The metric that is divided.", zh: "分子。")) var metric: String
  @Argument(help: .init(en: "The metric that it is divided by.", zh: "分母。")) var divisor: String
  @OptionGroup var options: ComparisonOptions

  func run(in session: Session) throws {
    let (above, below) = (
      try MetricClaims(of: metric, options, session), try MetricClaims(of: divisor, options, session)
    )
    let conversion = try options.conversion(of: above.levels + below.levels)
    let parts = Comparison(above.levels, of: above.key, in: conversion)
    let wholes = Comparison(below.levels, of: below.key, in: conversion)
    let (quotients, refusals) = (Quotient.all(parts, by: wholes), Refusal.all(parts, by: wholes))
    guard !quotients.isEmpty else {
      let reasons = refusals.first.map { Message(verbatim: ": ") + $0.text } ?? Message(verbatim: "")
      throw CommandFailure(
        Message(
          en: "no region has \(metric) and \(divisor) in one period",
          zh: "没有哪个地区在同一时间有“\(metric)”和“\(divisor)”") + reasons
          + Message(
            en: "; see: compare \(metric) --metric \(divisor)", zh: "；请看：compare \(metric) --metric \(divisor)"),
        at: divisor)
    }
    let format = options.format.format
    guard format == .table else { return try session.show(.listing(Listing(records: quotients)), format) }
    for (index, quotient) in quotients.enumerated() {
      if index > 0 { try session.line("") }
      try session.line(quotient.headline)
      for step in quotient.computation.split(separator: "\n") { try session.line("  = " + step) }
      try session.line("  " + quotient.part.sourceLine)
      try session.line("  " + quotient.whole.sourceLine)
    }
    guard !refusals.isEmpty else { return }
    try session.line(Message(en: "\nNot divided", zh: "\n没有相除"))
    for refusal in refusals { try session.line(Message(verbatim: "  ") + refusal.text) }
  }
}

extension Refusal {
  /// Where, why, and when either figure is told of.
  fileprivate var text: Message {
    let place = row.label ?? ""
    let times = [parts, wholes].map { periods in
      periods.map { $0?.description ?? Settings.current.language.period(nil) }.joined(separator: ", ")
    }
    return Message(
      en: "\(place): \(reason.term.english) (\(times[0]) against \(times[1]))",
      zh: "\(place)：\(reason.term.chinese)（\(times[0]) 与 \(times[1])）")
  }
}

extension Quotient {
  /// Where, when and how much: `松江区 2021  3.58%`.
  fileprivate var headline: String {
    let place = [row.label, period?.description].compactMap(\.self).joined(separator: " ")
    let number = value.rounded(toExponent: value.exponent < -4 ? -4 : value.exponent)
    return "\(place)  \(number)\(unit == "%" ? "%" : " " + unit)  ∈ \(interval.written)"
  }
}

extension Listing {
  /// Quotients for programs: a row each.
  fileprivate init(records quotients: [Quotient]) {
    self.init(
      [
        "region", "entity", "period", "value", "unit", "low", "high", "computation", "claim", "article", "sentence",
        "divisor_claim", "divisor_article", "divisor_sentence",
      ],
      quotients.map { quotient in
        [
          quotient.row.region?.name, quotient.row.entity, quotient.period?.description, quotient.value.description,
          quotient.unit, quotient.interval.low?.description, quotient.interval.high?.description, quotient.computation,
          quotient.part.id?.description, quotient.part.doc, quotient.part.claim.sentence.text,
          quotient.whole.id?.description, quotient.whole.doc, quotient.whole.claim.sentence.text,
        ]
      })
  }
}
