import Foundation

/// The documents below a path.
enum PathWalk {
  /// A file, pipe or device as it is; the readable files of a folder and its folders in the order of their names, and
  /// what has the name of one and is no regular file.
  static func documents(
    at path: String, options: ReadingOptions
  ) throws(ReadingError) -> [Result<String, ReadingError>] {
    switch kind(of: path) {
    case nil: throw .missing(path: path, similar: similar(to: path))
    case .file?, .other?: return [.success(path)]
    case .folder?:
      let found = try documents(inFolder: path, options: options)
      if found.isEmpty { throw .nothingToRead(path: path) }
      return found
    }
  }

  /// Pipes, sockets and devices are the others.
  private enum Kind { case file, folder, other }

  private static func kind(of path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  private static func documents(
    inFolder folder: String, options: ReadingOptions
  ) throws(ReadingError) -> [Result<String, ReadingError>] {
    var found: [Result<String, ReadingError>] = []
    var passedOver: [String: Int] = [:]
    try collect(inFolder: folder, options: options, &found, &passedOver)
    if !found.isEmpty, !passedOver.isEmpty {
      found.append(.failure(.passedOver(path: folder, counts: passedOver)))
    }
    return found
  }

  private static func collect(
    inFolder folder: String, options: ReadingOptions, _ found: inout [Result<String, ReadingError>],
    _ passedOver: inout [String: Int]
  ) throws(ReadingError) {
    for name in try names(in: folder) where !name.hasPrefix(".") {
      let path = (folder.hasSuffix("/") ? folder : folder + "/") + name
      let isDocument = options.format != nil || ReadingOptions.Format(fileName: name) != nil
      switch kind(of: path) {
      case .file? where isDocument: found.append(.success(path))
      case .other? where isDocument: found.append(.failure(.noRegularFile(path: path)))
      // A linked folder may lead back to where we came from.
      case .folder? where (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) == nil:
        try collect(inFolder: path, options: options, &found, &passedOver)
      case .file?: passedOver[ending(of: name), default: 0] += 1
      default: break
      }
    }
  }

  /// The end of a file's name by which it is counted: `.doc`; all of a name that has none.
  static func ending(of name: String) -> String {
    let name = name.split(separator: "/").last.map(String.init) ?? name
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return name[dot...].prefix { $0 != "?" }.lowercased()
  }

  private static func names(in folder: String) throws(ReadingError) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw .unreadable(path: folder, reason: error.localizedDescription)
    }
  }

  /// The name beside a missing path that is nearest to it, if it is near.
  private static func similar(to path: String) -> String? {
    let cut = path.lastIndex(of: "/")
    let folder = cut.map { String(path[...$0]) } ?? ""
    let name = String(path[(cut.map { path.index(after: $0) } ?? path.startIndex)...])
    guard let names = try? names(in: folder.isEmpty ? "." : folder) else { return nil }
    let nearest = names.map { ($0, distance($0, name)) }.min { $0.1 < $1.1 }
    return nearest.flatMap { $0.1 <= max(1, name.count / 3) ? folder + $0.0 : nil }
  }

  /// How many characters must be put in, taken out or changed.
  private static func distance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    var row = Array(0...b.count)
    for i in a.indices {
      var diagonal = row[0]
      row[0] = i + 1
      for j in b.indices {
        let cost = min(row[j + 1] + 1, row[j] + 1, diagonal + (a[i] == b[j] ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = cost
      }
    }
    return row[b.count]
  }
}
