import ClaimModel

/// Claims on their way to a listing. Up to a large number they are listed together; beyond it the rows leave as they
/// come, so that none need stay in memory, and a table ends.
struct ClaimStream {
  private let format: OutputFormat
  /// Claims that are not stored have no numbers.
  private let hasNumbers: Bool
  private var waiting: [SourcedClaim] = []
  private var shared: Set<String> = []
  private var rows: RowStream?
  /// How many claims came.
  private(set) var count = 0

  /// How many claims wait at most.
  static let most = 100_000
  private let most: Int

  init(_ format: OutputFormat, hasNumbers: Bool = true, most: Int = most) {
    self.format = format
    self.hasNumbers = hasNumbers
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

  /// Their listing, while all of them are here.
  var listing: Listing? { rows == nil ? listing(of: waiting, Listing.sharedNames(of: waiting)) : nil }

  /// What is left of a listing that has begun to leave.
  mutating func rest(to send: (String) throws -> Void) throws -> RowStream? {
    if rows != nil { try pass(to: send) }
    return rows
  }

  private mutating func pass(to send: (String) throws -> Void) throws {
    shared.formUnion(Listing.sharedNames(of: waiting))
    let listing = listing(of: waiting, shared)
    if rows == nil { rows = RowStream(listing.columns, format, isOurs: true) }
    for row in listing.rows { try rows?.add(row, to: send) }
    waiting = []
  }

  private func listing(of claims: [SourcedClaim], _ shared: Set<String>) -> Listing {
    var listing = Listing(claims, sharedNames: shared)
    guard !hasNumbers else { return listing }
    listing.columns.removeFirst()
    for row in listing.rows.indices { listing.rows[row].removeFirst() }
    return listing
  }
}
