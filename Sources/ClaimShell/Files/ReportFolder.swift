import ClaimModel
import ClaimReport
import Foundation

/// A folder that reports are written into, with charts beside their texts.
struct ReportFolder {
  let path: String

  /// Writes files, all or none: where one of them may not be overwritten, nothing is written.
  func write(_ files: [Report.File], force: Bool = false) throws {
    let folder = try OutputFolder(path)
    let outputs = try files.map { file in
      let isSame = WrittenFiles.hash(of: (path as NSString).appendingPathComponent(file.name)) == SHA256(file.text)
      return (try folder.file(file.name, force: force || isSame), file.text)
    }
    for (output, text) in outputs { try output.write(Array(text.utf8)) }
    for (output, _) in outputs { try output.close() }
    try removeCharts(besides: files)
  }

  /// Removes the charts, and the values of charts, that an earlier report of the same name had more of, unless they were
  /// changed since.
  private func removeCharts(besides files: [Report.File]) throws {
    guard let text = files.first?.name, text.hasSuffix(".md") else { return }
    let (stem, kept) = (text.dropLast(3) + "-", Set(files.map(\.name)))
    let written = WrittenFiles(in: path)
    for name in written.hashes.keys where name.hasPrefix(stem) && !kept.contains(name) {
      guard name.hasSuffix(".svg") || name.hasSuffix(".csv"),
        name.dropFirst(stem.count).dropLast(4).allSatisfy(\.isNumber), written.isUnchanged(name),
        unlink((path as NSString).appendingPathComponent(name)) == 0
      else { continue }
      written.note([name: SHA256?.none])
    }
  }
}
