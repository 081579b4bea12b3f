import ArgumentParser
import ClaimModel

/// The options of commands that take claims as JSON Lines in place of a store.
struct ClaimStreamOptions: ParsableArguments {
  @Option(
    name: .customLong("claims"), parsing: .upToNextOption,
    help: .init(
      en: "Take claims as extract writes them from files, or from - (the standard input), in place of a store.",
      zh: "不用库，从文件或 -（标准输入）取 extract 写出的数字。"),
    completion: .file())
  var paths: [String] = []
  @Flag(
    help: .init(
      en: "With --claims, exit with status 3 when a line was passed over.", zh: "与 --claims 一起：有行被跳过时以状态 3 退出。"))
  var strict = false
  @OptionGroup var streaming: StreamOptions

  /// A stream in a session.
  func stream(in session: Session) -> RecordStream { RecordStream(session, streaming, isStrict: strict) }
}

/// The options of commands that find something among claims of JSON Lines.
struct FindingStreamOptions: ParsableArguments {
  @OptionGroup var claims: ClaimStreamOptions
  @Flag(
    help: .init(
      en: "With --claims, write findings under the keys by which conflicts --findings drops repetitions.",
      zh: "与 --claims 一起：把发现写在去重的键下，供 conflicts --findings 用。"))
  var keyed = false
}
