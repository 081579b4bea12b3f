import Mustache

/// The values of a subject's keys. Each is worked out when a template asks for it.
struct TemplateRecord: MustacheParent, Sendable {
  private let values: [String: @Sendable () -> any Sendable]

  init<Subject: Sendable>(_ subject: Subject, _ fields: [TemplateField<Subject>]) {
    var values: [String: @Sendable () -> any Sendable] = [:]
    for field in fields { values[field.name] = { field.value(subject) } }
    self.values = values
  }

  func child(named name: String) -> Any? { values[name]?() }
}

/// What is not known. It shows as nothing, and keeps a template from finding a key of the same name further out.
struct Missing: MustacheCustomRenderable, Sendable {
  var renderText: String { "" }
  var isNull: Bool { true }
}
