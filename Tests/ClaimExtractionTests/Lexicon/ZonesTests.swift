import ClaimModel
import Testing

@testable import ClaimExtraction

/// The named zones beside the administrative divisions.
@Suite struct ZonesTests {
  private let rows = Zones.rows()
  private let divisions = Divisions.rows().map(\.region)

  @Test func everyKindOfZoneIsThere() {
    #expect(rows.count > 1_000)
    #expect(rows.count { $0.region.name.hasSuffix("自贸试验区") } == 22)
    #expect(rows.count { $0.region.name.hasSuffix("高新区") } > 170)
    #expect(rows.count { $0.region.name.hasSuffix("经开区") } > 150)
    #expect(rows.count { $0.region.name.hasSuffix("综合保税区") } > 80)
  }

  @Test func everyParentIsADivision() {
    let known = Set(divisions.map(\.name)).union(["中国"])
    for row in rows {
      if let parent = row.region.parent { #expect(known.contains(parent), "\(row.region.name) lies in \(parent)") }
    }
  }

  @Test func noNameIsGivenTwice() {
    var holders: [String: String] = [:]
    for row in rows {
      for name in row.names {
        #expect(holders[name] == nil, "\(name): \(holders[name] ?? ""), \(row.region.name)")
        holders[name] = row.region.name
      }
    }
  }

  @Test func noNameIsThatOfADivisionOrAnOrdinaryWord() {
    let taken = Set(divisions.flatMap { [$0.name] + (Divisions.shortName($0).map { [$0] } ?? []) })
      .union(PlaceWords.neverNames)
    let clashes = rows.flatMap(\.names).filter(taken.contains)
    #expect(clashes.isEmpty)
  }

  @Test(arguments: [
    ("合肥高新技术产业开发区", "合肥高新区"), ("昆山国家级经济技术开发区", "昆山经开区"), ("中国(江苏)自由贸易试验区", "江苏自贸试验区"),
    ("中国（上海）自由贸易试验区", "上海自贸试验区"), ("洋山保税港区", "洋山特殊综合保税区"), ("中国光谷", "光谷"), ("东北三省", "东北地区"),
  ])
  func aZoneIsKnownByItsOtherNames(name: String, zone: String) {
    #expect(RegionLexicon.shared.region(named: name)?.name == zone)
  }
}
