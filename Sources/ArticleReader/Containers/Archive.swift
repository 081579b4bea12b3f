import CArchive
import ClaimModel

/// The files in a ZIP, TAR or another archive, one at a time, as libarchive unpacks them in memory.
struct Archive: ~Copyable {
  private let handle: OpaquePointer?
  /// Whether libarchive knows what it is.
  private let isOpen: Bool
  private let feeder: Feeder
  private let path: String
  private let limits: ReadingLimits
  private var unpacked = 0

  /// A file in an archive.
  struct Member {
    var name: String
    var bytes: [UInt8]
  }

  /// Hands libarchive what the source gives.
  private final class Feeder {
    var source: ByteSource
    var chunk: [UInt8]
    var failure: ReadingError?
    var isFirst = true

    init(_ source: ByteSource, first: [UInt8]) {
      self.source = source
      chunk = first
    }

    func next() -> Bool {
      if isFirst {
        isFirst = false
        return !chunk.isEmpty
      }
      chunk.removeAll(keepingCapacity: true)
      do throws(ReadingError) { return try source.read(into: &chunk) } catch {
        failure = error
        return false
      }
    }
  }

  /// Opens an archive; whether that succeeds the first file tells.
  init(_ path: String, _ source: ByteSource, first: [UInt8], limits: ReadingLimits) {
    handle = archive_read_new()
    (self.path, self.limits) = (path, limits)
    feeder = Feeder(source, first: first)
    archive_read_support_filter_all(handle)
    for support in [
      archive_read_support_format_zip_streamable, archive_read_support_format_tar, archive_read_support_format_cpio,
      archive_read_support_format_raw, archive_read_support_format_ar,
    ] { _ = support(handle) }
    let target = Unmanaged.passUnretained(feeder).toOpaque()
    isOpen =
      ARCHIVE_OK
      == archive_read_open(
        handle, target, nil,
        { _, target, buffer in
          guard let target else { return 0 }
          let feeder = Unmanaged<Feeder>.fromOpaque(target).takeUnretainedValue()
          guard feeder.next() else { return 0 }
          // The chunk stays where it is until the next call.
          feeder.chunk.withUnsafeBytes { buffer?.pointee = $0.baseAddress }
          return feeder.chunk.count
        }, nil)
  }

  deinit { archive_read_free(handle) }

  /// The next file; nil at the end. One that cannot be taken is thrown, and the next can still be asked for, unless the
  /// archive itself is damaged.
  mutating func next() throws(ReadingError) -> Member? {
    guard isOpen else { throw fault() }
    while true {
      var entry: OpaquePointer?
      switch archive_read_next_header(handle, &entry) {
      case ARCHIVE_EOF: return nil
      case ARCHIVE_OK, ARCHIVE_WARN: break
      default: throw fault()
      }
      guard let entry, archive_entry_filetype(entry) == 0o100000 || archive_entry_filetype(entry) == 0 else { continue }
      let name = name(of: entry)
      let place = "\(path)/\(name)"
      if name.split(separator: "/").contains("..") { throw .closed(path: place, fault: .leadsOut) }
      if archive_entry_is_encrypted(entry) != 0 { throw .closed(path: place, fault: .encrypted) }
      return Member(name: name, bytes: try data(place))
    }
  }

  private mutating func data(_ place: String) throws(ReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        count = max(0, archive_read_data(handle, buffer.baseAddress, buffer.count))
      }
      if chunk.isEmpty {
        guard archive_errno(handle) == 0 else { throw fault() }
        return bytes
      }
      unpacked += chunk.count
      if let limit = limits.exceeded(unpacked: unpacked, from: Int(archive_filter_bytes(handle, -1))) {
        throw .tooLarge(path: path, line: nil, limit: limit, allowed: limits[limit])
      }
      bytes += chunk
      if bytes.count > limits.record {
        throw .tooLarge(path: place, line: nil, limit: .record, allowed: limits.record)
      }
    }
  }

  /// Names are UTF-8, or what an old ZIP of Windows wrote.
  private func name(of entry: OpaquePointer) -> String {
    let raw = archive_entry_pathname(entry).map { String(cString: $0) }
    guard let pointer = archive_entry_pathname(entry) else {
      return archive_entry_pathname_utf8(entry).map { String(cString: $0) } ?? "?"
    }
    var bytes: [UInt8] = []
    var index = 0
    while pointer[index] != 0 {
      bytes.append(UInt8(bitPattern: pointer[index]))
      index += 1
    }
    return (try? TextEncoding(of: bytes[...]).decode(bytes[...])) ?? raw ?? "?"
  }

  private func fault() -> ReadingError {
    if let failure = feeder.failure { return failure }
    let words = archive_error_string(handle).map { String(cString: $0) } ?? "?"
    if words.contains("ncrypt") || words.contains("assphrase") { return .closed(path: path, fault: .encrypted) }
    return .closed(path: path, fault: .damaged(words))
  }
}
