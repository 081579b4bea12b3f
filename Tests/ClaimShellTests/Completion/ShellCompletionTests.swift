import ClaimModel
import ClaimPresentation
import ClaimStore
import Foundation
import LineEditor
import TestSupport
import Testing

@testable import ClaimShell

@Suite struct ShellCompletionTests {
  let folder: TemporaryFolder
  let completion: ShellCompletion

  init() throws {
    folder = try TemporaryFolder()
    let session = Session(
      output: CollectedOutput().output, storePath: folder.path("heshu.db"), names: .patient)
    try session.store(making: true).save(Article(id: "x/one.txt", text: ""), claims: [.sample])
    completion = ShellCompletion(session: session)
  }

  private func offers(_ line: String) -> [String] {
    completion.complete(line, cursor: line.utf8.count).candidates.map(\.text)
  }

  @Test func commandsOptionsAndNames() {
    #expect(offers("co") == ["correct", "compare", "conflicts"])
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

  @Test func valuesOfOptions() {
    #expect(offers("list --sort v") == ["value"])
    #expect(offers("list --region=松") == ["松江区"])
    #expect(offers("list --kind=mo") == ["money"])
    #expect(offers("list --unit ").first == "家")
    #expect(offers("conflicts --only cont") == ["contradict"])
    #expect(offers("conflicts --format cl") == ["claimreview"])
    #expect(offers("compare 高新技术企业 --against 松") == ["松江区"])
    #expect(offers("compare 高新技术企业 --as 亿") == ["亿元"])
    #expect(offers("import x --encoding gb") == ["gb18030", "gbk", "gb2312"])
    #expect(offers("report overview --regions 松") == ["松江区"])
    #expect(offers("report overview --regions 嘉定区 松") == ["松江区"])
    #expect(offers("report --ht") == ["--html"])
    #expect(offers("report region 松") == ["松江区"])
    #expect(offers("timing o") == ["on", "off"])
    #expect(offers("format csv ") == [])
  }

  @Test func secondNamesAndGroups() {
    #expect(offers("列出 --region 松") == ["松江区"])
    #expect(offers("同义 ad") == ["add"])
    #expect(offers("同义 添") == ["添加"])
    #expect(offers("同义 添加 高") == ["高新技术企业"])
    #expect(offers("help 同义 su") == ["suggest"])
    #expect(offers("帮助 comp") == ["compare"])
    #expect(offers("bj") == ["比较"])
  }

  @Test func insideQuotes() throws {
    #expect(offers("list --region \"松") == ["\"松江区\""])
    #expect(offers("list --region '松") == ["'松江区'"])
    #expect(offers("list --region “松") == ["“松江区”"])
    #expect(offers("list --region=\"松") == ["\"松江区\""])
    for name in ["草 稿.md", "a\"b.md", "it's.md"] {
      try Data().write(to: folder.url.appendingPathComponent(name))
      let path = folder.path(name)
      for start in ["\(folder.url.path)/\(name.prefix(1))", "\"\(folder.url.path)/\(name.prefix(1))"] {
        let offered = try #require(offers("import \(start)").first)
        #expect(try TypedLine("import \(offered)").words.last?.text == path)
      }
    }
  }

  @Test func queries() {
    #expect(offers("sql SELECT reg").first == "region")
    #expect(offers("sql SELECT count(reg").first == "region")
    #expect(offers("sql SELECT * FROM fig") == ["figures"])
    #expect(offers("sql select region fr") == ["from"])
    #expect(offers("sql SELECT phr FROM metrics") == [])
    #expect(offers("sql SELECT * FROM figures WHERE region = '松") == ["'松江区'"])
    #expect(offers("schema me") == ["meanings", "metrics"])
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
