import ClaimAnalysis
import ClaimModel
import ClaimPresentation

extension ReportBasis {
  /// Which figures contradict each other.
  func conflicts(_ page: inout Document) {
    let count = request.claims.count { $0.claim.quantity != nil }
    let among = language("\(count)个数字中，", "Among \(counted(count, "figure")): ")
    page.paragraph(.strong(among + conflictFinding))
    let picture = conflictPicture
    page.picture(picture, of: name)
    findingQuestion(conflictFindings + unsoundAudits, &page)
    details(of: [], except: picture, &page)
  }
}
