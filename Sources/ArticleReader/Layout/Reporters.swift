import ClaimModel

/// Names of reporters where no label gives them: (记者 张三 李四), 本报记者 张三 报道, 文/张三.
extension PageText {
  /// The names in a line that says nothing else.
  func reporters(inLine range: Range<Int>) -> String? {
    for opening in ["文/", "文|", "文丨", "文\u{FF0F}", "文\u{FF5C}", "图文/", "撰文/", "文:", "文\u{FF1A}", "撰文:", "撰文\u{FF1A}"]
    where starts(opening, at: range.lowerBound) {
      return names(in: range.lowerBound + opening.utf8.count..<range.upperBound)
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
    range.first { starts("记者", at: $0) || starts("記者", at: $0) }.map { $0..<$0 + 6 }
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
      if ["通讯员", "通訊員", "实习生", "见习记者", "摄影", "图", "摄", "文"].contains(String(part)) { break }
      let report = ["综合报道", "摄影报道", "报道", "報導", "報道", "文/图", "摄"].first { part.hasSuffix($0) }
      let name = report.map { part.dropLast($0.count) } ?? part
      if name.isEmpty { break }
      guard (2...4).contains(name.count), name.unicodeScalars.allSatisfy({ (0x4E00...0x9FFF).contains($0.value) }),
        !["从", "近日", "了解", "获悉", "采访", "走进", "来到", "在"].contains(where: { name.hasPrefix($0) })
      else { return nil }
      names.append(String(name))
      if report != nil { break }
    }
    return names.isEmpty ? nil : names.joined(separator: " ")
  }
}
