import CXML2

/// Hands what libxml2 finds in a page to a builder, as it comes: there is no tree, so depth costs nothing.
enum HTMLParser {
  private static let isReady: Void = xmlInitParser()

  /// Reads a page in UTF-8; of a broken one, what is there.
  static func parse(_ page: UnsafeBufferPointer<UInt8>, into builder: inout HTMLPageBuilder) {
    isReady
    guard let context = htmlNewParserCtxt(), let size = Int32(exactly: page.count) else { return }
    defer { htmlFreeParserCtxt(context) }
    withUnsafeMutablePointer(to: &builder) { target in
      context.pointee.sax.pointee = handler
      context.pointee.userData = UnsafeMutableRawPointer(target)
      let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      page.withMemoryRebound(to: CChar.self) {
        _ = htmlCtxtReadMemory(context, $0.baseAddress, size, nil, "UTF-8", Int32(options))
      }
    }
  }

  private static var handler: htmlSAXHandler {
    var handler = htmlSAXHandler()
    handler.startElement = { target, name, attributes in
      guard let name else { return }
      builder(target)?.pointee.open(HTMLElement(name), HTMLAttributes(attributes))
    }
    handler.endElement = { target, name in
      guard let name else { return }
      builder(target)?.pointee.close(HTMLElement(name))
    }
    handler.characters = { target, text, length in
      builder(target)?.pointee.append(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    handler.ignorableWhitespace = handler.characters
    return handler
  }
}

/// The builder that the parser hands on.
private func builder(_ target: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<HTMLPageBuilder>? {
  target?.assumingMemoryBound(to: HTMLPageBuilder.self)
}
