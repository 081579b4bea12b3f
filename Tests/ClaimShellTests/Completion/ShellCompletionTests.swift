import ClaimModel
import ClaimStore
import Foundation
import LineEditor
import Testing

@testable import ClaimShell

@Suite struct ShellCompletionTests {
  let folder: TemporaryFolder
  let completion: ShellCompletion

  init() throws {
    folder = try TemporaryFolder()
    let session = Session(output: CollectedOutput().output, storePath: folder.path("heshu.db"))
    try session.store().save(Article(id: "x/one.txt", text: ""), claims: [.sample])
    completion = ShellCompletion(session: session)
  }

  private func offers(_ line: String) -> [String] {
    completion.complete(line, cursor: line.utf8.count).candidates.map(\.text)
  }

  @Test func commandsOptionsAndNames() {
    #expect(offers("co") == ["compare", "conflicts"])
    #expect(offers("list --reg") == ["--region"])
    #expect(offers("list --region 松") == ["松江区"])
    #expect(offers("list --metric ") == ["高新技术企业"])
    #expect(offers("compare 高") == ["高新技术企业"])
    #expect(offers("compare 高新技术企业 松") == ["松江区"])
    #expect(offers("list --kind mo") == ["money"])
    #expect(offers("list --article o") == ["one.txt"])
    #expect(offers("import \(folder.url.path)/he").first == folder.path("heshu.db"))
    #expect(offers("nonsense x") == [])
  }

  @Test func aWholeNameStaysBesideLongerOnes() throws {
    var longer = Claim.sample
    longer.metric = MetricReading(phrase: "高新技术企业产值")
    try completion.session.store().save(Article(id: "x/two.txt", text: ""), claims: [longer])
    #expect(Set(offers("compare 高新技术企业")) == ["高新技术企业", "高新技术企业产值"])
    #expect(offers("compare 高新技术企业产值") == [])
  }

  @Test func theWordBeforeTheCursorIsReplaced() {
    let line = "list --region 松"
    let found = completion.complete(line + " --kind money", cursor: line.utf8.count)
    #expect(found.replaced == 14..<17)
  }

  @Test func everyOptionOfEveryCommandIsOffered() {
    for name in Heshu.commandNames where name != "help" {
      #expect(offers("\(name) --h").contains("--help"), "\(name)")
    }
    #expect(offers("list --").contains("--format"))
  }
}

extension Claim {
  /// 松江区 has three high-tech enterprises.
  static var sample: Claim {
    var claim = Claim(
      figure: Mention(text: "3家", place: TextSpan(scalars: 0..<2, bytes: 0..<4)), kind: .count,
      quantity: Quantity(value: ExactDecimal(3), unit: FigureUnit("家", .count)),
      sentence: Mention(text: "3家", place: TextSpan(scalars: 0..<2, bytes: 0..<4)))
    claim.region = RegionReading(region: Region(name: "松江区", level: .county), isInferred: false)
    claim.metric = MetricReading(phrase: "高新技术企业")
    return claim
  }
}
