extension Region {
  /// Whether another region lies in this one: by the codes of GB/T 2260, else by the name of what holds it.
  public func contains(_ part: Region) -> Bool {
    guard self != part else { return false }
    return holdsByCode(part).map { $0 && (code == nil || code != part.code) } ?? (part.parent == name)
  }

  /// What the codes say of it: whether another region lies in this one or is it; nil where one of them has none. All that
  /// is no country lies in China.
  public func holdsByCode(_ part: Region) -> Bool? {
    if name == Region.china.name { return part.level != .country }
    guard let codePrefix, let code = part.code else { return nil }
    return code.hasPrefix(codePrefix)
  }

  /// The digits that the codes of everything inside share; nil without a code.
  private var codePrefix: String? {
    guard let code else { return nil }
    if code.hasSuffix("0000") { return String(code.prefix(2)) }
    return code.hasSuffix("00") ? String(code.prefix(4)) : code
  }
}
