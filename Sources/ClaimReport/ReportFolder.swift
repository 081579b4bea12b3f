import ClaimModel
import Foundation

/// A folder that reports are written into. A list beside them tells which files a report wrote and what was in them,
/// so that nothing else is ever overwritten: neither a file of the user's nor a report that the user edited.
public struct ReportFolder: Sendable {
  /// The name of the list, in the form of `sha256sum`.
  public static let listName = ".heshu-reports"
  private let url: URL

  /// The folder at a path, which need not exist yet.
  public init(path: String) { url = URL(fileURLWithPath: path, isDirectory: true) }

  /// Writes files, all or none: where one of them may not be overwritten, nothing is written.
  public func write(_ files: [Report.File], force: Bool = false) throws(ReportError) {
    var hashes = hashes()
    if !force { try refuseToOverwrite(files, hashes) }
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      for file in files {
        try Data(file.text.utf8).write(to: place(file.name), options: .atomic)
        hashes[file.name] = SHA256(file.text).text
      }
      try removeCharts(besides: files, &hashes)
      let list = hashes.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }.joined()
      try Data(list.utf8).write(to: place(Self.listName), options: .atomic)
    } catch {
      throw .notWritable(folder: url.relativePath)
    }
  }

  /// Removes the charts that an earlier report of the same name had more of, unless they were changed since.
  private func removeCharts(besides files: [Report.File], _ hashes: inout [String: String]) throws {
    guard let text = files.first?.name, text.hasSuffix(".md") else { return }
    let (stem, kept) = (text.dropLast(3) + "-", Set(files.map(\.name)))
    for (name, hash) in hashes where name.hasPrefix(stem) && name.hasSuffix(".svg") && !kept.contains(name) {
      guard name.dropFirst(stem.count).dropLast(4).allSatisfy(\.isNumber),
        let data = try? Data(contentsOf: place(name)), SHA256(String(decoding: data, as: UTF8.self)).text == hash
      else { continue }
      try FileManager.default.removeItem(at: place(name))
      hashes[name] = nil
    }
  }

  private func place(_ name: String) -> URL { url.appendingPathComponent(name) }

  /// What reports wrote here, by file name.
  private func hashes() -> [String: String] {
    guard let data = try? Data(contentsOf: place(Self.listName)) else { return [:] }
    let entries = String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { line -> (String, String)? in
      let parts = line.split(separator: " ", maxSplits: 1)
      return parts.count == 2 ? (String(parts[1].drop { $0 == " " }), String(parts[0])) : nil
    }
    return Dictionary(entries, uniquingKeysWith: { $1 })
  }

  private func refuseToOverwrite(_ files: [Report.File], _ hashes: [String: String]) throws(ReportError) {
    for file in files where FileManager.default.fileExists(atPath: place(file.name).path) {
      let data = try? Data(contentsOf: place(file.name))
      guard let data else { throw .wouldOverwrite(file: place(file.name).relativePath, wasEdited: false) }
      let bytes = Array(data)
      if bytes == Array(file.text.utf8) || hashes[file.name] == SHA256(String(decoding: bytes, as: UTF8.self)).text {
        continue
      }
      throw .wouldOverwrite(file: place(file.name).relativePath, wasEdited: hashes[file.name] != nil)
    }
  }
}

/// Why a report could not be written.
public enum ReportError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A file is in the way that no report wrote, or that was changed since.
  case wouldOverwrite(file: String, wasEdited: Bool)
  /// The folder cannot be made or written.
  case notWritable(folder: String)

  /// One sentence for people.
  public var message: Message {
    switch self {
    case .wouldOverwrite(let file, let wasEdited):
      (wasEdited
        ? Message(en: "\(file) was changed since a report was written to it", zh: "\(file) 在写成报告后被改过")
        : Message(en: "\(file) was not written by a report", zh: "\(file) 不是报告写的"))
        + Message(
          en: "; name another --output, or overwrite it with --force", zh: "；请用 --output 另指位置，或用 --force 覆盖")
    case .notWritable(let folder):
      Message(
        en: "the report could not be written to \(folder); check that it is a folder and that you may write there",
        zh: "报告写不到 \(folder)；请检查它是不是文件夹、有没有写的权限")
    }
  }

  /// The sentence in English.
  public var description: String { message.english }
}
