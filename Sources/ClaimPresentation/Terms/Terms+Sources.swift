import ClaimModel

extension Evidence: Term {
  /// How near the words of a field stand.
  public var term: Message {
    switch self {
    case .person: Message(en: "person", zh: "人工")
    case .clause: Message(en: "clause", zh: "本分句")
    case .list: Message(en: "list", zh: "并列")
    case .sentence: Message(en: "sentence", zh: "本句")
    case .paragraph: Message(en: "paragraph", zh: "本段")
    case .section: Message(en: "section", zh: "小标题")
    case .headline: Message(en: "headline", zh: "标题")
    case .dateline: Message(en: "dateline", zh: "电头")
    case .assumed: Message(en: "assumed", zh: "推定")
    }
  }
}

extension Period.Origin: CaseIterable, Term {
  /// Every origin.
  public static let allCases: [Period.Origin] = [.explicit, .relative, .inherited]

  /// How a period came about.
  public var term: Message {
    switch self {
    case .explicit: Message(en: "explicit", zh: "明写")
    case .relative: Message(en: "relative", zh: "推算")
    case .inherited: Message(en: "inherited", zh: "承前")
    }
  }
}

extension PublicationDate.Source: Term {
  /// How a publication date is known.
  public var term: Message {
    switch self {
    case .stated: Message(en: "stated at import", zh: "导入时指定")
    case .label: Message(en: "labelled in the text", zh: "文中标明")
    case .dateline: Message(en: "dateline", zh: "电头")
    case .address: Message(en: "web address", zh: "网址")
    case .file: Message(en: "name of the file", zh: "文件名")
    case .page: Message(en: "page, often that of a copy", zh: "网页")
    case .text: Message(en: "inferred from the years in the text", zh: "由正文年份推断")
    }
  }
}

extension Derivation.Field: Term {
  /// A field of a claim.
  public var term: Message {
    switch self {
    case .figure: Message(en: "figure", zh: "数字")
    case .comparator: Message(en: "comparator", zh: "限定词")
    case .metric: Message(en: "metric", zh: "指标")
    case .entity: Message(en: "entity", zh: "主体")
    case .region: Message(en: "region", zh: "地区")
    case .period: Message(en: "period", zh: "时间")
    case .base: Message(en: "base", zh: "基期")
    case .status: Message(en: "status", zh: "性质")
    case .assertion: Message(en: "assertion", zh: "说法")
    case .attribution: Message(en: "attribution", zh: "出处")
    }
  }
}
