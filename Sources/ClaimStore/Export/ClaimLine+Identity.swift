import ClaimModel

extension SourcedClaim {
  /// What names the claim wherever it is read, in any order and on any machine: the first 32 hexadecimal digits of the
  /// SHA-256 of its document, start and end, a line each.
  public var contentID: String {
    let place = claim.figure.place.scalars
    return String(SHA256("\(doc)\n\(place.lowerBound)\n\(place.upperBound)\n").text.prefix(32))
  }
}

extension ExactDecimal {
  /// The value as a column `decimal(38,18)` holds it: up to 20 digits before the point and 18 behind; nil for others.
  var columnText: String? {
    let plain = normalized
    guard plain.exponent >= -18 else { return nil }
    let text = description
    let whole = text.utf8.drop { $0 == UInt8(ascii: "-") }.prefix { $0 != UInt8(ascii: ".") }.count
    guard whole <= 20 else { return nil }
    return exponent >= -18 ? text : plain.description
  }
}
