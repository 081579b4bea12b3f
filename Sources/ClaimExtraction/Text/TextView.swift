/// Folded characters to match against: a look at memory that its owner keeps alive.
///
/// Every index is answered: outside the text stands a line break, so that looking ahead and back needs no bounds
/// checks by the rules, cannot crash, and costs no reference counting.
struct TextView {
  private let base: UnsafePointer<FoldedScalar>?
  /// How many characters there are.
  let count: Int

  /// A view of a buffer; valid as long as the buffer is.
  init(_ buffer: UnsafeBufferPointer<FoldedScalar>) {
    base = buffer.baseAddress
    count = buffer.count
  }

  /// The character at an index.
  @inline(__always)
  subscript(index: Int) -> FoldedScalar {
    guard UInt(bitPattern: index) < UInt(bitPattern: count), let base else { return .newline }
    return base[index]
  }

  /// The characters of a range, as far as they lie in the text.
  subscript(range: Range<Int>) -> UnsafeBufferPointer<FoldedScalar> {
    let clamped = range.clamped(to: 0..<count)
    return UnsafeBufferPointer(start: base.map { $0 + clamped.lowerBound }, count: clamped.count)
  }
}

extension [FoldedScalar] {
  /// Calls a function with a view of the characters, which must not outlive the call.
  func withView<Result>(_ body: (TextView) throws -> Result) rethrows -> Result {
    try withUnsafeBufferPointer { try body(TextView($0)) }
  }
}
