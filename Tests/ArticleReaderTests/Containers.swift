import Foundation

/// Makes small archives and documents for the tests.
enum Containers {
  /// A ZIP whose files are stored as they are.
  static func zip(_ files: [(name: String, bytes: [UInt8])], isEncrypted: Bool = false) -> [UInt8] {
    var (local, central): ([UInt8], [UInt8]) = ([], [])
    for file in files {
      let name = Array(file.name.utf8)
      let size = UInt32(file.bytes.count)
      let facts =
        little(UInt16(20)) + little(UInt16(isEncrypted ? 0x801 : 0x800)) + little(UInt16(0)) + little(UInt32(0))
        + little(crc(file.bytes)) + little(size) + little(size) + little(UInt16(name.count)) + little(UInt16(0))
      let offset = UInt32(local.count)
      local += [0x50, 0x4B, 3, 4] + facts + name + file.bytes
      central += [0x50, 0x4B, 1, 2] + little(UInt16(20)) + facts + little(UInt16(0)) + little(UInt16(0))
      central += little(UInt16(0)) + little(UInt32(0)) + little(offset) + name
    }
    let count = UInt16(files.count)
    return local + central + [0x50, 0x4B, 5, 6] + little(UInt32(0)) + little(count) + little(count)
      + little(UInt32(central.count)) + little(UInt32(local.count)) + little(UInt16(0))
  }

  static func zip(_ files: [(String, String)]) -> [UInt8] { zip(files.map { ($0.0, Array($0.1.utf8)) }) }

  /// A TAR (ustar).
  static func tar(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    for file in files {
      var head = [UInt8](repeating: 0, count: 512)
      func put(_ words: String, at place: Int) {
        head.replaceSubrange(place..<place + words.utf8.count, with: words.utf8)
      }
      put(file.name, at: 0)
      put("0000644", at: 100)
      put(
        String(repeating: "0", count: 11 - String(file.bytes.count, radix: 8).count)
          + String(file.bytes.count, radix: 8), at: 124)
      put("00000000000", at: 136)
      put("0", at: 156)
      put("ustar", at: 257)
      put("00", at: 263)
      put("        ", at: 148)
      let sum = String(head.reduce(0) { $0 + Int($1) }, radix: 8)
      put(String(repeating: "0", count: 6 - sum.count) + sum + "\u{0} ", at: 148)
      archive += head + file.bytes + [UInt8](repeating: 0, count: (512 - file.bytes.count % 512) % 512)
    }
    return archive + [UInt8](repeating: 0, count: 1024)
  }

  /// A PDF of lines; every character has a code of its own, and the file says which.
  static func pdf(pages: [[String]]) -> [UInt8] {
    let characters = Array(Set(pages.joined().joined().unicodeScalars)).sorted()
    func hex(_ value: Int) -> String { String(String(value + 0x10000, radix: 16).dropFirst()) }
    let map = characters.enumerated().map { "<\(hex($0.offset + 1))> <\(hex(Int($0.element.value)))>" }
    let unicode =
      "/CIDInit /ProcSet findresource begin begincmap /CMapName /X def 1 begincodespacerange <0000> <ffff> "
      + "endcodespacerange \(map.count) beginbfchar \(map.joined(separator: " ")) endbfchar endcmap end"
    func stream(_ words: String) -> String { "<< /Length \(words.utf8.count) >> stream\n\(words)\nendstream" }
    let kids = pages.indices.map { "\(6 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>",
      "<< /Type /Font /Subtype /Type0 /BaseFont /F /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
      "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /F /CIDSystemInfo << /Registry (A) /Ordering (I) /Supplement 0 >> /DW 1000 >>",
      stream(unicode),
    ]
    for (index, page) in pages.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> >> /Contents \(7 + 2 * index) 0 R >>"
      )
      let lines = page.enumerated().map { number, line in
        let codes = line.unicodeScalars.map { scalar in hex((characters.firstIndex(of: scalar) ?? 0) + 1) }.joined()
        return "BT /F 12 Tf 50 \(750 - 16 * number) Td <\(codes)> Tj ET"
      }
      objects.append(stream(lines.joined(separator: "\n")))
    }
    var (file, places) = ("%PDF-1.4\n", [Int]())
    for (number, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places { file += String(String(place + 10_000_000_000).dropFirst()) + " 00000 n \n" }
    return Array((file + "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n").utf8)
  }

  private static func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = .max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
