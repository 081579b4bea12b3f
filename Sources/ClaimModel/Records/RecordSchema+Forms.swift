extension RecordSchema {
  /// The languages in which a schema is written.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// JSON Schema, 2020-12.
    case jsonSchema = "json-schema"
    /// The JSON of Spark's `StructType`, as `StructType.fromJson` and `from_json` take it.
    case spark
  }

  /// The schema in a language, on one line.
  public func text(as form: Form) -> String {
    var json = JSONText()
    switch form {
    case .jsonSchema:
      json.raw("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":")
      json.string("heshu \(name), version \(Self.version)")
      json.raw(",")
      json.objectSchema(fields)
      json.raw("}")
    case .spark: json.sparkType(.object(fields))
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension JSONText {
  /// The members `type`, `properties` and `required` of an object.
  fileprivate mutating func objectSchema(_ fields: [RecordField]) {
    raw("\"type\":\"object\",\"properties\":{")
    for (index, field) in fields.enumerated() {
      if index > 0 { raw(",") }
      string(field.name)
      raw(":{\"description\":")
      string(field.meaning)
      raw(",")
      valueSchema(field.type, isOptional: field.isOptional)
      raw("}")
    }
    raw("},\"required\":")
    array(fields.map(\.name)) { $0.string($1) }
  }

  private mutating func valueSchema(_ type: FieldType, isOptional: Bool) {
    let plain: (StaticString) -> String = { isOptional ? "[\"\($0)\",\"null\"]" : "\"\($0)\"" }
    switch type {
    case .string: append(plain: "\"type\":" + plain("string"))
    case .word(let words):
      raw("\"enum\":")
      array(words) { $0.string($1) }
    case .integer: append(plain: "\"type\":" + plain("integer"))
    case .boolean: append(plain: "\"type\":" + plain("boolean"))
    case .date: append(plain: "\"format\":\"date\",\"type\":" + plain("string"))
    case .decimal:
      append(plain: "\"pattern\":\"^-?[0-9]{1,20}(\\\\.[0-9]{1,18})?$\",\"type\":" + plain("string"))
    case .list(let element):
      raw("\"type\":\"array\",\"items\":{")
      valueSchema(element, isOptional: false)
      raw("}")
    case .object(let fields) where isOptional:
      raw("\"anyOf\":[{\"type\":\"null\"},{")
      objectSchema(fields)
      raw("}]")
    case .object(let fields): objectSchema(fields)
    }
  }

  fileprivate mutating func sparkType(_ type: FieldType) {
    switch type {
    case .string, .word: raw("\"string\"")
    case .integer: raw("\"long\"")
    case .boolean: raw("\"boolean\"")
    case .date: raw("\"date\"")
    case .decimal: raw("\"decimal(38,18)\"")
    case .list(let element):
      raw("{\"type\":\"array\",\"elementType\":")
      sparkType(element)
      raw(",\"containsNull\":false}")
    case .object(let fields):
      raw("{\"type\":\"struct\",\"fields\":")
      array(fields) { json, field in
        json.raw("{\"name\":")
        json.string(field.name)
        json.raw(",\"type\":")
        json.sparkType(field.type)
        json.raw(",\"nullable\":true,\"metadata\":{\"comment\":")
        json.string(field.meaning)
        json.raw("}}")
      }
      raw("}")
    }
  }
}
