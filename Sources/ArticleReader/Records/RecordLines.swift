extension ArticleReader {
  /// A line that holds something, and its number, from 1.
  public typealias Line = (number: Int, bytes: ArraySlice<UInt8>)

  /// Every line of a file of UTF-8, or of `-`, that holds more than blanks, in memory that grows with the longest line
  /// only. One that is too long is handed over as an error, and the rest goes on.
  public func forEachLine(
    of path: String, standardInput: Int32 = 0, _ body: (Result<Line, ReadingError>) throws -> Void
  ) rethrows {
    let source: ByteSource
    do throws(ReadingError) { source = try open(path, standardInput) } catch { return try body(.failure(error)) }
    let lines = LineStream(source, encoding: .utf8)
    var number = 0
    while true {
      number += 1
      let line: ArraySlice<UInt8>?
      do throws(ReadingError) {
        line = try lines.next(number: number)
      } catch {
        try body(.failure(error))
        if error.isOfOneLine { continue } else { return }
      }
      guard let line else { return }
      if line.contains(where: { $0 > 0x20 }) { try body(.success((number, line))) }
    }
  }
}
