/// Whether an entry goes on in the next line.
enum LineContinuation: Equatable {
  case complete
  /// A backslash at the end: the next line follows at once.
  case joined
  /// A quotation mark is open: the newline belongs to the text.
  case quoted

  /// Reads marks as shells do: within '…' everything stands for itself; elsewhere a backslash takes the meaning of
  /// the next character. Chinese quotation marks mean nothing here.
  init(after text: String) {
    var open: UInt8?
    var escaped = false
    for byte in text.utf8 {
      if escaped {
        escaped = false
      } else if byte == UInt8(ascii: "\\"), open != UInt8(ascii: "'") {
        escaped = true
      } else if let mark = open {
        if byte == mark { open = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        open = byte
      }
    }
    self = escaped ? .joined : open != nil ? .quoted : .complete
  }

  /// The entry so far, ready for the next line to follow.
  func prefix(of text: String) -> String {
    switch self {
    case .complete: text
    case .joined: String(text.dropLast())
    case .quoted: text + "\n"
    }
  }
}
