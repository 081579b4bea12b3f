/// The candidate most like a word, if any is near enough to be what was meant.
func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let ranked = candidates.map { (distance: min(editDistance(word, $0), editDistance(word, shortName($0))), text: $0) }
  guard let best = ranked.min(by: { ($0.distance, $0.text) < ($1.distance, $1.text) }) else { return nil }
  return best.distance <= max(1, word.count / 2) ? best.text : nil
}

/// A region without the word for what it is: 无锡 for 无锡市.
private func shortName(_ name: String) -> String {
  name.count > 2 && name.last.map { "省市区县".contains($0) } == true ? String(name.dropLast()) : name
}

/// How many characters must be inserted, deleted, replaced or swapped with the next one to make one text of the other
/// (optimal string alignment).
func editDistance(_ a: String, _ b: String) -> Int {
  let (source, target) = (Array(a), Array(b))
  var before: [Int] = []
  var row = Array(0...target.count)
  for i in source.indices {
    var next = [i + 1]
    for j in target.indices {
      let replaced = row[j] + (source[i] == target[j] ? 0 : 1)
      var best = min(replaced, next[j] + 1, row[j + 1] + 1)
      if i > 0, j > 0, source[i] == target[j - 1], source[i - 1] == target[j] { best = min(best, before[j - 1] + 1) }
      next.append(best)
    }
    (before, row) = (row, next)
  }
  return row[target.count]
}
