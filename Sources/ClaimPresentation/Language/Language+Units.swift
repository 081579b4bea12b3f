import ClaimModel

extension Language {
  /// What a unit is called; empty for those that have no name, such as indexes, and in English for plain counts.
  public func name(of unit: FigureUnit) -> String {
    switch unit.dimension {
    case .points: self("个百分点", "percentage points")
    case .multiple: self("倍", "times")
    case .rank: self("位", "place")
    case .money, .moneyRate:
      self == .chinese
        ? Self.chineseCurrencies[unit.symbol] ?? unit.symbol : Self.currencies[unit.symbol] ?? unit.symbol
    case .count: self == .chinese ? unit.symbol : Self.counted[unit.symbol] ?? ""
    default: Self.measures[unit.symbol].map { self($0.chinese, $0.english) } ?? unit.symbol
    }
  }

  /// A number as people write it: English parts thousands.
  public func number(_ value: ExactDecimal) -> String {
    let text = value.description
    guard self == .english else { return text }
    let sign = text.hasPrefix("-") ? "−" : ""
    let parts = text.drop { $0 == "-" }.split(separator: ".", maxSplits: 1)
    let digits = Array(parts.first ?? "0")
    let whole = digits.enumerated().map { index, digit in
      (index > 0 && (digits.count - index) % 3 == 0 ? "," : "") + String(digit)
    }.joined()
    return sign + whole + (parts.count > 1 ? "." + parts[1] : "")
  }

  private static let chineseCurrencies = [
    "CNY": "元", "USD": "美元", "EUR": "欧元", "HKD": "港元", "JPY": "日元", "TWD": "新台币元", "GBP": "英镑", "KRW": "韩元",
    "RUB": "卢布", "MOP": "澳门元", "SGD": "新加坡元", "AUD": "澳元", "CAD": "加元",
  ]

  private static let currencies = [
    "CNY": "yuan", "USD": "US dollars", "EUR": "euros", "HKD": "Hong Kong dollars", "JPY": "yen",
    "TWD": "New Taiwan dollars", "GBP": "pounds", "KRW": "won", "RUB": "roubles", "MOP": "patacas",
    "SGD": "Singapore dollars", "AUD": "Australian dollars", "CAD": "Canadian dollars",
  ]

  /// What classifiers count where English says so; 家 and 项 go without.
  private static let counted = [
    "人": "people", "名": "people", "位": "people", "员": "people", "户": "households", "人次": "visits", "人份": "doses",
    "剂": "doses", "剂次": "doses", "辆": "vehicles", "架次": "flights", "列": "trains", "艘": "ships", "头": "head",
    "张床位": "beds", "床位": "beds", "学时": "hours", "省": "provinces", "市": "cities", "县": "counties", "村": "villages",
    "国": "countries", "个国家": "countries", "企业": "enterprises", "项目": "projects",
  ]

  /// What measures are called, by their symbols.
  private static let measures: [String: (chinese: String, english: String)] = [
    "m": ("米", "metres"), "km": ("公里", "km"), "m2": ("平方米", "m²"), "km2": ("平方公里", "km²"),
    "har": ("公顷", "hectares"), "亩": ("亩", "mu"), "m3": ("立方米", "m³"), "km3": ("立方公里", "km³"), "L": ("升", "litres"),
    "t": ("吨", "tonnes"), "kg": ("公斤", "kg"), "斤": ("斤", "jin"), "g": ("克", "g"),
    "t{标准煤}": ("吨标准煤", "tonnes of standard coal"), "t{CO2}": ("吨二氧化碳", "tonnes of CO₂"),
    "kW.h": ("千瓦时", "kWh"), "kW": ("千瓦", "kW"), "MW": ("兆瓦", "MW"), "GW": ("吉瓦", "GW"),
    "年": ("年", "years"), "月": ("个月", "months"), "季度": ("个季度", "quarters"), "岁": ("岁", "years of age"),
    "世纪": ("个世纪", "centuries"), "wk": ("周", "weeks"), "d": ("天", "days"), "h": ("小时", "hours"),
    "min": ("分钟", "minutes"), "s": ("秒", "seconds"), "[nmi_i]": ("海里", "nautical miles"), "Cel": ("摄氏度", "°C"),
    "km/h": ("公里/小时", "km/h"), "桶油当量": ("桶油当量", "barrels of oil equivalent"), "10*-3": ("‰", "per mille"),
  ]
}
