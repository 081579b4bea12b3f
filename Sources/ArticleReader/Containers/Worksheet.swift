import Foundation

/// The cells of a sheet of Excel (SpreadsheetML), row by row; cells that are merged hold their words at their first place.
struct Worksheet {
  private(set) var rows: [[String]] = []
  /// The cells that are merged.
  private(set) var merged: [MergedCells] = []
  /// More cells are no table that people read.
  private static let largest = 1 << 22
  private static let mostRows = 1 << 20

  /// Reads a sheet; `words` are the strings that the book shares.
  init(_ bytes: [UInt8], _ words: [String]) {
    guard var events = XMLEvents(bytes) else { return }
    var (text, type, column, taken) = ("", "", 0, 0)
    var isValue = false
    while let event = events.next(), taken < Self.largest {
      switch event {
      case .start("row"):
        let number = Int(events.attributes()["r"] ?? "") ?? rows.count + 1
        while rows.count + 1 < min(number, Self.mostRows) { rows.append([]) }
        rows.append([])
        column = -1
      case .start("c"):
        let attributes = events.attributes()
        column = attributes["r"].flatMap(Self.column) ?? column + 1
        (text, type) = ("", attributes["t"] ?? "n")
      case .start("mergeCell"):
        if let cells = events.attributes()["ref"].flatMap(MergedCells.init) { merged.append(cells) }
      case .start("v"), .start("t"): isValue = true
      case .text(let words) where isValue: text += words
      case .end("v"), .end("t"): isValue = false
      case .end("c"):
        guard !rows.isEmpty, column < 4096, !text.isEmpty else { continue }
        while rows[rows.count - 1].count <= column { rows[rows.count - 1].append("") }
        taken += 1
        rows[rows.count - 1][column] =
          switch type {
          case "s": Int(text).flatMap { words.indices.contains($0) ? words[$0] : nil } ?? ""
          case "n": Self.number(text)
          case "e": ""
          default: text
          }
      default: break
      }
    }
  }

  /// The strings that the sheets of a book share, without the readings above them.
  static func sharedStrings(_ bytes: [UInt8]) -> [String] {
    guard var events = XMLEvents(bytes) else { return [] }
    var (found, text, isText, reading): ([String], String, Bool, Bool) = ([], "", false, false)
    while let event = events.next() {
      switch event {
      case .start("si"): text = ""
      case .start("rPh"): reading = true
      case .end("rPh"): reading = false
      case .start("t"): isText = !reading
      case .text(let words) where isText: text += words
      case .end("t"): isText = false
      case .end("si"): found.append(text)
      default: break
      }
    }
    return found
  }

  /// The names of the sheets in their order.
  static func names(inWorkbook bytes: [UInt8]) -> [String?] {
    guard var events = XMLEvents(bytes) else { return [] }
    var names: [String?] = []
    while let event = events.next() {
      if case .start("sheet") = event { names.append(events.attributes()["name"]) }
    }
    return names
  }

  /// `B7` is in column 1.
  fileprivate static func column(_ reference: String) -> Int? {
    var column = 0
    for byte in reference.utf8.prefix(3) where byte &- 0x41 < 26 { column = column * 26 + Int(byte - 0x40) }
    return column > 0 ? column - 1 : nil
  }

  /// Excel keeps 15 digits and writes 17: 0.1 is there as 0.10000000000000001.
  private static func number(_ words: String) -> String {
    guard words.utf8.count > 15, let value = Double(words), abs(value) < 1e15, abs(value) >= 1e-4 else { return words }
    let digits = String(format: "%.15g", value)
    return digits
  }
}

/// Cells of a sheet that are one: rows and columns, from 0.
struct MergedCells: Sendable, Hashable {
  var rows: Range<Int>
  var columns: Range<Int>

  /// Reads `B1:C2`.
  init?(_ reference: String) {
    let ends = reference.split(separator: ":").map(String.init)
    let places = ends.compactMap { end -> (row: Int, column: Int)? in
      guard let column = Worksheet.column(end), let row = Int(end.drop { !$0.isNumber }), row > 0 else { return nil }
      return (row - 1, column)
    }
    guard places.count == 2, places[0].row <= places[1].row, places[0].column <= places[1].column else { return nil }
    (rows, columns) = (places[0].row..<places[1].row + 1, places[0].column..<places[1].column + 1)
  }
}
