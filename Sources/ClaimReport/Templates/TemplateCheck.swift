import ClaimModel
import ClaimPresentation

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
      throw check.error(
        tag,
        Message(
          en: "the section is never closed; put {{/\(tag.name)}} after it",
          zh: "这一段没有收尾；在后面加上 {{/\(tag.name)}}"))
    }
  }

  private init(file: String, keys: [TemplateKey]) {
    self.file = file
    outermost = keys
  }

  private mutating func take(_ tag: TemplateTag) throws(TemplateError) {
    guard tag.isClosed else {
      throw error(tag, Message(en: "the tag has no end; close it with }}", zh: "标签没有写完；用 }} 收尾"))
    }
    switch tag.sign {
    case .comment, .pragma: return
    case .unsupported:
      throw error(
        tag,
        Message(
          en: "templates are one file without parts; write what it stands for here",
          zh: "模板只有一个文件，不能引用别的部分；请把内容直接写在这里"))
    case .close: try close(tag)
    case .value: try checkValue(tag)
    case .section: try openSection(tag)
    case .inverted:
      _ = try find(tag)
      open.append((tag, []))
    }
  }

  private mutating func close(_ tag: TemplateTag) throws(TemplateError) {
    guard let last = open.popLast() else {
      throw error(tag, Message(en: "no section is open here; take the tag out", zh: "这里没有可收尾的段；删掉这个标签"))
    }
    guard last.tag.name == tag.name else {
      throw error(
        tag,
        Message(
          en: "the open section is \(last.tag.text) of line \(last.tag.line); close that first",
          zh: "还没收尾的是第 \(last.tag.line) 行的 \(last.tag.text)；请先收尾那一段"))
    }
  }

  private func checkValue(_ tag: TemplateTag) throws(TemplateError) {
    guard let key = try find(tag), tag.key == tag.name else { return }
    switch key.shape {
    case .text, .flag: return
    case .texts: throw error(tag, isList("{{#\(key.name)}}{{.}}{{/\(key.name)}}"))
    case .list: throw error(tag, isList("{{#\(key.name)}}…{{/\(key.name)}}"))
    }
  }

  private mutating func openSection(_ tag: TemplateTag) throws(TemplateError) {
    if case .list(let keys)? = try find(tag)?.shape { open.append((tag, keys)) } else { open.append((tag, [])) }
  }

  /// The key of a tag, from the innermost section outwards; nil for `{{.}}` and functions of the list, such as `last()`.
  private func find(_ tag: TemplateTag) throws(TemplateError) -> TemplateKey? {
    if tag.name.isEmpty { throw error(tag, Message(en: "the tag names nothing; ", zh: "标签没有写键名；") + known) }
    if tag.key == "." || tag.key.isEmpty { return nil }
    for keys in open.reversed().map(\.keys) + [outermost] {
      if let key = keys.first(where: { $0.name == tag.key }) { return key }
    }
    throw error(tag, Message(en: "there is no \(tag.key) here; ", zh: "这里没有 \(tag.key)；") + known)
  }

  /// The keys of the innermost section that has some.
  private var known: Message {
    let keys = open.reversed().map(\.keys).first { !$0.isEmpty } ?? outermost
    let names = keys.map(\.name)
    return Message(en: "there are: " + names.joined(separator: ", "), zh: "有：" + names.joined(separator: "、"))
  }

  private func isList(_ section: String) -> Message {
    Message(en: "this is a list; write \(section)", zh: "这是列表；请写 \(section)")
  }

  private func error(_ tag: TemplateTag, _ problem: Message) -> TemplateError {
    let text = tag.text.split(whereSeparator: \.isNewline).first.map(String.init) ?? tag.text
    return TemplateError(file: file, line: tag.line, tag: text, problem: problem)
  }
}
