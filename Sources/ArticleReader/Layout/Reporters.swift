import ClaimModel

/// Names of reporters where no label gives them: (记者 张三 李四), 本报记者 张三 报道, 文/张三.
extension PageText {
  /// The names in a line that says nothing else.
  func reporters(inLine range: Range<Int>) -> String? {
    if let opening = Self.openings.match(bytes, at: range.lowerBound, before: range.upperBound) {
      return names(in: range.lowerBound + opening.length..<range.upperBound)
    }
    guard range.count <= 120,
      let word = reporterWord(in: range.lowerBound..<min(range.upperBound, range.lowerBound + 36))
    else { return nil }
    return names(in: word.upperBound..<range.upperBound)
  }

  /// The names between 记者 and the end of its brackets.
  func reporters(inBracketsOf range: Range<Int>) -> String? {
    var rest = range
    while let word = reporterWord(in: rest) {
      rest = word.upperBound..<range.upperBound
      guard let close = rest.prefix(90).first(where: { bytes[$0] == UInt8(ascii: ")") || starts("\u{FF09}", at: $0) }),
        let names = names(in: rest.lowerBound..<close)
      else { continue }
      return names
    }
    return nil
  }

  private func reporterWord(in range: Range<Int>) -> Range<Int>? {
    // 记 and 記 begin with the same byte.
    range.first { bytes[$0] == 0xE8 && (starts("记者", at: $0) || starts("記者", at: $0)) }.map { $0..<$0 + 6 }
      .flatMap { $0.upperBound <= range.upperBound ? $0 : nil }
  }

  /// One or more names of two to four characters, and nothing else but 报道, 摄 and correspondents after them.
  private func names(in range: Range<Int>) -> String? {
    guard !range.isEmpty else { return nil }
    let parts = string(range).split {
      [" ", "\u{3000}", "\u{A0}", "、", ":", "\u{FF1A}", "/", ")", "\u{FF09}"].contains($0)
    }
    var names: [String] = []
    for part in parts {
      if ["通讯员", "通訊員", "实习生", "见习记者", "摄影", "图", "摄"].contains(where: { part.hasPrefix($0) }) { break }
      let report = ["综合报道", "摄影报道", "报道", "報導", "報道", "文/图", "摄"].first { part.hasSuffix($0) }
      let name = report.map { part.dropLast($0.count) } ?? part
      if name.isEmpty { break }
      guard (2...4).contains(name.count), name.unicodeScalars.allSatisfy({ (0x4E00...0x9FFF).contains($0.value) }),
        name.unicodeScalars.first.map(Self.surnames.contains) ?? false
      else { return nil }
      names.append(String(name))
      if report != nil { break }
    }
    return names.isEmpty ? nil : names.joined(separator: " ")
  }

  private static let openings = MarkTable(
    ["文/", "文|", "文丨", "文\u{FF0F}", "文\u{FF5C}", "图文/", "撰文/", "文:", "文\u{FF1A}", "撰文:", "撰文\u{FF1A}"].map { ($0, ()) })

  private static let surnames = Set(
    """
    王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆
    郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左
    涂谷祁时舒耿牟卜肖詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强丘褚娄冉尚冷闻瞿栾原应宗仲郎乌连边卓
    張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣賈葉閻鍾陸範譚鄒龍錢湯賀賴龔龐蘭顏嚴溫蘆韋聶叢畢歐陽諸葛司徒上官
    """.unicodeScalars.filter { $0 != "\n" })
}
