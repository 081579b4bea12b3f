import ClaimModel
import ClaimPresentation
import ClaimStore
import Foundation
import LineEditor

/// What an import did so far: a line for each of the first articles, a bar where someone watches, a summary.
final class ImportAccount {
  private let session: Session
  private let start = ContinuousClock.now
  /// The bytes of the files, where they are known.
  private let size: Int?
  private(set) var articles = 0
  private var (claims, bytes) = (0, 0)
  private var (unchanged, replaced, copies) = (0, 0, 0)
  /// How many articles have no date, from which 去年 and 本月 would count.
  private var undated = 0
  private var lastShown: ContinuousClock.Instant?

  /// How many articles are told of one by one.
  private static let told = 20

  init(session: Session, paths: [String]) {
    self.session = session
    size = session.showsProgress ? Self.size(of: paths) : nil
  }

  /// Takes note of an article that was saved.
  func tell(_ article: Article, _ outcome: ImportOutcome) throws {
    articles += 1
    claims += outcome.claims
    bytes += article.text.utf8.count
    switch outcome.change {
    case .added: break
    case .unchanged: unchanged += 1
    case .replaced: replaced += 1
    }
    if outcome.original != nil { copies += 1 }
    if article.date == nil { undated += 1 }
    if Interrupts.isPending { return }
    if articles <= Self.told {
      session.progress(nil)
      try session.line(Message(en: "\(article.id): ", zh: "\(article.id)：") + Self.words(for: outcome))
    } else if articles == Self.told + 1 {
      session.progress(nil)
      try session.line("…")
    }
    showProgress()
  }

  /// One sentence on everything.
  func summary(in path: String) -> Message {
    let parts = [
      (unchanged, Message(en: "unchanged", zh: "没有变")), (replaced, Message(en: "replaced", zh: "换成新的")),
      (copies, Message(en: "repeating others", zh: "与别的重复")),
    ].filter { $0.0 > 0 && articles > Self.told }
    let english = parts.map { "\(Language.english.number(ExactDecimal($0.0))) \($0.1.english)" }.joined(separator: ", ")
    let chinese = parts.map { "\($0.0) 篇\($0.1.chinese)" }.joined(separator: "，")
    return Message(
      en: counted(articles, "article") + (parts.isEmpty ? "" : " (\(english))")
        + ", \(counted(claims, "claim")) in \(path)",
      zh: "\(articles) 篇文章" + (parts.isEmpty ? "" : "（\(chinese)）") + "，\(claims) 条数字，存在 \(path)")
  }

  /// How many articles have no date, and how to give them one; nil where all have.
  var undatedNote: Message? {
    guard undated > 0 else { return nil }
    return Message(
      en:
        "\(counted(undated, "article")) without a date, so that 去年 or 本月 cannot be placed: import with --date 2024-05-01, "
        + "or write the date into the file's name",
      zh: "\(undated) 篇没有日期，“去年”“本月”无从算起：导入时加 --date 2024-05-01，或在文件名里写上日期")
  }

  private static func words(for outcome: ImportOutcome) -> Message {
    let claims = counted(outcome.claims, "claim")
    let change =
      switch outcome.change {
      case .added: Message(en: "added, \(claims)", zh: "新增，\(outcome.claims) 条")
      case .unchanged: Message(en: "unchanged, \(claims)", zh: "没有变，\(outcome.claims) 条")
      case .replaced(let before):
        Message(en: "replaced, \(claims) (before: \(before))", zh: "换成新的，\(outcome.claims) 条（原来 \(before) 条）")
      }
    guard let original = outcome.original else { return change }
    let percent = Int(original.likeness * 100)
    return change
      + (original.likeness == 1
        ? Message(en: ", the same text as \(original.doc)", zh: "，与 \(original.doc) 同文")
        : Message(en: ", \(percent)% of it stands in \(original.doc)", zh: "，\(percent)% 见于 \(original.doc)"))
  }

  /// At most ten times a second.
  private func showProgress() {
    let now = ContinuousClock.now
    guard session.showsProgress, lastShown.map({ $0.duration(to: now) > .milliseconds(100) }) ?? true else { return }
    lastShown = now
    session.progress(bar(after: start.duration(to: now) / .seconds(1)))
  }

  /// `[████░░░░] 1200 articles, 30000 claims, 12.5 MB/s, 0:42 left`.
  func bar(after seconds: Double) -> String {
    let rate = seconds > 0 ? Double(bytes) / seconds : 0
    let speed = String(format: "%.1f", rate / 1e6)
    let figures = Message(
      en: "\(articles) articles, \(claims) claims, \(speed) MB/s", zh: "\(articles) 篇，\(claims) 条，\(speed) MB/s"
    ).text
    guard let size, size > bytes, rate > 0 else { return figures }
    let filled = bytes * 20 / size
    let left = Int(Double(size - bytes) / rate)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
    let time = "\(left / 60):\(String(format: "%02d", left % 60))"
    return "[\(bar)] \(figures)" + Message(en: ", \(time) left", zh: "，还要 \(time)").text
  }

  /// The bytes of files and folders; nil for the standard input and for what is packed.
  private static func size(of paths: [String]) -> Int? {
    var total = 0
    for path in paths {
      guard path != "-", !path.hasSuffix(".gz") else { return nil }
      let files = FileManager.default.enumerator(atPath: path)?.compactMap { "\(path)/\($0)" } ?? []
      for file in [path] + files {
        let attributes = try? FileManager.default.attributesOfItem(atPath: file)
        guard attributes?[.type] as? FileAttributeType == .typeRegular else { continue }
        if file.hasSuffix(".gz") { return nil }
        total += (attributes?[.size] as? NSNumber)?.intValue ?? 0
      }
    }
    return total
  }
}
