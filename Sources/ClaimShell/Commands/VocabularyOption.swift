import ArgumentParser
import ClaimExtraction
import ClaimModel
import Foundation

/// The user's own metrics, beside the built-in vocabulary.
struct VocabularyOption: ParsableArguments {
  @Option(
    help: "A file with metrics of your own, a row each: id;name|other name;English name;dimension.",
    completion: .file(extensions: ["txt"]))
  var vocabulary: String?

  /// The built-in vocabulary with the metrics of the file.
  func lexicon() throws -> MetricLexicon {
    guard let path = vocabulary ?? ProcessInfo.processInfo.environment["HESHU_VOCABULARY"] else { return .shared }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("the vocabulary \(path) cannot be read; check the file and its permissions.")
    }
    guard let table = String(validating: data, as: UTF8.self) else {
      throw CommandFailure("the vocabulary \(path) is not UTF-8; save it as UTF-8.")
    }
    do {
      return MetricLexicon(adding: try Metric.metrics(inTable: table))
    } catch {
      throw CommandFailure("\(path), \(error)")
    }
  }
}
