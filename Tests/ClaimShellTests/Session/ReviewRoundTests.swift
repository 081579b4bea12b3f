import ClaimModel
import ClaimStore
import Foundation
import LineEditor
import Synchronization
import TestSupport
import Testing

@testable import ClaimShell

/// Keys that somebody pressed beforehand.
private final class PressedKeys: Sendable {
  private let keys: Mutex<[KeyReader.Key]>

  init(_ text: String) {
    keys = Mutex(text.map { $0 == "\n" ? .enter : .character($0) })
  }

  var reader: Keys {
    Keys { [self] in keys.withLock { $0.isEmpty ? .end : $0.removeFirst() } }
  }
}

@Suite struct ReviewRoundTests {
  private let folder: TemporaryFolder
  private let answers = CollectedOutput()

  init() throws {
    folder = try TemporaryFolder()
    let text = (1...6).map { "2023年松江区新建工厂\($0 * 11)家。" }.joined(separator: "\n")
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path("a.txt")))
    _ = review("", command: "import \(folder.path("a.txt"))")
  }

  /// Runs a command while keys are pressed; what it answers.
  private func review(_ keys: String, command: String = "review --kind count --seed 7") -> String {
    let pressed = PressedKeys(keys)
    let session = Session(
      output: answers.output, storePath: folder.path("heshu.db"), user: "小何", openKeys: { pressed.reader })
    _ = Interpreter(session: session, output: answers.output).run(line: command)
    return answers.take()
  }

  private func findings() throws -> [Review.Finding] {
    try ClaimStore(path: folder.path("heshu.db")).reviews().map(\.finding)
  }

  @Test func aKeyJudgesAClaim() throws {
    let answer = review("\nmr\nn q")
    #expect(answer.contains("1/6  #"))
    #expect(answer.contains("3 claims judged of 6 drawn with --seed 7"))
    #expect(answer.contains("3 claims read by a person, 1 right in every field"))
    let found = try findings()
    #expect(found.count == 3)
    #expect(Set(found) == [.right, .wrong([.metric, .region]), .noClaim])
  }

  @Test func aMarkIsTakenBackByItsKey() throws {
    _ = review("mm\nq")
    #expect(try findings() == [.right])
  }

  @Test func keysThatMeanNothingDoNothing() throws {
    _ = review("xyz1中q")
    #expect(try findings().isEmpty)
  }

  @Test func itGoesOnWithWhatWasNotJudged() throws {
    _ = review("\n\n")
    let answer = review("\n\n\n\n\n\n")
    #expect(answer.contains("1/4  #"))
    #expect(try findings().count == 6)
    #expect(review("\n").contains("Every such claim was judged"))
  }

  @Test func theSeedDrawsTheSame() {
    let shown = { (answer: String) in answer.split(separator: "\n").filter { $0.contains("  #") }.map { String($0) } }
    let first = shown(review("      "))
    #expect(first.count == 6)
    #expect(shown(review("      ")) == first)
  }

  @Test func whatIsWrongIsNoPartOfTheGoldStandard() throws {
    _ = review("", command: "review 1 --wrong region --wrong figure")
    _ = review("", command: "review 2 --no-claim")
    let rows = review("", command: "review --export").split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(rows.count == 2)
    #expect(rows.first?.count == 10)
    #expect(rows.last?[6] == "~")
    #expect(rows.last?[2].hasSuffix("?") == true)
  }
}
