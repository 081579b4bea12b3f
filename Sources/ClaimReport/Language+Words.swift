import ClaimAnalysis
import ClaimModel

extension Language {
  /// The text in this language.
  func callAsFunction(_ chinese: String, _ english: String) -> String {
    self == .chinese ? chinese : english
  }

  /// The mark between the items of a series.
  var separator: String { self("、", ", ") }
  /// The mark before an explanation.
  var colon: String { self("：", ": ") }

  /// Words in brackets.
  func bracketed(_ words: String) -> String { self("（\(words)）", " (\(words))") }

  /// The verdict in words.
  func callAsFunction(_ verdict: Verdict) -> String {
    switch verdict {
    case .agree: self("一致", "agrees")
    case .agreeRounding: self("取整后一致", "agrees after rounding")
    case .contradict: self("矛盾", "contradiction")
    case .incomparable: self("不可比", "not comparable")
    case .revised: self("已修订", "revised")
    case .insufficient: self("查无来源", "no source")
    case .addsUp: self("算术相符", "adds up")
    case .doesNotAddUp: self("算术不合", "does not add up")
    case .cannotTell: self("无法判断", "cannot tell")
    case .targetMet: self("目标已达到", "target met")
    case .targetMissed: self("目标未达到", "target missed")
    case .open: self("尚无结果", "open")
    }
  }

  /// The kind of figure in words.
  func callAsFunction(_ kind: Claim.Kind) -> String {
    switch kind {
    case .money: self("金额", "money")
    case .count: self("数目", "count")
    case .measure: self("计量", "measure")
    case .growth: self("变化", "growth")
    case .share: self("占比", "share")
    case .multiple: self("倍数", "multiple")
    case .rank: self("位次", "rank")
    case .index: self("指数", "index")
    case .duration: self("时长", "duration")
    case .date: self("日期", "date")
    }
  }

  /// Fact or plan in words.
  func callAsFunction(_ status: Claim.Status) -> String {
    status == .actual ? self("实际", "actual") : self("计划", "planned")
  }

  /// How a publication date is known.
  func callAsFunction(_ source: PublicationDate.Source) -> String {
    switch source {
    case .stated: self("导入时指定", "stated at import")
    case .label: self("文中标明", "labelled in the text")
    case .dateline: self("电头", "dateline")
    case .address: self("网址", "web address")
    case .page: self("网页", "page, often that of a copy")
    case .text: self("由正文年份推断", "inferred from the years in the text")
    }
  }

  /// Why a finding came to its verdict, with the period as people write it.
  func callAsFunction(_ reason: Reason) -> String {
    switch reason {
    case .evidence(let period?): Reason.evidence(period: self.period(written: period)).text(in: self)
    case .contested(let period?): Reason.contested(period: self.period(written: period)).text(in: self)
    default: reason.text(in: self)
    }
  }

  /// A slip that would explain a contradiction.
  func callAsFunction(_ cause: Cause) -> String {
    if case .otherPeriod(let period) = cause {
      return Cause.otherPeriod(self.period(written: period)).text(in: self)
    }
    return cause.text(in: self)
  }

  /// How a telling differs from the one before.
  func callAsFunction(_ drift: Trace.Drift) -> String {
    switch drift {
    case .first: self("最早", "first")
    case .repeated: self("重复", "repeated")
    case .strengthened: self("说得更满或更精确", "claims more, or is more precise")
    case .weakened: self("说得更弱或更粗略", "claims less, or is less precise")
    case .reworded: self("换了说法", "other words")
    case .changed: self("换了数值", "another value")
    }
  }

  /// A number of regions of a level: 6个城市.
  func regions(_ count: Int, of level: Region.Level?) -> String {
    switch level {
    case .country: self("\(count)个国家", counted(count, "country", "countries"))
    case .province: self("\(count)个省级地区", counted(count, "province"))
    case .city: self("\(count)个城市", counted(count, "city", "cities"))
    case .county: self("\(count)个区县", counted(count, "county", "counties"))
    case .township: self("\(count)个乡镇街道", counted(count, "township"))
    case .zone, nil: self("\(count)个地区", counted(count, "region"))
    }
  }

  /// A row of a comparison: its region or organisation, or that there is none.
  func label(_ row: Comparison.Row) -> String { row.label ?? region(nil) }

  /// A region, or that there is none.
  func region(_ region: Region?) -> String { region?.name ?? self("地区不明", "no region") }
}

/// A number of things in English: `1 figure`, `2 figures`.
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) " + (count == 1 ? noun : plural ?? noun + "s")
}
