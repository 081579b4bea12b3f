import ArgumentParser

/// The option that names the store.
struct StoreOption: ParsableArguments {
  @Option(
    name: .customLong("store"),
    help: .init(en: "The file that keeps the claims. (default: heshu.db)", zh: "存数字的文件（默认 heshu.db）。"),
    completion: .file())
  var path: String?

  /// The store of a session that names none.
  static let usualPath = "heshu.db"
}
