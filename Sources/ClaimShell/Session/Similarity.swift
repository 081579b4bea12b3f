/// The candidate most like a word, if any is near enough to be what was meant.
func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let ranked = candidates.map { (distance: editDistance(word, $0), text: $0) }
  guard let best = ranked.min(by: { ($0.distance, $0.text) < ($1.distance, $1.text) }) else { return nil }
  return best.distance <= max(1, word.count / 2) ? best.text : nil
}

/// How many characters must be inserted, deleted or replaced to make one text of the other (Levenshtein).
func editDistance(_ a: String, _ b: String) -> Int {
  let target = Array(b)
  var row = Array(0...target.count)
  for (i, character) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for j in target.indices {
      let replaced = diagonal + (character == target[j] ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
    }
  }
  return row[target.count]
}
