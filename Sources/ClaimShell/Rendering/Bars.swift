/// A horizontal bar of block characters, exact to an eighth of a column. Nothing for what is not above nought.
func bar(_ fraction: Double, width: Int) -> String {
  guard fraction > 0, width > 0 else { return "" }
  let eighths = max(1, Int((min(fraction, 1) * Double(width * 8)).rounded()))
  let rest = eighths % 8 == 0 ? "" : String(leftBlocks[eighths % 8 - 1])
  return String(repeating: "█", count: eighths / 8) + rest
}

/// A row of blocks whose heights follow the values, the least the lowest; a space for what is not known.
func sparkline(_ values: [Double?]) -> String {
  let known = values.compactMap(\.self).filter(\.isFinite)
  guard let least = known.min(), let most = known.max() else { return String(repeating: " ", count: values.count) }
  return String(
    values.map { value -> Character in
      guard let value, value.isFinite else { return " " }
      let height = most > least ? (value - least) / (most - least) : 1
      return lowerBlocks[Int((height * Double(lowerBlocks.count - 1)).rounded())]
    })
}

/// One to seven eighths of a column.
private let leftBlocks = Array("▏▎▍▌▋▊▉")
/// One to eight eighths of a line.
private let lowerBlocks = Array("▁▂▃▄▅▆▇█")
