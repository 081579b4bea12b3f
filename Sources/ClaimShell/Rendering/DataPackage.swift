import ClaimStore
import Foundation

/// The description of an exported table: a data package of Frictionless.
enum DataPackage {
  /// The file that it describes.
  static let file = "claims.csv"

  /// Writes `datapackage.json` into a folder, which it makes if need be.
  static func write(inFolder folder: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder).appendingPathComponent("datapackage.json"))
    } catch {
      throw CommandFailure(
        en: "\(folder) cannot be written; check that you may write there", zh: "\(folder) 写不了；请检查写的权限")
    }
  }

  /// The description.
  static var text: String {
    let fields = ExportColumn.all.map { column in
      let members = [("name", column.name), ("type", column.type), ("description", column.description)]
      return "        {" + members.map { "\"\($0)\": \(JSONText.string($1))" }.joined(separator: ", ") + "}"
    }
    return """
      {
        "name": "heshu-claims",
        "title": "Numeric claims of news articles",
        "resources": [{
          "name": "claims",
          "path": "\(file)",
          "format": "csv",
          "encoding": "utf-8",
          "schema": {
            "primaryKey": "id",
            "missingValues": [""],
            "fields": [
      \(fields.joined(separator: ",\n"))
            ]
          }
        }]
      }

      """
  }
}
