/// The hash of FIPS 180-4, by which identical texts are known: `sha256sum` of the text gives the same.
public struct SHA256: Sendable, Hashable {
  /// The hash in hexadecimal.
  public let text: String

  /// Hashes the UTF-8 of a text.
  public init(_ message: String) {
    var message = message
    var hasher = Hasher()
    message.withUTF8 { hasher.update($0) }
    self = hasher.finish()
  }

  private init(state: [UInt32]) {
    text = state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }.joined()
  }

  /// Takes a message in pieces.
  public struct Hasher: Sendable {
    private var state = start
    /// What does not fill a block yet.
    private var rest: [UInt8] = []
    private var length = 0

    /// Starts with nothing.
    public init() {}

    /// Takes the next bytes.
    public mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { update($0) } }

    /// Takes the next bytes.
    public mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
      length += bytes.count
      var begin = 0
      if !rest.isEmpty {
        begin = min(64 - rest.count, bytes.count)
        rest += bytes[..<begin]
        guard rest.count == 64 else { return }
        rest.withUnsafeBufferPointer { mix($0, at: 0, into: &state) }
        rest = []
      }
      let end = begin + (bytes.count - begin) / 64 * 64
      for block in stride(from: begin, to: end, by: 64) { mix(bytes, at: block, into: &state) }
      rest += bytes[end...]
    }

    /// The hash of all that was taken: after it come a one bit, zeros, and the length in bits.
    public func finish() -> SHA256 {
      var (state, tail) = (state, rest + [0x80])
      while tail.count % 64 != 56 { tail.append(0) }
      let bits = UInt64(length) * 8
      for shift in stride(from: 56, through: 0, by: -8) {
        tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
      }
      tail.withUnsafeBufferPointer { tail in
        for block in stride(from: 0, to: tail.count, by: 64) { mix(tail, at: block, into: &state) }
      }
      return SHA256(state: state)
    }
  }

  private static func mix(_ bytes: UnsafeBufferPointer<UInt8>, at block: Int, into state: inout [UInt32]) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
      for i in 0..<16 {
        let at = block + i * 4
        words[i] =
          UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8 | UInt32(bytes[at + 3])
      }
      for i in 16..<64 {
        let (x, y) = (words[i - 15], words[i - 2])
        words[i] =
          words[i - 16] &+ (turned(x, 7) ^ turned(x, 18) ^ x >> 3) &+ words[i - 7]
          &+ (turned(y, 17) ^ turned(y, 19) ^ y >> 10)
      }
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      var (e, f, g, h) = (state[4], state[5], state[6], state[7])
      for i in 0..<64 {
        let first = h &+ (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) &+ (e & f ^ ~e & g) &+ rounds[i] &+ words[i]
        let second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) &+ (a & b ^ a & c ^ b & c)
        (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
      }
      for (i, word) in [a, b, c, d, e, f, g, h].enumerated() { state[i] &+= word }
    }
  }

  private static func turned(_ word: UInt32, _ bits: UInt32) -> UInt32 { word >> bits | word << (32 - bits) }

  private static let start: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let rounds: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
