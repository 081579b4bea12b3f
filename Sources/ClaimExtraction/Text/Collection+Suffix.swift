extension BidirectionalCollection {
  /// The longest end of which every element satisfies a condition.
  func suffix(_ isPart: (Element) -> Bool) -> SubSequence {
    var start = endIndex
    while start > startIndex, isPart(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
