import ArgumentParser
import ClaimExtraction
import ClaimModel
import Foundation

/// The user's own metrics, beside the built-in vocabulary.
struct VocabularyOption: ParsableArguments {
  @Option(
    help: .init(
      en: "A file with metrics of your own, a row each: id;name|other name;English name;dimension.",
      zh: "自己的指标文件，一行一个：id;名称|别名;英文名;量纲。"),
    completion: .file(extensions: ["txt"]))
  var vocabulary: String?

  /// The built-in vocabulary with the metrics of the file.
  func lexicon() throws -> MetricLexicon {
    guard let path = vocabulary ?? Settings.current.vocabulary else { return .shared }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(
        en: "the vocabulary \(path) cannot be read; check the file and its permissions.",
        zh: "指标文件 \(path) 读不了；请检查文件和权限。")
    }
    guard let table = String(validating: data, as: UTF8.self) else {
      throw CommandFailure(
        en: "the vocabulary \(path) is not UTF-8; save it as UTF-8.", zh: "指标文件 \(path) 不是 UTF-8；请存成 UTF-8。")
    }
    do {
      return MetricLexicon(adding: try Metric.metrics(inTable: table))
    } catch {
      throw CommandFailure("\(path), \(error)")
    }
  }
}
