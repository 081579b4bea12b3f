import ClaimModel

extension ArticleReader {
  /// The articles of the files in an archive, or of the document that the archive is.
  func readArchive(
    _ path: String, _ source: ByteSource, first: [UInt8], depth: Int,
    _ body: (Result<Article, ReadingError>) throws -> Void
  ) rethrows {
    var archive = Archive(path, source, first: first, limits: options.limits)
    var (office, passedOver, isFirst): (OfficeDocument?, [String: Int], Bool) = (nil, [:], true)
    var isBook = false
    while true {
      let member: Archive.Member?
      do throws(ReadingError) { member = try archive.next() } catch {
        try body(.failure(error))
        if error.isOfMember(in: path) { continue } else { break }
      }
      guard let member else { break }
      if isFirst {
        office = OfficeDocument(firstMember: member)
        isBook = member.name == "mimetype" && member.bytes.starts(with: "application/epub+zip".utf8)
      }
      isFirst = false
      if office != nil, office?.take(member) == true { continue }
      // What is packed alone, without an archive, has no name of its own.
      let name = member.name == "data" ? Self.unpackedName(path) : member.name
      guard !name.split(separator: "/").contains(where: { $0.hasPrefix(".") || $0 == "__MACOSX" }) else { continue }
      if member.name == "data" {
        try read(member: name, member.bytes, depth: depth + 1, body)
      } else if ReadingOptions.Format(fileName: name) != nil {
        try read(member: "\(path)/\(name)", member.bytes, depth: depth + 1, body)
      } else {
        passedOver[PathWalk.ending(of: name), default: 0] += 1
      }
    }
    if let office {
      for result in office.articles(path: path, options: options) { try body(result) }
    } else if !passedOver.isEmpty, !isBook {
      try body(.failure(.passedOver(path: path, counts: passedOver)))
    }
  }

  /// `news.tar.xz` holds `news.tar`.
  private static func unpackedName(_ path: String) -> String {
    guard let dot = path.lastIndex(of: "."), [".bz2", ".xz", ".zst"].contains(path[dot...]) else { return path }
    return String(path[..<dot])
  }
}

extension ReadingError {
  /// Whether the other members of an archive can still be read.
  fileprivate func isOfMember(in archive: String) -> Bool {
    switch self {
    case .closed(let path, .leadsOut), .closed(let path, .encrypted), .tooLarge(let path, _, .record, _):
      path != archive
    default: false
    }
  }
}
