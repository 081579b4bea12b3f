import ClaimModel

/// Values of rows, packed on any thread in the order of their columns, for the one thread that writes.
struct PackedValues: Sendable {
  private(set) var bytes: [UInt8] = []

  /// What the first byte of a value says of those that follow.
  enum Tag: UInt8 {
    case null
    /// Eight bytes.
    case integer
    /// Eight bytes.
    case real
    /// Four bytes of length, then UTF-8.
    case text
    /// Four bytes: the place of a name in the article's names.
    case name
    /// Four bytes: how many steps; for each the place of its rule, then four numbers of four bytes, -1 without words.
    case derivation
  }

  /// Adds a number.
  mutating func add(_ value: Int?) {
    guard let value else { return add(.null) }
    add(.integer)
    append(Int64(value))
  }

  /// Adds a number that is not exact.
  mutating func add(_ value: Double?) {
    guard let value else { return add(.null) }
    add(.real)
    append(value.bitPattern)
  }

  /// Adds 0 or 1.
  mutating func add(_ value: Bool?) { add(value.map { $0 ? 1 : 0 }) }

  /// Adds text.
  mutating func add(_ value: String?) {
    guard let value else { return add(.null) }
    add(.text)
    append(Int32(value.utf8.count))
    bytes.append(contentsOf: value.utf8)
  }

  /// Adds the number that the store gives a name, by its place in the article's names.
  mutating func add(name place: Int?) {
    guard let place else { return add(.null) }
    add(.name)
    append(Int32(place))
  }

  /// Adds where words begin: in scalars, then in bytes.
  mutating func add(startOf place: TextSpan?) {
    add(place?.scalars.lowerBound)
    add(place?.bytes.lowerBound)
  }

  /// Adds where words stand: scalars, then bytes.
  mutating func add(_ place: TextSpan) {
    for end in [place.scalars.lowerBound, place.scalars.upperBound, place.bytes.lowerBound, place.bytes.upperBound] {
      add(end)
    }
  }

  /// Adds the steps that led to a claim, with the places of their rules in the article's names.
  mutating func add(_ steps: [Derivation], rules: [Int]) {
    add(.derivation)
    append(Int32(steps.count))
    for (step, rule) in zip(steps, rules) {
      append(Int32(rule))
      append(Int32(step.words?.scalars.lowerBound ?? -1))
      append(Int32(step.words?.scalars.upperBound ?? -1))
      append(Int32(step.words?.bytes.lowerBound ?? -1))
      append(Int32(step.words?.bytes.upperBound ?? -1))
    }
  }

  private mutating func add(_ tag: Tag) { bytes.append(tag.rawValue) }

  private mutating func append(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) }
  }
}
