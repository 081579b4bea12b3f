import ClaimModel
import Foundation

extension [Modifier] {
  /// The modifiers as JSON, `[["part","民间"],["counting","累计"]]`; nil when there are none.
  var stored: String? {
    guard !isEmpty else { return nil }
    var json = JSONText()
    json.array(self) { json, modifier in json.array([modifier.kind.rawValue, modifier.text]) { $0.string($1) } }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// Reads what `stored` writes; what says nothing that a modifier can say is left out.
  init(stored json: String?) {
    let pairs = json.flatMap { try? JSONDecoder().decode([[String]].self, from: Data($0.utf8)) } ?? []
    self = pairs.compactMap { pair in
      guard pair.count == 2, let kind = Modifier.Kind(rawValue: pair[0]) else { return nil }
      return Modifier(kind, pair[1])
    }
  }
}

extension MetricReading {
  /// Its head, where that is not the whole phrase.
  var storedHead: String? { head == phrase ? nil : head }
}
