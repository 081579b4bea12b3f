import CXML2

/// What libxml2 finds in XML, in turn. Nothing is fetched, and no entity is expanded.
struct XMLEvents: ~Copyable {
  private let reader: xmlTextReaderPtr
  private let bytes: [UInt8]
  /// The end of an element without content comes after its beginning.
  private var emptyElement: String?

  /// An event; elements go by their local names.
  enum Event {
    case start(String)
    case text(String)
    case end(String)
  }

  /// Reads bytes, in any encoding that they declare; nil where there is no memory.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    let options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue
    let opened = self.bytes.withUnsafeBytes { buffer in
      xmlReaderForMemory(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), nil, nil, Int32(options)
      )
    }
    guard let opened else { return nil }
    reader = opened
  }

  deinit { xmlFreeTextReader(reader) }

  /// The line that the reader has come to.
  var line: Int { Int(xmlTextReaderGetParserLineNumber(reader)) }

  /// The next event; nil at the end.
  mutating func next() -> Event? {
    if let name = emptyElement {
      emptyElement = nil
      return .end(name)
    }
    while xmlTextReaderRead(reader) == 1 {
      switch UInt32(xmlTextReaderNodeType(reader)) {
      case XML_READER_TYPE_ELEMENT.rawValue:
        let name = localName
        if xmlTextReaderIsEmptyElement(reader) == 1 { emptyElement = name }
        return .start(name)
      case XML_READER_TYPE_END_ELEMENT.rawValue: return .end(localName)
      case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
        XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue:
        if let words = string(xmlTextReaderConstValue(reader)) { return .text(words) }
      default: break
      }
    }
    return nil
  }

  /// The attributes of the element that begins, by their local names.
  func attributes() -> [String: String] {
    var found: [String: String] = [:]
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      if let name = string(xmlTextReaderConstLocalName(reader)), let value = string(xmlTextReaderConstValue(reader)) {
        found[name] = value
      }
    }
    xmlTextReaderMoveToElement(reader)
    return found
  }

  /// The name of the element, without a prefix that the document forgot to declare.
  private var localName: String {
    let name = string(xmlTextReaderConstLocalName(reader)) ?? ""
    return name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
  }

  private func string(_ bytes: UnsafePointer<UInt8>?) -> String? { bytes.map { String(cString: $0) } }
}
