import ClaimModel

extension PageText {
  /// The texts of the stories that one file holds, each under a heading of its own: `# …` of the first level, or a short
  /// line with a byline under it. A text whose headings are those of chapters is one story.
  func severalStories() -> [PageText] {
    let starts = storyStarts()
    guard starts.count > 1 else { return [self] }
    return starts.indices.map { index in
      let first = index == 0 ? 0 : starts[index]
      let range = first..<(index + 1 < starts.count ? starts[index + 1] : lines.count)
      var story = self
      story.keep(lines.indices.map { range.contains($0) ? lines[$0] : nil })
      story.tables.removeAll { $0.lines.isEmpty }
      if index > 0 { story.fields = PageFields() }
      return story
    }
  }

  private func storyStarts() -> [Int] {
    let headings = lines.indices.filter { lines[$0].isTopHeading }
    if areStories(headings) { return headings }
    let titles = lines.indices.dropLast().filter { index in
      lines[index].mark == .plain && lines[index].place.scalars.count >= 6 && kind(of: lines[index]) == .short
        && kind(of: lines[index + 1]) == .byline && firstDate(in: lines[index + 1].place.bytes) != nil
    }
    return areStories(titles) ? titles : []
  }

  /// Whether headings name stories and no chapters: each is long, none is numbered, and each has a paragraph under it.
  private func areStories(_ headings: [Int]) -> Bool {
    guard headings.count > 1 else { return false }
    return headings.indices.allSatisfy { index in
      let line = lines[headings[index]].place
      let end = index + 1 < headings.count ? headings[index + 1] : lines.count
      return line.scalars.count >= 6 && !isNumbered(line.bytes)
        && lines[headings[index] + 1..<end].contains { $0.mark == .plain && kind(of: $0) == .paragraph }
    }
  }
}
