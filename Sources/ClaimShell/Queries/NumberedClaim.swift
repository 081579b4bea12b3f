import ClaimModel
import ClaimStore

extension ClaimStore {
  /// The claim with a number that the user wrote; that there is none is a failure that says where numbers are.
  func claim(numbered id: Int64) throws -> SourcedClaim {
    guard let claim = try claim(ClaimID(id)) else {
      if let rejection = try mending(of: ClaimID(id))?.rejection { throw CommandFailure(rejection, at: String(id)) }
      throw CommandFailure(
        en: "no claim has the number \(id) in \(path); see: list", zh: "\(path) 里没有编号 \(id)；请看：list",
        at: String(id))
    }
    return claim
  }
}
