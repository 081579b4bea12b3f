import ClaimAnalysis
import Testing

@testable import ClaimShell

@Suite struct ListingTests {
  let listing = Listing(["region", "n"], [["松江区", "1"], ["a,\"b\"|c", nil]])

  @Test func tablesAlignByDisplayWidth() {
    #expect(listing.text(.table) == "region   n\n───────  ─\n松江区   1\na,\"b\"|c\n")
  }

  @Test func theColumnsOfAQueryAreTheUsers() {
    Settings.$current.withValue(Settings(language: .chinese)) {
      #expect(listing.text(.table).hasPrefix("地区"))
      let own = Listing(["region", "kind"], [["松江区", "money"]], isTranslated: false)
      #expect(own.text(.markdown) == "| region | kind |\n| --- | --- |\n| 松江区 | money |\n")
    }
  }

  @Test func tablesAreCutToTheTerminal() {
    #expect(listing.text(.table, width: 5) == "regi…\n─────\n松江…\na,\"b…\n")
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
}
