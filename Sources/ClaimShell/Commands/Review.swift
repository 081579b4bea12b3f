import ArgumentParser
import ClaimModel
import ClaimPresentation
import ClaimStore
import LineEditor

/// Measures how often the program is right, by claims that a person reads.
struct ReviewClaims: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "review",
      abstract: Message(
        en: "Read figures drawn by chance, one key each, and learn how often each field is right.",
        zh: "随机抽数字逐条过目，一键一条，得出各项的正确率。"
      ).text,
      discussion: Message(
        en: """
          Enter says that all is right; the letter of a field marks it as wrong. What was judged is kept: \
          review --summary tells it again, review --export writes it as rows of a gold standard. Claims can be judged by \
          number too: review 88 --right.
          """,
        zh: """
          回车表示全对；按某项的字母标记它错。判断会留下来：review --summary 再看，review --export 写成标准答案的行。也可按编号判断：\
          review 88 --right。
          """
      ).text, aliases: ["抽查"])
  }
  static let examples = ["review 88 --right", "review --summary"]
  static let places = [CompletionPlace.claim]
  static var streams: Bool { true }

  @Argument(
    help: .init(
      en: "Claims to judge by number, with --right, --wrong or --no-claim.", zh: "按编号判断，配 --right、--wrong 或 --no-claim。"
    ))
  var ids: [Int64] = []
  @OptionGroup var filters: FilterOptions
  @Option(help: .init(en: "How many to draw.", zh: "抽几条。")) var sample = 50
  @Option(help: .init(en: "Draw the same again: the seed that was told.", zh: "重抽同样的：当时显示的种子。")) var seed: UInt64?
  @Flag(help: .init(en: "Tell what was judged so far.", zh: "汇总已有的判断。")) var summary = false
  @Flag(help: .init(en: "Write what was judged as rows of a gold standard, TSV.", zh: "把判断写成标准答案（TSV）。")) var export =
    false
  @Flag(help: .init(en: "All is right.", zh: "全对。")) var right = false
  @Option(
    help: .init(
      en: "A field is wrong; more than once for several: figure, metric, region, entity, period, status.",
      zh: "哪一项错；可写多次：figure、metric、region、entity、period、status。"))
  var wrong: [ReviewedField] = []
  @Flag(help: .init(en: "It is no claim: a name, a label, a misread number.", zh: "不是数字：名称、编号、误读。")) var noClaim = false
  @OptionGroup var author: AuthorOption
  @OptionGroup var store: StoreOption
  @OptionGroup var format: FormatOption

  func validate() throws {
    guard sample > 0 else { throw ValidationError(en: "--sample takes a number from 1", zh: "--sample 要写 1 以上的数") }
    let judges = [right, !wrong.isEmpty, noClaim].count(where: \.self)
    guard ids.isEmpty ? judges == 0 : judges == 1 else {
      throw ValidationError(
        en: "say of numbered claims one of --right, --wrong FIELD or --no-claim",
        zh: "按编号判断要写 --right、--wrong 项目、--no-claim 之一")
    }
  }

  func run(in session: Session) throws {
    if summary || export { return try tell(try session.store(store.path), session) }
    let store = try session.store(store.path, for: .writing)
    guard ids.isEmpty else { return try judge(store, session) }
    guard try !store.isEmpty else { throw CommandFailure(store.emptyMessage) }
    guard let keys = session.openKeys() else {
      throw CommandFailure(
        en: "review needs a terminal for its keys; elsewhere judge by number: review 88 --right",
        zh: "review 要在终端里按键；别处请按编号判断：review 88 --right")
    }
    let seed = seed ?? UInt64.random(in: 0...999_999)
    let drawn = try store.sample(sample, matching: filters.filter, seed: seed)
    guard !drawn.isEmpty else {
      let nothing = Message(
        en: "Every such claim was judged; see: review --summary", zh: "符合条件的都看过了；请看：review --summary")
      throw CommandFailure(try store.count(matching: filters.filter) > 0 ? nothing : filters.nothing(in: store))
    }
    let round = ReviewRound(claims: drawn, keys: keys, session: session)
    let judged = try round.run { id, finding in
      try store.review(id, finding, who: author.name(in: session), at: session.now())
    }
    try session.line(
      Message(
        en: "\(counted(judged, "claim")) judged of \(drawn.count) drawn with --seed \(seed)",
        zh: "抽出 \(drawn.count) 条，判断了 \(judged) 条（--seed \(seed)）"))
    if judged > 0 { try tell(store, session) }
  }

  private func judge(_ store: ClaimStore, _ session: Session) throws {
    for id in ids { _ = try store.claim(numbered: id) }
    let finding: Review.Finding = noClaim ? .noClaim : .wrong(Set(wrong.map(\.field)))
    for id in ids { try store.review(ClaimID(id), finding, who: author.name(in: session), at: session.now()) }
    try session.line(
      Message(
        en: "\(counted(ids.count, "claim")) judged; see: review --summary", zh: "判断了 \(ids.count) 条；请看：review --summary"
      ))
  }

  private func tell(_ store: ClaimStore, _ session: Session) throws {
    let filter = filters.filter
    let reviews = try store.reviews(matching: filter == ClaimFilter() ? nil : filter)
    guard !reviews.isEmpty else {
      throw CommandFailure(en: "nothing was judged yet; start with: review", zh: "还没有判断过；先 review")
    }
    guard !export else { return try session.write(exactly: try GoldRows(reviews, in: store).text) }
    guard format.format == .table else {
      return try session.show(Listing(rates: reviews), format.format, ifEmpty: "")
    }
    let tally = ReviewTally(reviews)
    try session.line(
      Message(
        en: "\(counted(tally.claims.all, "claim")) read by a person, \(tally.claims.right) right in every field "
          + "(\(tally.claims.percent), 95 % interval \(tally.claims.range))",
        zh:
          "人工过目 \(tally.claims.all) 条，各项全对 \(tally.claims.right) 条（\(tally.claims.percent)，95% 区间 \(tally.claims.range)）"
      ))
    for listing in [Listing(fieldsOf: tally), Listing(kindsOf: reviews), Listing(evidenceOf: reviews)] {
      try session.line("")
      try session.show(listing, .table, ifEmpty: "")
    }
  }
}

/// A field that a person judges.
struct ReviewedField: ExpressibleByArgument {
  let field: Derivation.Field

  init?(argument: String) {
    guard let field = Correction.fields.first(where: { $0.rawValue == argument || word(for: $0.rawValue) == argument })
    else { return nil }
    self.field = field
  }

  static var allValueStrings: [String] { Correction.fields.map(\.rawValue) }
}
