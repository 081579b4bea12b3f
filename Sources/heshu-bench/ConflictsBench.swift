import ClaimAnalysis
import ClaimModel
import ClaimStore
import Foundation

/// Contradictions among many claims, found fact by fact; checked against contradictions that were planted.
struct ConflictsBench {
  private let claims: Int
  private let folder: URL
  /// How many pairs of articles are planted that disagree.
  private let planted = 100

  init(_ arguments: ArraySlice<String>) throws {
    let options = Array(arguments)
    let value = { (name: String) in
      options.firstIndex(of: name).flatMap { $0 + 1 < options.count ? options[$0 + 1] : nil }
    }
    claims = value("--claims").flatMap { Int($0) } ?? 5_000_000
    folder = URL(fileURLWithPath: value("--folder") ?? NSTemporaryDirectory()).appending(path: "heshu-bench-conflicts")
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func run() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try ClaimStore(path: folder.appending(path: "heshu.db").path)
    try fill(store)
    var (found, told, planted) = (0, 0, 0)
    let reading = try secondsOf { try store.forEachGroup(by: FactGroup.init(metric:region:)) { told += $0.count } }
    let before = processorSeconds()
    let time = try secondsOf {
      try store.forEachGroup(by: FactGroup.init(metric:region:)) { group in
        for finding in crossCheck(group: group) where finding.verdict == .contradict {
          found += 1
          if finding.claims.allSatisfy({ $0.doc.hasPrefix("planted") }) { planted += 1 }
        }
      }
    }
    guard planted == self.planted else { throw WrongResult("\(planted) of \(self.planted) planted contradictions") }
    let processor = processorSeconds() - before
    print(
      String(
        format: "    %d claims, %d contradictions; reading alone %.1f s, all of it %.1f s of processor", told, found,
        reading, processor))
    let memory = peakMegabytes()
    print(String(format: "%@ conflicts: %.1f s (under 30 s)", time < 30 ? "ok  " : "MISS", time))
    print(String(format: "%@ peak memory: %.0f MB (under 1 GB)", memory < 1024 ? "ok  " : "MISS", memory))
  }

  private func fill(_ store: ClaimStore) throws {
    var maker = ArticleMaker(seeds: try Seeds.load())
    let importer = try Importer(into: store) { _, _ in }
    var made = 0
    while made < claims {
      let (article, claims) = maker.next()
      made += claims.count
      try importer.add(PreparedArticle(article, claims: claims))
    }
    for number in 0..<planted {
      for (copy, value) in ["甲", "乙"].enumerated() {
        let (article, claim) = Self.disagreeing(number, value, count: 2306 + copy * 1000)
        try importer.add(PreparedArticle(article, claims: [claim]))
      }
    }
    try importer.finish()
  }

  /// One of two articles that give a fact of their own another count.
  private static func disagreeing(_ number: Int, _ name: String, count: Int) -> (Article, Claim) {
    let words = "\(name)报道第\(number)条说高新技术企业达到"
    let text = words + "\(count)家"
    let start = (scalars: words.unicodeScalars.count, bytes: words.utf8.count)
    let end = (scalars: text.unicodeScalars.count, bytes: text.utf8.count)
    var claim = Claim(
      figure: Mention(
        text: "\(count)家",
        place: TextSpan(scalars: start.scalars..<end.scalars, bytes: start.bytes..<end.bytes)),
      kind: .count, quantity: Quantity(value: ExactDecimal(count), unit: FigureUnit("家", .count)),
      sentence: Mention(text: text, place: TextSpan(scalars: 0..<end.scalars, bytes: 0..<end.bytes)))
    claim.metric = MetricReading(phrase: "高新技术企业", id: MetricID("high-tech-enterprises"))
    claim.region = RegionReading(
      region: Region(name: "试验\(number)区", level: .zone), isInferred: false)
    claim.period = Period(
      start: CalendarDate(year: 2021, month: 1, day: 1), end: CalendarDate(year: 2021, month: 12, day: 31),
      text: "2021年")
    return (Article(id: "planted/\(number)-\(name).txt", text: text), claim)
  }
}
