/// Cuts JSON in UTF-8 into its objects as it comes: those of an array, those that follow each other, over any number of
/// lines.
struct JSONSplitter {
  private var buffer: [UInt8] = []
  /// The next byte to look at, and where the object begins that is open.
  private var index = 0
  private var start = 0
  private var depth = 0
  /// The depth of the objects: 1 in an array.
  private var base = 0
  private var (isInString, isEscaped, sawAny) = (false, false, false)
  private var line = 1
  private var startLine = 1

  /// An object and the line on which it begins, from 1.
  struct Object {
    var bytes: ArraySlice<UInt8>
    var line: Int
  }

  /// How many bytes wait for the end of an object.
  var waiting: Int { depth > base ? buffer.count - start : 0 }
  /// The line of the object that is open; nil where none is.
  var openLine: Int? { depth > base ? startLine : nil }

  /// Takes the next bytes.
  mutating func feed(_ bytes: some Collection<UInt8>) {
    let used = depth > base ? start : index
    buffer.removeSubrange(..<used)
    index -= used
    start -= used
    buffer += bytes
  }

  /// The next object that is complete.
  mutating func next() -> Object? {
    while index < buffer.count {
      let byte = buffer[index]
      index += 1
      if byte == 0x0A { line += 1 }
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == 0x22 {
          isInString = false
        }
        continue
      }
      switch byte {
      case 0x22: isInString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if byte == UInt8(ascii: "["), !sawAny {
          base = 1
        } else if depth == base {
          (start, startLine) = (index - 1, line)
        }
        sawAny = true
        depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth = max(depth - 1, 0)
        if depth == base, buffer[start] == UInt8(ascii: "{"), byte == UInt8(ascii: "}") {
          return Object(bytes: buffer[start..<index], line: startLine)
        }
      default: break
      }
    }
    return nil
  }
}
