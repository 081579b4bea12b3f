import ClaimModel
import ClaimStore

/// The description of an exported table: a data package of Frictionless.
enum DataPackage {
  /// The name of the table.
  static let table = "claims.csv"
  /// The name of the description beside it.
  static let description = "datapackage.json"

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
          "path": "\(table)",
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
