import ClaimAnalysis
import ClaimPresentation
import Testing

@testable import ClaimShell

@Suite struct ListingTests {
  let listing = Listing(["region", "n"], [["松江区", "1"], ["a,\"b\"|c", nil]])

  @Test func tablesAlignByDisplayWidth() {
    #expect(listing.text(.table) == "region   n\n───────  ─\n松江区   1\na,\"b\"|c\n")
  }

  @Test func aTableThatDoesNotFitBecomesRecords() {
    #expect(listing.text(.table, width: 10) == listing.text(.table))
    #expect(listing.text(.table, width: 9) == listing.text(.line))
  }

  @Test func columnsOfQueriesAreTheUsers() {
    Settings.$current.withValue(Settings(language: .chinese)) {
      #expect(Listing(["region", "kind"], [["松江区", "money"]]).text(.line) == "地区  松江区\n类别  金额\n")
      let own = Listing(["region", "kind"], [["松江区", "money"]], isOurs: false)
      #expect(own.text(.line) == "region  松江区\nkind    money\n")
    }
  }

  @Test func otherFormats() {
    #expect(listing.text(.csv) == "region,n\n松江区,1\n\"a,\"\"b\"\"|c\",\n")
    #expect(listing.text(.tsv) == "region\tn\n松江区\t1\na,\"b\"|c\t\n")
    #expect(
      listing.text(.jsonl).hasPrefix("{\"region\":\"松江区\",\"n\":\"1\"}\n{\"region\":\"a,\\\"b\\\"|c\",\"n\":null}\n"))
    #expect(listing.text(.json).hasPrefix("[\n  {\"region\":\"松江区\",\"n\":\"1\"},\n"))
    #expect(listing.text(.markdown).hasSuffix("| a,\"b\"\\|c |  |\n"))
    #expect(listing.text(.line).hasPrefix("region  松江区\nn       1\n\n"))
  }

  @Test func wideTablesAreBrokenBetweenColumns() {
    let wide = Listing(["region", "2020", "2021"], [["上海市", "38700亿元", "43214亿元"]])
    #expect(wide.blocks(width: nil) == [wide])
    #expect(wide.blocks(width: 40) == [wide])
    #expect(wide.blocks(width: 20).map(\.columns) == [["region", "2020"], ["region", "2021"]])
    #expect(wide.blocks(width: 20).map { $0.rows[0][1] } == ["38700亿元", "43214亿元"])
    #expect(wide.blocks(width: 3).count == 2)
  }

  @Test func markdownShowsWhatACellHolds() {
    let listing = Listing(["a"], [["<img src=x onerror=alert(1)>"], ["R&D *x* [y](z)"], ["-5.5%"]])
    #expect(
      listing.text(.markdown, withHeader: false)
        == "| \\<img src=x onerror=alert(1)\\> |\n| R\\&D \\*x\\* \\[y\\](z) |\n| -5.5% |\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("+cmd|x", "'+cmd|x"), ("-cmd", "'-cmd"), ("-5.5", "-5.5"),
    ("+3", "+3"),
    ("−5", "−5"), ("a=1", "a=1"), ("-5%", "-5%"), ("-1+cmd|x", "'-1+cmd|x"),
  ])
  func spreadsheetsRunNoCell(cell: String, expected: String) {
    #expect(Listing(["a"], [[cell]]).text(.csv, withHeader: false) == expected + "\n")
    #expect(Listing(["a"], [[cell]]).text(.tsv, withHeader: false) == expected + "\n")
  }
}
