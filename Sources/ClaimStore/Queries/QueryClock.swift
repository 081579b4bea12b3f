/// How long SQLite has worked on a query.
final class QueryClock {
  private let allowed: Duration
  private var spent = Duration.zero
  private var start: ContinuousClock.Instant?

  init(seconds: Double) { allowed = .seconds(seconds) }

  /// The clock behind the pointer that a callback is given.
  static func of(_ pointer: UnsafeMutableRawPointer?) -> QueryClock {
    pointer.map { Unmanaged<QueryClock>.fromOpaque($0).takeUnretainedValue() } ?? QueryClock(seconds: 0)
  }

  /// Whether the time is used up.
  var isOver: Bool { spent + (start?.duration(to: .now) ?? .zero) > allowed }

  /// Does a piece of work while the time runs.
  func running<Result>(_ work: () -> Result) -> Result {
    let now = ContinuousClock.now
    start = now
    defer {
      spent += now.duration(to: .now)
      start = nil
    }
    return work()
  }
}
