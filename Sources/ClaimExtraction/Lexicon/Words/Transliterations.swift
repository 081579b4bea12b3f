/// Characters that spell foreign names: 别尔哥罗德, 明尼苏达. A run of three or more, two of them strong,
/// or of four or more with one, is a name.
enum Transliterations {
  /// What a character says of a foreign name.
  enum Role: UInt8, Sendable {
    /// It spells none.
    case none
    /// It spells some, and stands in other words as often: 明, 利.
    case weak
    /// It seldom stands in Chinese words: 尔, 斯.
    case strong
  }

  /// The role of a character.
  @inline(__always)
  static func role(_ character: FoldedScalar) -> Role { roles[character.index] }

  /// Whether a character may follow such a name and belongs to it: 州 of 明尼苏达州.
  static func isEnding(_ character: FoldedScalar) -> Bool { endings.contains(character) }

  private static let roles: [Role] = {
    var roles = [Role](repeating: .none, count: 0x10000)
    for character in [FoldedScalar](folding: weak) { roles[character.index] = .weak }
    for character in [FoldedScalar](folding: strong) { roles[character.index] = .strong }
    return roles
  }()

  private static let strong = "尔斯克拉尼亚维洛塔萨诺莱埃伊奥乌弗兹杜奇蒂娅娜妮莎丽丝菲戈顿劳伦茨卡戴赫鲁姆敦蒙穆佐佛札雅喀琼瑟葛茜翰"
  private static let weak =
    "阿巴比别波布达德迪多法费芬格哈基加杰凯康科肯昆兰朗雷里利林列龙卢路罗马麦曼梅米密明莫默纳内宁帕佩皮普恰乔桑山什圣施史苏索泰坦特提托瓦威韦温沃西希夏谢辛休叶英约泽扎哥贝门"
  private static let endings = Set([FoldedScalar](folding: "州省市县郡区岛河湖山港城镇"))
}
