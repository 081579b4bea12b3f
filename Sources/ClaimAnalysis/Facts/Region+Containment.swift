import ClaimModel

extension Region {
  /// Whether another region lies in this one: by the codes of GB/T 2260, else by the name of what holds it.
  public func contains(_ part: Region) -> Bool {
    guard self != part else { return false }
    if level == .country { return part.level != .country }
    if let prefix = codePrefix, let code = part.code { return code != self.code && code.hasPrefix(prefix) }
    return part.parent == name
  }

  /// The digits that the codes of everything inside share; nil without a code.
  private var codePrefix: String? {
    guard let code else { return nil }
    if code.hasSuffix("0000") { return String(code.prefix(2)) }
    return code.hasSuffix("00") ? String(code.prefix(4)) : code
  }
}
