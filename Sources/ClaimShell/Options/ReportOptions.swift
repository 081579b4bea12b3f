import ArgumentParser
import ClaimAnalysis
import ClaimExtraction
import ClaimModel
import ClaimPresentation
import ClaimReport
import ClaimStore

/// What a report is about.
struct ReportScope: ParsableArguments {
  @Option(
    parsing: .upToNextOption, help: .init(en: "Regions: names, parts of names, or codes.", zh: "地区：名称、名称的一部分或代码。"))
  var regions: [String] = []
  @Option(
    parsing: .upToNextOption, help: .init(en: "Metrics: names, parts of names, or identifiers.", zh: "指标：名称、名称的一部分或标识。")
  ) var metrics: [String] = []
  @Option(
    help: .init(
      en: "A time that holds the figures': 2021, 2021-06 or 2016/2020.", zh: "包含数字时间的一段时间：2021、2021-06 或 2016/2020。"),
    transform: DayRange.option)
  var period: DayRange?
  @OptionGroup var evidence: StatedOption
  @OptionGroup var vocabulary: VocabularyOption

  /// The claims of any of the regions and any of the metrics in the period; a name that no claim has is an error.
  func claims(in store: ClaimStore) throws -> [SourcedClaim] {
    for region in regions where try store.count(matching: ClaimFilter(region: region)) == 0 {
      throw CommandFailure(try noSuchRegion(region, in: store), at: region)
    }
    let lexicon = try vocabulary.lexicon()
    let names = metrics.map { Self.names(of: $0, in: lexicon) }
    for (metric, names) in zip(metrics, names)
    where try names.allSatisfy({ try store.count(matching: ClaimFilter(metric: $0)) == 0 }) {
      throw CommandFailure(try noSuchMetric(metric, in: store), at: metric)
    }
    var seen: Set<ClaimID> = []
    return try filters(names.flatMap(\.self)).flatMap { try store.claims(matching: $0) }.filter { claim in
      claim.id.map { seen.insert($0).inserted } ?? true
    }
  }

  private func filters(_ names: [String]) -> [ClaimFilter] {
    let regions = regions.isEmpty ? [nil] : regions.map(Optional.some)
    let metrics = names.isEmpty ? [nil] : names.map(Optional.some)
    return regions.flatMap { region in
      metrics.map { metric in
        var filter = ClaimFilter(region: region, metric: metric, period: period)
        filter.isStated = evidence.stated
        return filter
      }
    }
  }

  /// What claims may call a metric: the identifier of the vocabulary, else the words as they are. Articles that were
  /// imported without a vocabulary of the user's have its names in place of its identifiers.
  private static func names(of metric: String, in lexicon: MetricLexicon) -> [String] {
    guard let known = lexicon.metric(named: metric) else { return [metric] }
    let isBuiltIn = MetricLexicon.shared.metric(named: metric)?.id == known.id
    return isBuiltIn ? [known.id.name] : [known.id.name, known.name] + known.synonyms
  }

  /// The options as they were given.
  var words: [String] {
    (regions.isEmpty ? [] : ["--regions"] + regions) + (metrics.isEmpty ? [] : ["--metrics"] + metrics)
      + (evidence.stated ? ["--stated"] : [])
      + (period.map { ["--period", Period(start: $0.start, end: $0.end, text: "").description] } ?? [])
  }

  /// The option of the vocabulary by the name of its file, which is the same everywhere.
  var vocabularyWords: [String] {
    vocabulary.vocabulary.map { ["--vocabulary", $0.split(separator: "/").last.map(String.init) ?? $0] } ?? []
  }
}

/// How a report is written.
struct ReportOptions: ParsableArguments {
  @Option(help: .init(en: "The title.", zh: "标题。")) var title: String?
  @Option(help: .init(en: "Who answers for the report, under its title.", zh: "署名，写在标题下。")) var author: String?
  @Option(
    help: .init(en: "The terms under which it may be used, under its title.", zh: "许可条款，写在标题下。"))
  var licence: String?
  @Option(
    help: .init(
      en: "How many rows answer a question at most; details have twice as many. (default: 5)",
      zh: "每个问题最多几行，细节里加倍（默认 5）。"))
  var top: Int?
  @Flag(
    help: .init(
      en: "Add every figure, and on a page the texts of all articles.", zh: "附上全部数字；网页还附上所有原文。"))
  var appendix = false
  @Option(
    name: .shortAndLong,
    help: .init(
      en:
        "The folder for the report, its charts and figures, or a file ending in .md or .html; else the text is printed.",
      zh: "放报告、图和数字的文件夹，或以 .md、.html 结尾的文件；不写就打印文字。"),
    completion: .file())
  var output: String?
  @Flag(
    help: .init(en: "One page with styles and charts inside.", zh: "写成一个网页，样式和图都在里面。"))
  var html = false
  @OptionGroup var force: ForceOption

  func validate() throws {
    if let top, top < 1 { throw ValidationError(en: "--top takes a number from 1", zh: "--top 要写 1 或更大的数") }
  }

  /// What the report is written as: what is printed has no pictures beside it.
  var form: ReportForm {
    html || (output?.hasSuffix(".html") ?? false) ? .page : output == nil ? .text : .markdown
  }

  /// The options that change what is in the report, as they were given.
  var words: [String] {
    let values = [("--title", title), ("--author", author), ("--licence", licence), ("--top", top.map { "\($0)" })]
    let flags = [("--appendix", appendix), ("--html", html)]
    return values.flatMap { name, value in value.map { [name, $0] } ?? [] } + flags.filter(\.1).map(\.0)
  }
}

extension Language: ExpressibleByArgument {}
