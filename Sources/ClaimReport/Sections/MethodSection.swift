import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportBasis {
  /// How the figures were read, how intervals are taken, and what the verdicts mean.
  func methodSection(_ page: inout Document) {
    page.fold(language("方法", "Method"), anchor: "method") { page in
      page.paragraph(
        .text(
          language(
            "数字由规则从原文读出，不用模型；数值是精确的十进制数。规则版本：",
            "Figures are read from the texts by rules, without models; values are exact decimals. Version of the rules: "
          )
        ),
        .code(request.version), .text(language("。", ".")))
      page.list((request.methodNotes + trustRules + intervalRules).map { [.text($0)] })
      if request.hasAppendix { ruleCounts(&page) }
    }
  }

  private func ruleCounts(_ page: inout Document) {
    let rules = Dictionary(grouping: allClaims.flatMap { Set($0.claim.derivation.map(\.rule)) }) { $0 }
    guard !rules.isEmpty else { return }
    page.paragraph(.text(language("用到的规则和次数：", "The rules used, and how often:")))
    let counts = rules.map { (rule: $0.key, count: $0.value.count) }.sorted {
      ($1.count, $0.rule) < ($0.count, $1.rule)
    }
    page.paragraph(
      counts.enumerated().flatMap { index, entry -> [Document.Inline] in
        [.text(index == 0 ? "" : language.separator), .code(entry.rule), .text(" × \(entry.count)")]
      })
  }

  /// How far what was read may be trusted.
  private var trustRules: [String] {
    [
      language(
        "数值几乎总是读得对；指标、地区和时间可能读错，使用前请看原句。",
        "Values are almost always read right; metrics, places and times may be wrong: read the sentence before you use one."
      ),
      language(
        "* 表示原句没有写明指标、地区或时间，由标题、电头或上文推定；带 * 的数字不作首要结论，不参加排名，折线图中为空心。",
        "* marks figures whose sentence does not state what, where or when, which is taken from headlines, datelines or what "
          + "stands before; they never come first, take no place in a ranking, and lines draw them hollow."),
    ]
  }

  private var intervalRules: [String] {
    [
      language(
        "没有修饰的数字允许一切四舍五入到它的值：50亿是 [49.5亿, 50.5亿)，3.60% 是 [3.595%, 3.605%)。",
        "A plain figure allows every value that rounds to it: 50亿 is [49.5亿, 50.5亿), 3.60% is [3.595%, 3.605%)."),
      language(
        "“约”“左右”按最后一个非零数位取整：约3000是 [2500, 3500)；“近”只取其中低于所写值的部分。",
        "约 and 左右 (about) round to the last digit that is not zero: 约3000 is [2500, 3500); "
          + "近 (nearly) is the part of that below the value."),
      language(
        "“超过”“多”“余”只给下限，“不足”“以内”只给上限；另一端不作假定。",
        "超过, 多, 余 (more than) bound from below only, 不足, 以内 (less than) from above only; "
          + "nothing is assumed of the other side."),
      language(
        "排位次时，有下限而无上限的说法取末位数的一个单位：超过1.5万按 (1.5万, 1.6万) 计；分不出先后的并列。",
        "For places, a bound reaches one unit of its last digit: 超过1.5万 is (1.5万, 1.6万); what is not told apart shares "
          + "a place."),
      language(
        "同一指标、地区、时间和口径的说法，区间没有公共值才算矛盾；有公共值而数字不同，算取整后一致。",
        "Tellings of one metric, region, period and scope contradict each other only where their intervals have no "
          + "value in common; where they have one but the digits differ, they agree after rounding."),
      language(
        "重复或转抄的同一句话只算一个来源。", "A sentence that is repeated or copied counts as one source."),
    ]
  }
}
