import ClaimModel
import Foundation

/// A line of claims that was read, with what `key` added to it.
public struct ClaimRecord: Sendable {
  /// The claim with what is known of its article.
  public let claim: SourcedClaim
  /// What it shares with the claims that may tell its fact.
  public let key: String?
  /// The values that stand near it, and those of its article that it could be a slip of.
  public let near, rivals: [UInt32]
  /// How many values its words have; nil where nobody has counted.
  public let valuesOfWords: Int?

  /// Why a line is no claim.
  public enum Fault: Error, Sendable, Hashable {
    case notJSON
    /// JSON of something else, or a claim of which something is missing.
    case noClaim
    /// An article, where claims are expected.
    case article
    /// A record of another version of the program.
    case version(Int)
  }

  /// Reads a line.
  public init(_ line: some Collection<UInt8>, with decoder: JSONDecoder) throws(Fault) {
    let data = Data(line)
    do {
      let read = try decoder.decode(KeyedLine.self, from: data)
      if let version = read.claim.version, version != RecordSchema.version { throw Fault.version(version) }
      guard read.claim.record == ClaimLine.record, let claim = read.claim.sourced else { throw Fault.noClaim }
      self.claim = claim
      key = read.key
      (near, rivals, valuesOfWords) = (read.near ?? [], read.rivals ?? [], read.values)
    } catch let fault as Fault {
      throw fault
    } catch {
      throw Self.fault(of: data, decoder)
    }
  }

  /// What a line is that has not the members of a claim.
  private static func fault(of data: Data, _ decoder: JSONDecoder) -> Fault {
    guard let plain = try? decoder.decode(PlainRecord.self, from: data) else {
      return (try? JSONSerialization.jsonObject(with: data)) == nil ? .notJSON : .noClaim
    }
    if plain.record == ArticleLine.record || plain.record == nil && plain.text != nil { return .article }
    if let version = plain.version, version != RecordSchema.version { return .version(version) }
    return .noClaim
  }
}

/// A claim with the members that `key` adds.
private struct KeyedLine: Decodable {
  let claim: ClaimLine
  let key: String?
  let near, rivals: [UInt32]?
  let values: Int?

  init(from decoder: any Decoder) throws {
    claim = try ClaimLine(from: decoder)
    let members = try decoder.container(keyedBy: KeyField.self)
    key = try members.decodeIfPresent(String.self, forKey: .key)
    near = try members.decodeIfPresent([UInt32].self, forKey: .near)
    rivals = try members.decodeIfPresent([UInt32].self, forKey: .rivals)
    values = try members.decodeIfPresent(Int.self, forKey: .valuesOfWords)
  }
}

/// The members that are asked of any record.
private struct PlainRecord: Decodable {
  let record, text: String?
  let version: Int?
}

/// The members that `key` adds to a claim.
enum KeyField: String, CodingKey {
  case key = "fact_key"
  case year = "fact_year"
  case words = "words_print"
  case value = "value_print"
  case near, rivals
  case valuesOfWords = "words_values"
}

/// What `key` says of a claim under one of its keys.
public struct ClaimKeyLine: Sendable {
  /// The key.
  public var key: String
  /// By what a key that many share may be split.
  public var year: Int?
  /// By which the values of words are counted.
  public var words, value: Int64?
  /// The values that stand near it, and those of its article that it could be a slip of.
  public var near, rivals: [UInt32]

  /// Makes a line.
  public init(key: String, year: Int?, words: Int64?, value: Int64?, near: [UInt32], rivals: [UInt32]) {
    (self.key, self.year, self.words, self.value) = (key, year, words, value)
    (self.near, self.rivals) = (near, rivals)
  }
}

extension JSONText {
  /// Appends a claim under one of its keys: the key first, so that lines can be sorted by it. Of how the claim is known
  /// only what checks ask is kept.
  public mutating func claim(_ sourced: SourcedClaim, under line: ClaimKeyLine) {
    var plain = sourced
    plain.claim.derivation = line.words == nil ? [] : sourced.claim.derivation.filter { $0.field.isAskedByChecks }
    raw("{")
    key(KeyField.key)
    string(line.key)
    key(KeyField.year)
    number(line.year)
    key(KeyField.words)
    number(line.words.map { Int($0) })
    key(KeyField.value)
    number(line.value.map { Int($0) })
    for (name, values) in [(KeyField.near, line.near), (.rivals, line.rivals)] where line.words != nil {
      key(name)
      array(values) { $0.number(Int($1)) }
    }
    raw(",")
    members(ofClaim: plain)
    raw("}\n")
  }
}

extension Derivation.Field {
  fileprivate var isAskedByChecks: Bool { self == .metric || self == .region || self == .period || self == .status }
}
