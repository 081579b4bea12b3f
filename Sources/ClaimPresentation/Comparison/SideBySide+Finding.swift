import ClaimAnalysis
import ClaimModel

extension SideBySide {
  /// What the figures come to, in one sentence: who is first in the latest whole year, else how much there was.
  public var finding: String {
    let head = name + language.colon
    return head + (rankingFinding ?? levelFinding ?? doubt) + language("。", ".")
  }

  /// What the finding rests on, and what it leaves out: 依据5篇文章的9个数字；另有4处存疑，未计入.
  public var basis: String {
    let firm = comparison.cells.joined().compactMap { $0.firm == nil ? nil : $0.told.first }.flatMap(\.claims)
    let docs = Set(firm.map(\.doc)).count
    guard !firm.isEmpty else {
      return language("\(doubtfulCount)处存疑", counted(doubtfulCount, "doubtful cell"))
    }
    let rests = language(
      "依据\(docs)篇文章的\(firm.count)个数字", "from \(counted(firm.count, "figure")) in \(counted(docs, "article"))")
    guard doubtfulCount > 0 else { return rests }
    return rests
      + language(
        "；另有\(doubtfulCount)处存疑，不作结论的依据",
        "; \(counted(doubtfulCount, "doubtful cell")) left out of the finding")
  }

  private func time(_ column: Int) -> String { language.period(comparison.periods[column]) }

  private func value(_ row: Int, _ column: Int) -> String? {
    comparison.cells[row][column].firm.flatMap { language.value($0.claim) }
  }

  /// The country's figure of the same time, then who is first among the peers.
  private var rankingFinding: String? {
    guard let ranking, let first = ranking.firm.first, let last = ranking.firm.last, ranking.firm.count > 1 else {
      return nil
    }
    let country = comparison.rows.indices.first { comparison.rows[$0].region?.level == .country }
    let whole =
      ranking.peers == .country
      ? nil
      : country.flatMap { row in
        value(row, ranking.column).map { language.label(comparison.rows[row]) + language("", " ") + $0 }
      }
    let among = language.regions(ranking.firm.count, of: ranking.peers)
    let words = language.value(first.claim.claim) ?? first.figure.wording
    let ties = ranking.ties(of: first.row).filter { !$0.isContested }.map(\.label)
    let lead =
      ties.isEmpty
      ? language("\(among)中\(first.label)最高，\(words)", "of \(among) \(first.label) is highest with \(words)")
      : language(
        "\(among)中\(first.label)（\(words)）与\(ties.joined(separator: language.separator))分不出高低",
        "of \(among) \(first.label) (\(words)) is not told apart from \(ties.joined(separator: language.separator))")
    let parts = [
      language("", "in ") + time(ranking.column) + (whole.map { language("", " ") + $0 } ?? ""), lead,
      ties.isEmpty ? distance(first, last) : nil,
    ]
    return parts.compactMap(\.self).joined(separator: language("，", ", "))
  }

  /// How far the highest is above the lowest.
  private func distance(_ first: Ranking.Entry, _ last: Ranking.Entry) -> String {
    let words = language.value(last.claim.claim) ?? last.figure.wording
    guard !first.figure.isBound, !last.figure.isBound, last.figure.value > .zero,
      let ratio = first.figure.value.divided(by: last.figure.value)
    else { return language("最低为\(last.label)，\(words)", "\(last.label) lowest with \(words)") }
    let times = ratio.rounded(toExponent: -2).normalized
    return language("约为\(last.label)（\(words)）的\(times)倍", "about \(times) times \(last.label) (\(words))")
  }

  /// The latest firm figure of the first row that has one, with the change since the year before.
  private var levelFinding: String? {
    for column in years + parts {
      guard let row = rows(in: [column]).first(where: { value($0, column) != nil }), let value = value(row, column)
      else { continue }
      let timeline = Timeline(comparison, row: row, growth: [])
      let change = timeline.points.last { $0.time == comparison.periods[column]?.description }?.change
      let place = language.label(comparison.rows[row])
      return [
        language("\(time(column))\(place)\(value)", "\(place) \(value) in \(time(column))"), change.map(text),
      ].compactMap(\.self).joined(separator: language("，", ", "))
    }
    return nil
  }

  private func text(_ change: Timeline.Change) -> String {
    let isPercent = change.unit.symbol == "%"
    let value = (isPercent ? change.value.rounded(toExponent: -2) : change.value).normalized
    let sign = value.isNegative || value.isZero ? "" : "+"
    let since = language.period(written: change.since)
    let number = sign + value.description + (isPercent ? "%" : language("个百分点", " percentage points"))
    return language("比\(since)\(number)（据两年数字算出）", "\(number) since \(since) (computed)")
  }

  /// Why there is no finding.
  private var doubt: String {
    comparison.rows.isEmpty
      ? language("没有可以并列的数字", "no figures to put side by side")
      : language(
        "没有定论，数字的地区或时间是推定的，或来源说法不一", "no finding: places or times are inferred, or sources disagree")
  }
}
