import ClaimAnalysis
import ClaimModel

extension SideBySide {
  /// What the figures come to, in one sentence; where a person stands for some of them, it rests on those alone.
  public var finding: String {
    guard let confirmed = comparison.confirmed, let sentence = sentence(of: confirmed) else {
      return sentence(of: comparison) ?? name + language.colon + doubt + language("。", ".")
    }
    return sentence + language.readMark
  }

  /// What all figures come to, where a person has read only some of them and they come to something else.
  public var unreadFinding: String? {
    guard let confirmed = comparison.confirmed, let read = sentence(of: confirmed),
      let whole = sentence(of: comparison), whole != read
    else { return nil }
    return language.unread(whole)
  }

  /// What the finding rests on, and what it leaves out: 依据5篇文章的9个数字；另有4处存疑，未计入.
  public var basis: String {
    let firm = comparison.cells.joined().compactMap { $0.firm == nil ? nil : $0.told.first }.flatMap(\.claims)
    let docs = Set(firm.map(\.doc)).count
    guard !firm.isEmpty else {
      return language("\(doubtfulCount)处存疑", counted(doubtfulCount, "doubtful cell"))
    }
    let read = firm.count(where: \.isConfirmed)
    let rests =
      language(
        "依据\(docs)篇文章的\(firm.count)个数字", "from \(counted(firm.count, "figure")) in \(counted(docs, "article"))")
      + (read == 0 ? "" : language("，其中\(read)个人工核过", ", \(read) read by a person"))
    guard doubtfulCount > 0 else { return rests }
    return rests
      + language(
        "；另有\(doubtfulCount)处存疑，不作结论的依据",
        "; \(counted(doubtfulCount, "doubtful cell")) left out of the finding")
  }

  private func sentence(of comparison: Comparison) -> String? {
    ComparisonFinding(comparison, named: name, in: TableWords(language)).sentence
  }

  /// Why there is no finding.
  private var doubt: String {
    comparison.rows.isEmpty
      ? language("没有可以并列的数字", "no figures to put side by side")
      : language(
        "没有定论，数字的地区或时间是推定的，或来源说法不一", "no finding: places or times are inferred, or sources disagree")
  }
}
