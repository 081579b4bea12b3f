/// Holds the tags of a template against the keys there are, so that a slip is an error and not an empty place.
struct TemplateCheck {
  private let file: String
  /// What is open at a place: the section's tag, and the keys in it.
  private var open: [(tag: TemplateTag, keys: [TemplateKey])] = []
  private let outermost: [TemplateKey]

  /// Checks a template; throws what is wrong first.
  static func check(_ template: String, file: String, keys: [TemplateKey]) throws(TemplateError) {
    var check = TemplateCheck(file: file, keys: keys)
    for tag in TemplateTag.tags(of: template) { try check.take(tag) }
    if let (tag, _) = check.open.last {
      throw check.error(tag, "the section is never closed; put {{/\(tag.name)}} after it")
    }
  }

  private init(file: String, keys: [TemplateKey]) {
    self.file = file
    outermost = keys
  }

  private mutating func take(_ tag: TemplateTag) throws(TemplateError) {
    guard tag.isClosed else { throw error(tag, "the tag has no end; close it with }}") }
    switch tag.sign {
    case .comment, .pragma: return
    case .unsupported: throw error(tag, "templates are one file without parts; write what it stands for here")
    case .close: try close(tag)
    case .value: try checkValue(tag)
    case .section: try openSection(tag)
    case .inverted:
      _ = try find(tag)
      open.append((tag, []))
    }
  }

  private mutating func close(_ tag: TemplateTag) throws(TemplateError) {
    guard let last = open.popLast() else { throw error(tag, "no section is open here; take the tag out") }
    guard last.tag.name == tag.name else {
      throw error(tag, "the open section is \(last.tag.text) of line \(last.tag.line); close that first")
    }
  }

  private func checkValue(_ tag: TemplateTag) throws(TemplateError) {
    guard let key = try find(tag), tag.key == tag.name else { return }
    switch key.shape {
    case .text, .flag: return
    case .texts: throw error(tag, "this is a list; write {{#\(key.name)}}{{.}}{{/\(key.name)}}")
    case .list: throw error(tag, "this is a list; write {{#\(key.name)}}…{{/\(key.name)}}")
    }
  }

  private mutating func openSection(_ tag: TemplateTag) throws(TemplateError) {
    if case .list(let keys)? = try find(tag)?.shape { open.append((tag, keys)) } else { open.append((tag, [])) }
  }

  /// The key of a tag, from the innermost section outwards; nil for `{{.}}` and functions of the list, such as `last()`.
  private func find(_ tag: TemplateTag) throws(TemplateError) -> TemplateKey? {
    if tag.name.isEmpty { throw error(tag, "the tag names nothing; " + known) }
    if tag.key == "." || tag.key.isEmpty { return nil }
    for keys in open.reversed().map(\.keys) + [outermost] {
      if let key = keys.first(where: { $0.name == tag.key }) { return key }
    }
    throw error(tag, "there is no \(tag.key) here; " + known)
  }

  /// The keys of the innermost section that has some.
  private var known: String {
    let keys = open.reversed().map(\.keys).first { !$0.isEmpty } ?? outermost
    return "there are: " + keys.map(\.name).joined(separator: ", ")
  }

  private func error(_ tag: TemplateTag, _ problem: String) -> TemplateError {
    let text = tag.text.split(whereSeparator: \.isNewline).first.map(String.init) ?? tag.text
    return TemplateError(file: file, line: tag.line, tag: text, problem: problem)
  }
}
