import ClaimModel

/// The half of a unit after a number: 一年半, 一吨半, 两个半小时, 五分半钟.
enum Halves {
  /// Where the words of a half end; nil when there is none.
  static func end(_ text: TextView, _ numberEnd: Int, unitEnd: Int, _ unit: FigureUnit) -> Int? {
    // 两个半小时: the unit was read across the half.
    if text[numberEnd] == "个", text[numberEnd + 1] == "半", unitEnd > numberEnd + 2 { return unitEnd }
    guard dimensions.contains(unit.dimension), text[unitEnd] == "半",
      wordsOfHalf.longestMatch(in: text, at: unitEnd) == nil
    else { return nil }
    return text[unitEnd + 1] == "钟" ? unitEnd + 2 : unitEnd + 1
  }

  private static let dimensions: Set<FigureUnit.Dimension> = [.duration, .multiple, .area, .mass, .length, .volume]

  /// Words that begin with 半: what is before them is no half.
  static let wordsOfHalf = Trie<Bool>(
    words: "半年 半个 半天 半月 半小时 半百 半导体 半岛 半夜 半路 半场 半程 半辈子 半生 半山 半径 半数 半成品 半挂 半自动 半决赛 半封闭 半价 半截")

  /// Words that begin with 半 and a unit and are no half of it: 半成品, 半年报.
  static let wordsAroundHalf = Trie<Bool>(words: "半成品 半年报 半年度 半月谈 半月板 半米粒 半斤八两 半天云")
}
