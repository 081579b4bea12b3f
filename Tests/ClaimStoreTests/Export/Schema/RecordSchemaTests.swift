import ClaimModel
import Foundation
import Testing

@testable import ClaimStore

@Suite struct RecordSchemaTests {
  private func object(_ claim: Claim) throws -> [String: Any] {
    var json = JSONText()
    json.claim(SourcedClaim(doc: "a.txt", claim: claim))
    return try #require(JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any])
  }

  @Test func everyMemberOfAClaimIsThereInItsOrder() {
    #expect(RecordSchema.claims.fields.map(\.name) == ClaimLine.CodingKeys.allCases.map(\.stringValue))
    #expect(RecordSchema.articles.fields.map(\.name) == ArticleLine.CodingKeys.allCases.map(\.stringValue))
  }

  @Test func claimsAreWhatTheSchemaSays() throws {
    for claim in [Claim.full, .bare()] { expect(try object(claim), RecordSchema.claims.fields, in: "claim") }
  }

  @Test func aClaimOfAnotherTypeWouldBeSeen() throws {
    var claim = try object(.full)
    claim["start"] = "2"
    #expect(faults(claim, RecordSchema.claims.fields) == ["start"])
    claim = try object(.full)
    claim["kind"] = "sum"
    claim["region"] = ["name": 3]
    #expect(faults(claim, RecordSchema.claims.fields) == ["kind", "region"])
  }

  @Test func bothFormsAreJSON() throws {
    let types = ["long", "string", "date", "decimal(38,18)", "boolean"]
    let spark = try #require(
      JSONSerialization.jsonObject(with: Data(RecordSchema.claims.text(as: .spark).utf8)) as? [String: Any])
    let fields = try #require(spark["fields"] as? [[String: Any]])
    #expect(fields.compactMap { $0["type"] as? String }.allSatisfy(types.contains))
    #expect(fields.first { $0["name"] as? String == "value_decimal" }?["type"] as? String == "decimal(38,18)")
    let schema = try #require(
      JSONSerialization.jsonObject(with: Data(RecordSchema.claims.text(as: .jsonSchema).utf8)) as? [String: Any])
    #expect((schema["required"] as? [String]) == RecordSchema.claims.fields.map(\.name))
    let period = (schema["properties"] as? [String: Any])?["period"] as? [String: Any]
    #expect((period?["anyOf"] as? [Any])?.count == 2)
  }

  private func expect(_ object: [String: Any], _ fields: [RecordField], in name: String) {
    #expect(Set(object.keys) == Set(fields.map(\.name)), "\(name)")
    #expect(faults(object, fields).isEmpty, "\(name)")
  }

  /// The members that are not what their fields say.
  private func faults(_ object: [String: Any], _ fields: [RecordField]) -> [String] {
    fields.filter { field in
      guard let value = object[field.name], !(value is NSNull) else { return !field.isOptional }
      return !fits(value, field.type)
    }.map(\.name)
  }

  private func fits(_ value: Any, _ type: FieldType) -> Bool {
    switch type {
    case .string: value is String
    case .word(let words): (value as? String).map(words.contains) ?? false
    case .integer:
      !(value is String) && (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
    case .boolean: value is Bool
    case .date: (value as? String).flatMap { CalendarDate(iso8601: $0) } != nil
    case .decimal: (value as? String).flatMap { ExactDecimal($0) } != nil
    case .list(let element): (value as? [Any]).map { $0.allSatisfy { fits($0, element) } } ?? false
    case .object(let fields):
      (value as? [String: Any]).map { Set($0.keys) == Set(fields.map(\.name)) && faults($0, fields).isEmpty } ?? false
    }
  }
}
