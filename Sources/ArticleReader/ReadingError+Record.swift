extension ReadingError {
  /// A stable word for what is wrong, by which programs tell errors apart.
  public var code: String {
    switch self {
    case .missing: "missing"
    case .unreadable: "unreadable"
    case .broken: "broken-gzip"
    case .tooLarge: "too-large"
    case .noRegularFile: "no-regular-file"
    case .stopped: "interrupted"
    case .empty: "empty"
    case .nothingToRead: "nothing-to-read"
    case .undecodable: "undecodable"
    case .noText: "no-text"
    case .damaged: "damaged-bytes"
    case .twoEncodings: "two-encodings"
    case .garbled: "garbled"
    case .badDate: "bad-date"
    case .claims: "claims"
    case .unknownXML: "unknown-xml"
    case .closed: "closed"
    case .passedOver: "passed-over"
    case .badRecord(_, _, .notJSON): "not-json"
    case .badRecord(_, _, .noObject): "no-object"
    case .badRecord(_, _, .noText): "no-article"
    case .badRecord(_, _, .noString): "no-string"
    case .badRecord(_, _, .garbled): "garbled"
    }
  }

  /// The document that it is about.
  public var path: String {
    switch self {
    case .missing(let path, _), .unreadable(let path, _), .broken(let path, _, _), .tooLarge(let path, _, _, _),
      .noRegularFile(let path), .stopped(let path), .empty(let path, _), .nothingToRead(let path),
      .undecodable(let path, _, _, _), .noText(let path), .damaged(let path, _, _, _, _),
      .twoEncodings(let path, _, _, _, _), .garbled(let path, _), .badDate(let path, _, _), .claims(let path),
      .unknownXML(let path), .closed(let path, _), .passedOver(let path, _), .badRecord(let path, _, _):
      path
    }
  }

  /// The line that it is about, from 1; nil where it is about the whole document.
  public var line: Int? {
    switch self {
    case .tooLarge(_, let line, _, _), .empty(_, let line), .undecodable(_, let line, _, _),
      .damaged(_, let line, _, _, _), .twoEncodings(_, let line, _, _, _):
      line
    case .badDate(_, let line, _), .badRecord(_, let line, _): line
    default: nil
    }
  }

  /// The identifier of the record, where a line that is no JSON shows one.
  public var id: String? {
    if case .badRecord(_, _, .notJSON(let id)) = self { return id }
    return nil
  }
}
