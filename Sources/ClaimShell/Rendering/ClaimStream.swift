import ClaimModel
import ClaimPresentation

/// Claims on their way to a listing. Up to a large number they are listed together; beyond it the rows leave as they
/// come, so that none need stay in memory, and a table ends.
struct ClaimStream {
  private let format: OutputFormat
  private var waiting: [SourcedClaim] = []
  private var shared: Set<String> = []
  private var rows: RowStream?
  /// How many claims came.
  private(set) var count = 0

  /// How many claims wait at most.
  static let most = 100_000
  private let most: Int

  init(_ format: OutputFormat, most: Int = most) {
    self.format = format
    self.most = most
  }

  /// Whether a table has more claims than it shows.
  var isCut: Bool { format == .table && count > most }

  /// Takes a claim; `send` gets text once there is too much of it.
  mutating func add(_ claim: SourcedClaim, to send: (String) throws -> Void) throws {
    count += 1
    guard !isCut else { return }
    waiting.append(claim)
    if waiting.count == most, format != .table { try pass(to: send) }
  }

  /// The claims, while all of them are here.
  var claims: [SourcedClaim]? { rows == nil ? waiting : nil }

  /// What is left of a listing that has begun to leave.
  mutating func rest(to send: (String) throws -> Void) throws -> RowStream? {
    if rows != nil { try pass(to: send) }
    return rows
  }

  private mutating func pass(to send: (String) throws -> Void) throws {
    shared.formUnion(Listing.sharedNames(of: waiting))
    let listing = Listing(waiting, for: format, sharedNames: shared)
    if rows == nil { rows = RowStream(listing.columns, format, isOurs: true) }
    rows?.caveats.formUnion(listing.caveats)
    for row in listing.rows { try rows?.add(row, to: send) }
    waiting = []
  }
}
