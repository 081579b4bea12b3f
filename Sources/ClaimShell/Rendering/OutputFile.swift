import Foundation

/// A file that an answer goes to, complete or not at all: it gets its name when it is closed.
final class OutputFile {
  private let path: String
  private let handle: FileHandle
  private var temporary: String { path + ".part" }

  init(_ path: String) throws {
    self.path = path
    try AnswerFile.spareDatabase(path)
    guard FileManager.default.createFile(atPath: path + ".part", contents: nil),
      let handle = FileHandle(forWritingAtPath: path + ".part")
    else {
      throw CommandFailure(
        en: "\(path) cannot be written; check that its folder exists and that you may write there",
        zh: "\(path) 写不进去；请检查目录和权限")
    }
    self.handle = handle
  }

  func write(_ bytes: [UInt8]) throws {
    do { try handle.write(contentsOf: Data(bytes)) } catch {
      throw CommandFailure(
        en: "\(path) could not be written: \(error.localizedDescription); free some room or write elsewhere",
        zh: "\(path) 写不进去：\(error.localizedDescription)；请腾出空间，或写到别处")
    }
  }

  func close() throws {
    try handle.close()
    guard rename(temporary, path) == 0 else {
      throw CommandFailure(en: "\(path) could not be replaced; write elsewhere", zh: "\(path) 替换不了；请写到别处")
    }
  }

  deinit {
    try? handle.close()
    unlink(temporary)
  }
}
