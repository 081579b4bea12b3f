import ClaimAnalysis
import ClaimModel
import ClaimPresentation

/// What a report calls things: metrics by the names of the vocabulary, and in English also regions and figures.
struct ReportTerms: FindingWords {
  let language: Language
  /// The entries of the vocabulary that the claims have.
  private let vocabulary: [MetricID: Metric]
  /// Who published the articles, by their identifiers.
  private let publishers: [String: String]
  /// The headlines of the articles.
  private let titles: [String: String]

  init(_ language: Language, vocabulary: [Metric] = [], articles: [ArticleSummary] = []) {
    self.language = language
    self.vocabulary = Dictionary(vocabulary.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    publishers = Dictionary(
      articles.compactMap { article in article.publisher.map { (article.doc, $0) } },
      uniquingKeysWith: { first, _ in first })
    titles = Dictionary(
      articles.compactMap { article in article.title.map { (article.doc, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// What a metric is called: its entry's name, else its words.
  func metric(_ reading: MetricReading) -> String {
    guard let entry = reading.id.flatMap({ vocabulary[$0] }) else { return reading.phrase }
    if language == .english { return entry.englishName }
    return ([entry.name] + entry.synonyms).contains(reading.phrase) ? reading.phrase : entry.name
  }

  /// What a claim measures; nil when it does not say.
  func metric(of claim: Claim) -> String? {
    guard let reading = claim.metric else { return nil }
    if case .phrase = claim.metricKey { return reading.phrase }
    return metric(reading)
  }

  /// What a comparison measures: of the entry's names the one that most of its claims use, with what its figures say of it.
  func metric(_ comparison: Comparison) -> String {
    let names = comparison.cells.joined().flatMap(\.leadingClaims).compactMap { metric(of: $0.claim) }
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    let name = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? comparison.metric.map(metric) ?? ""
    return aspect(of: comparison.measure, name)
  }

  /// What a finding is about, with what all its figures tell of it; nil when no figure says.
  func metric(of finding: Finding) -> String? {
    let measures = finding.claims.map { Measure($0.claim) }
    let isOfOneKind = Set(measures.map(\.kind)).count == 1
    return finding.metric.map { aspect(of: isOfOneKind ? measures.first : nil, metric($0)) }
  }

  /// The name with what is told of it: 进出口总额增速, growth of foreign trade.
  private func aspect(of measure: Measure?, _ name: String) -> String {
    switch measure?.kind {
    case .growth where measure?.dimension == .percent:
      language(name.hasSuffix("增速") ? name : name + "增速", "growth of " + name)
    case .growth: language(name + "的变化", "change of " + name)
    case .multiple: language(name + "的倍数", "multiple of " + name)
    default: name
    }
  }

  /// A region, or that there is none.
  func region(_ region: Region?) -> String {
    guard language == .english, let region else { return language.region(region) }
    return EnglishPlaces.name(of: region)
  }

  /// A row of a comparison: its region or organisation, or that there is none.
  func label(_ row: Comparison.Row) -> String {
    guard language == .english, let region = row.region else { return language.label(row) }
    let holder = row.holder.map { EnglishPlaces.name(of: Region(name: $0, level: .city)) }
    return [[self.region(region), holder].compactMap(\.self).joined(separator: ", "), row.entity]
      .compactMap(\.self).joined(separator: " · ")
  }

  /// The words around a chart of some claims.
  func caption(
    title: String, _ magnitude: Magnitude, of claims: [SourcedClaim], marks: [String?]
  ) -> ChartCaption {
    ChartCaption(
      title: language == .english ? title.capitalizedFirst : title,
      subtitle: magnitude.label.isEmpty ? "" : language("单位：", "Unit: ") + magnitude.label,
      notes: marks.compactMap(\.self) + [language("来源：", "Source: ") + sources(of: claims)])
  }

  /// The publishers of some claims, the one with the most figures first: 新华社、央视网等4家.
  private func sources(of claims: [SourcedClaim]) -> String {
    let docs = claims.map(\.doc).withoutCopies(of: \.self)
    let names = docs.compactMap { publishers[$0] }.grouped { $0 }
      .sorted { ($1.elements.count, $0.key) < ($0.elements.count, $1.key) }.map(\.key)
    guard !names.isEmpty else {
      let title = docs.count == 1 ? docs.first.flatMap { titles[$0] } : nil
      return title ?? language("\(docs.count)篇文章", counted(docs.count, "article"))
    }
    let shown = names.prefix(3).joined(separator: language.separator)
    return names.count <= 3 ? shown : shown + language("等\(names.count)家", " and \(names.count - 3) more")
  }

  /// The heads of a chart's values as CSV.
  func csvHeads(first: String, _ magnitude: Magnitude) -> [String] {
    let unit = magnitude.label.isEmpty ? "" : language.bracketed(magnitude.label)
    return [
      first, language("数值", "value") + unit, language("下限", "low"), language("上限", "high"), language("原文", "in words"),
    ]
  }
}
