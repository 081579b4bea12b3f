import ClaimModel
import ClaimPresentation
import Foundation
import LineEditor

extension Session {
  /// Runs a command and shows what it answers: at once, in a file, or by the pager.
  func answer(_ command: any SessionCommand) throws {
    let kind = type(of: command)
    (parts, growing) = ([], nil)
    held = pages && !kind.streams ? [] : nil
    let once = nextAnswerFile
    let start = ContinuousClock.now
    var failure = failureOf { try interruptibly { try command.run(in: self) } }
    if !kind.setsUpSession { last = parts }
    if let once, !kind.setsUpSession || !parts.isEmpty {
      nextAnswerFile = nil
      let isWhole = failure == nil || once.hasBegun && !Interrupts.isPending
      if isWhole, let fault = failureOf({ try once.close() }) { failure = failure ?? fault }
    }
    let time = start.duration(to: .now)
    try showHeld()
    if let growing, growing.articles > 0 {
      complain(
        Message(
          en:
            "an import into \(growing.path) is running: this is of the \(counted(growing.articles, "article")) so far",
          zh: "正在往 \(growing.path) 导入：以上只是已存下的 \(growing.articles) 篇文章"))
    }
    if tellsTime, !kind.setsUpSession { tell(time) }
    if let failure { throw failure }
  }

  /// Says how long a command took, beside its answer.
  private func tell(_ time: Duration) {
    let seconds = String(format: "%.3f", time / .seconds(1))
    output.complain(Message(en: "took \(seconds) s", zh: "用时 \(seconds) 秒").text)
  }

  private func showHeld() throws {
    defer { (held, openPager) = (nil, nil) }
    if let openPager {
      _ = openPager.wait()
      return
    }
    guard let held, !Interrupts.isPending else { return }
    if !fits(held), let opened = pager?.open() {
      _ = opened.show(held)  // who leaves early has seen enough
      if opened.wait() { return }
    }
    try put(held)
  }

  /// Whether a text and the next prompt fit on the screen.
  private func fits(_ bytes: [UInt8]) -> Bool {
    guard let screen = output.screen() else { return true }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.count <= screen.rows
      && lines.allSatisfy {
        $0.count <= screen.columns || screenWidth(String(decoding: $0, as: UTF8.self)) <= screen.columns
      }
  }
}

/// The error that a piece of work ends with, if any.
func failureOf(_ work: () throws -> Void) -> (any Error)? {
  do {
    try work()
    return nil
  } catch { return error }
}
