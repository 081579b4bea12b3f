/// What a record of JSON Lines holds: its members in their order, with their types.
public struct RecordSchema: Sendable, Hashable {
  /// The version of all records, in each of them. It grows when a member goes or changes its meaning; a new member alone
  /// leaves it.
  public static let version = 1

  /// What the records are: `claims`.
  public let name: String
  /// The members.
  public let fields: [RecordField]

  /// Makes a schema.
  public init(_ name: String, _ fields: [RecordField]) {
    self.name = name
    self.fields = fields
  }
}

/// A member of a record.
public struct RecordField: Sendable, Hashable {
  /// Its name.
  public let name: String
  /// What its value is.
  public let type: FieldType
  /// Whether it may be null.
  public let isOptional: Bool
  /// What it means.
  public let meaning: String

  /// Makes a member.
  public init(_ name: String, _ type: FieldType, isOptional: Bool = false, _ meaning: String) {
    self.name = name
    self.type = type
    self.isOptional = isOptional
    self.meaning = meaning
  }

  /// Makes a member of a record that is written by the names of a type.
  public init(_ key: some CodingKey, _ type: FieldType, isOptional: Bool = false, _ meaning: String) {
    self.init(key.stringValue, type, isOptional: isOptional, meaning)
  }
}

/// What a value of a record is.
public indirect enum FieldType: Sendable, Hashable {
  /// Text.
  case string
  /// Text, one of a few words.
  case word([String])
  /// A whole number.
  case integer
  /// True or false.
  case boolean
  /// A day, `2024-02-06`.
  case date
  /// A number in plain decimals, written as text, with at most 20 digits before and 18 behind the point.
  case decimal
  /// Values of one type.
  case list(FieldType)
  /// Members.
  case object([RecordField])
}
