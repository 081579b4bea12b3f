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

  /// The verdict in words. The stable word itself where there are none yet.
  func callAsFunction(_ verdict: Verdict) -> String {
    guard self == .chinese else { return verdict.rawValue.replacing("-", with: " ") }
    return switch verdict.rawValue {
    case "agree": "一致"
    case "agree-rounding": "取整后一致"
    case "contradict": "矛盾"
    case "incomparable": "不可比"
    case "revised": "已修订"
    case "insufficient": "无据可查"
    case "adds-up": "算术相符"
    case "does-not-add-up": "算术不合"
    case "cannot-tell": "无法判断"
    case "target-met": "目标已达到"
    case "target-missed": "目标未达到"
    case "open": "尚无结果"
    default: verdict.rawValue
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

  /// The words of a figure with those that qualify it: `超过50亿元`.
  func wording(_ claim: Claim) -> String {
    let word =
      switch claim.quantity?.comparator {
      case .greater: self("超过", "more than ")
      case .atLeast: self("不少于", "at least ")
      case .less: self("不到", "less than ")
      case .atMost: self("不超过", "at most ")
      case .nearly: self("近", "nearly ")
      case .approximately: self("约", "about ")
      case .equal, .range, nil: ""
      }
    return word + claim.figure.text
  }

  /// A period, or that there is none.
  func period(_ period: Period?) -> String { period?.description ?? self("时间不明", "no period") }

  /// A row of a comparison: its region or organisation, or that there is none.
  func label(_ row: Comparison.Row) -> String { row.label ?? region(nil) }

  /// A region, or that there is none.
  func region(_ region: Region?) -> String { region?.name ?? self("地区不明", "no region") }
}

/// A number of things in English: `1 figure`, `2 figures`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)" + (count == 1 ? "" : "s") }
