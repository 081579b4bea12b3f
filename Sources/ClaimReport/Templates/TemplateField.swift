import ClaimPresentation

/// A key of the data that templates fill in: its name, what it means, and how it is read from its subject.
struct TemplateField<Subject: Sendable>: Sendable {
  let name: String
  /// What it means, as the documentation says it.
  let meaning: String
  let shape: TemplateShape
  let value: @Sendable (Subject) -> any Sendable

  /// A text; nil shows as nothing, and a section over it is left out.
  static func text(
    _ name: String, _ meaning: String, _ value: @escaping @Sendable (Subject) -> String?
  ) -> TemplateField {
    TemplateField(name: name, meaning: meaning, shape: .text) { value($0) ?? Missing() }
  }

  /// A yes or no, for sections.
  static func flag(_ name: String, _ meaning: String, _ value: @escaping @Sendable (Subject) -> Bool) -> TemplateField {
    TemplateField(name: name, meaning: meaning, shape: .flag) { value($0) }
  }

  /// A list of texts, each of which is `{{.}}`.
  static func texts(
    _ name: String, _ meaning: String, _ value: @escaping @Sendable (Subject) -> [String]
  ) -> TemplateField {
    TemplateField(name: name, meaning: meaning, shape: .texts) { value($0) }
  }

  /// A list of records, each with keys of its own.
  static func list<Element: Sendable>(
    _ name: String, _ meaning: String, of fields: [TemplateField<Element>],
    _ value: @escaping @Sendable (Subject) -> [Element]
  ) -> TemplateField {
    TemplateField(name: name, meaning: meaning, shape: .list(fields.map(\.key))) { subject in
      value(subject).map { TemplateRecord($0, fields) }
    }
  }

  /// The key without its subject.
  var key: TemplateKey { TemplateKey(name: name, meaning: meaning, shape: shape) }
}

/// A key of the data, for documentation and for checking templates.
struct TemplateKey: Sendable, Hashable {
  let name: String
  let meaning: String
  let shape: TemplateShape
}

/// What a key holds.
indirect enum TemplateShape: Sendable, Hashable {
  case text, flag, texts
  case list([TemplateKey])
}
