import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import Foundation
import TestSupport
import Testing

@testable import ClaimReport

@Suite struct CustomReportTests {
  @Test func fillsKeysIn() throws {
    let template = """
      # {{title}}
      {{#contradictions}}
      {{#claims}}
      - {{region}} {{figure}}[{{source}}] {{sentence}}
      {{/claims}}
      {{#cause}}{{.}}{{/cause}}{{^cause}}unexplained{{/cause}}
      {{/contradictions}}
      {{#articles}}{{number}} {{title}}{{^title}}untitled{{/title}}; {{/articles}}
      """
    let report = try CustomReport(template, file: "/x/brief.mustache").render(TestStore.request())
    #expect(report.name == "brief.md")
    try expectSame(
      report.text,
      """
      # brief
      - 松江区 2360家[2] 松江高新技术企业达到2360家。
      - 松江区 2306家[1] 松江高新技术企业达到2306家。
      相邻两位数字互换
      1 untitled; 2 松江\\|青浦 比较; 
      """)
  }

  @Test(arguments: [
    ("a.md.mustache", "松江\\|青浦 比较"), ("a.html.mustache", "松江|青浦 比较"), ("a.txt.mustache", "松江|青浦 比较"),
  ])
  func escapesForWhatItMakes(file: String, title: String) throws {
    let report = try CustomReport("{{#articles}}{{title}}{{/articles}}", file: file).render(TestStore.request())
    #expect(report.text == title)
    #expect(report.name == String(file.dropLast(9)))
  }

  @Test func namedChartsAreFiles() throws {
    let template =
      "{{#comparisons}}![]({{{bars}}}){{/comparisons}}{{#contradictions}}![]({{{chart}}}){{/contradictions}}"
    let report = try CustomReport(template, file: "a.mustache").render(TestStore.request())
    #expect(report.others.count == 2)
    for chart in report.others { #expect(report.text.contains("](\(chart.name))")) }
  }

  @Test(arguments: [
    ("a\n{{#claim}}{{/claim}}", "t.mustache:2: {{#claim}}: there is no claim here; there are: title, "),
    ("{{#claims}}\n\n{{figur}}{{/claims}}", "t.mustache:3: {{figur}}: there is no figur here; there are: figure, "),
    ("{{#claims}}\n", "t.mustache:1: {{#claims}}: the section is never closed; put {{/claims}} after it"),
    ("{{#claims}}\n{{/articles}}", "t.mustache:2: {{/articles}}: the open section is {{#claims}} of line 1; "),
    ("{{/claims}}", "t.mustache:1: {{/claims}}: no section is open here"),
    ("\n{{title", "t.mustache:2: {{title: the tag has no end"), ("{{}}", "t.mustache:1: {{}}: the tag names nothing"),
    ("{{>part}}", "t.mustache:1: {{>part}}: templates are one file without parts"),
    ("{{claims}}", "t.mustache:1: {{claims}}: this is a list; write {{#claims}}"),
    (
      "{{#claims}}{{qualifiers}}{{/claims}}", "t.mustache:1: {{qualifiers}}: this is a list; write {{#qualifiers}}{{.}}"
    ),
    ("{{% CONTENT_TYPE:NONE}}", "t.mustache:1: {{% CONTENT_TYPE:NONE}}: the tag cannot be read"),
  ])
  func errorsNameFileLineAndTag(template: String, message: String) {
    #expect {
      _ = try CustomReport(template, file: "/some/where/t.mustache")
    } throws: { error in
      "\(error)".hasPrefix(message)
    }
  }

  @Test func errorsAreToldInBothLanguages() {
    #expect {
      _ = try CustomReport("{{#claims}}\n{{figur}}{{/claims}}", file: "t.mustache")
    } throws: { error in
      (error as? TemplateError)?.message.chinese.hasPrefix("t.mustache:2: {{figur}}: 这里没有 figur；有：figure、") ?? false
    }
  }

  @Test func chartsAreNamedAfterTheReport() throws {
    var request = TestStore.request()
    request.fileName = "四月 简报"
    let report = try CustomReport("{{#comparisons}}{{{bars}}}{{/comparisons}}", file: "a.mustache").render(request)
    #expect(report.others.map(\.name) == ["四月-简报-bars-1.svg"])
  }

  /// Whatever stands in a template, it is read or refused.
  @Test func anyBytesAreReadOrRefused() {
    let pieces = [
      "{{", "}}", "{{{", "}}}", "#", "/", "^", "claims", "title", ".", " ", "\n", "(", ")", "last", "!", "%", "&", "=",
      "{",
    ]
    var state: UInt64 = 7
    for _ in 0..<3_000 {
      var template = ""
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        template += pieces[Int(state >> 33) % pieces.count]
      }
      _ = try? CustomReport(template, file: "t.mustache").render(TestStore.request(claims: []))
    }
  }
}
