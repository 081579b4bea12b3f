import ClaimModel
import Testing

@testable import ClaimAnalysis

@Suite struct CauseTests {
  @Test(arguments: [
    ("2200000000", "220000000", Cause.powerOfTen(1)), ("5", "50000", .powerOfTen(4)), ("2306", "2360", .swappedDigits),
    ("4.59", "4.95", .swappedDigits), ("471495", "4700000000", .nearPowerOfTen(4)), ("3.2", "-3.2", .sign),
    ("2306", "2406", .oneDigit),
  ])
  func namesTheSlip(a: String, b: String, cause: Cause) throws {
    #expect(Cause.between(try #require(ExactDecimal(a)), try #require(ExactDecimal(b))) == cause)
    #expect(Cause.between(try #require(ExactDecimal(b)), try #require(ExactDecimal(a))) == cause)
  }

  @Test(arguments: [("22", "2.3"), ("2306", "2417"), ("2306", "6302"), ("2306", "26060001")])
  func namesNoneWhereThereIsNone(a: String, b: String) throws {
    #expect(Cause.between(try #require(ExactDecimal(a)), try #require(ExactDecimal(b))) == nil)
  }
}
