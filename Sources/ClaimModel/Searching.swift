extension RandomAccessCollection where Index == Int {
  /// The index of the first element that a condition does not hold for, where it holds for all elements before some place
  /// and for none behind (binary search); `endIndex` where it holds for all.
  @inlinable package func partitionIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension StringProtocol {
  /// The pairs of neighbouring characters, by which phrases are alike that share words.
  package var characterPairs: Set<[Unicode.Scalar]> {
    let scalars = Array(unicodeScalars)
    return Set(zip(scalars, scalars.dropFirst()).map { [$0, $1] })
  }
}
