/// What a store is opened for.
public enum StoreAccess: Int, Sendable, Comparable {
  /// No byte of a file is to change, whatever state a killed import left it in.
  case untouched
  /// To ask; an older store is brought up to date, and missing indexes are made, where it may be written.
  case reading
  /// To put something in; a file that is not there is made.
  case writing

  /// Whether one allows less than another.
  public static func < (a: StoreAccess, b: StoreAccess) -> Bool { a.rawValue < b.rawValue }
}
