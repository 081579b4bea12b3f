import ClaimModel

/// Names of parts that together are the whole and do not overlap, and words that the name of their whole may have.
struct Partition: Sendable {
  let parts: [String]
  let wholes: [String]

  static let all: [Partition] = """
    第一产业 第二产业 第三产业 | 生产总值 GDP 三次产业
    进口 出口 | 进出口 外贸
    城镇 农村 | 社会消费品 常住 户籍 总
    城镇 乡村 | 社会消费品 常住 户籍 总
    男性 女性 | 人口
    税收收入 非税收入 | 公共预算收入 财政收入
    商品零售 餐饮收入 | 社会消费品零售
    轻工业 重工业 | 工业
    境内 境外 | 游客 旅客 贷款 存款
    国内游客 入境游客 | 游客
    火电 水电 核电 风电 太阳能发电 | 发电量 装机
    """.split(separator: "\n").compactMap { line in
      let sides = line.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
      return sides.count == 2 ? Partition(parts: sides[0], wholes: sides[1]) : nil
    }
}
