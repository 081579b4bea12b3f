import Testing

@testable import ClaimModel

@Suite struct SHA256Tests {
  /// FIPS 180-4 and NIST examples, and the lengths around the end of a block.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000),
      "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
    ),
    ("松江", "45d4e1689d647551faafbaaa6d33e75b38561e76303eace033e9638dd8a78276"),
  ])
  func hashes(text: String, expected: String) {
    #expect(SHA256(text).text == expected)
  }

  @Test func piecesGiveTheHashOfTheWhole() {
    let text = String(repeating: "松江a", count: 100)
    for size in [1, 7, 63, 64, 65, 130, 1000] {
      var hasher = SHA256.Hasher()
      var rest = Array(text.utf8)[...]
      while !rest.isEmpty {
        hasher.update(Array(rest.prefix(size)))
        rest = rest.dropFirst(size)
      }
      #expect(hasher.finish() == SHA256(text))
    }
  }
}
