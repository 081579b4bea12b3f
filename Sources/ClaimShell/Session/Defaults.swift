import ClaimModel
import ClaimPresentation
import Foundation

/// The user's defaults: a file of settings, one a line, in the words of the shell: `format csv`, `lang zh`.
///
/// Scripts do not read it, so that they do the same for everyone.
struct Defaults {
  let path: String

  /// `$XDG_CONFIG_HOME/heshu/config`, or `~/.config/heshu/config`; nil if there is no home.
  static func standard(environment: [String: String]) -> Defaults? {
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return Defaults(path: folder + "/heshu/config")
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return Defaults(path: home + "/.config/heshu/config")
  }

  /// Applies the settings of the file, if there is one. What is no setting is told of and passed over.
  func apply(with interpreter: Interpreter) {
    let session = interpreter.session
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
    guard status.st_mode & 0o022 == 0, [0, geteuid()].contains(status.st_uid) else {
      let message = Message(
        en: "\(path) is not obeyed: others may write it; make it yours alone with: chmod go-w \(path)",
        zh: "没有采用 \(path)：别人也能写它；请用 chmod go-w \(path) 改成只有你能写")
      return session.complain(session.settings.language(message))
    }
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return }
    defer { session.scriptPlace = nil }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      session.scriptPlace = "\(path):\(index + 1)"
      let first = line.split { $0.isWhitespace }.first.map(String.init) ?? "#"
      guard !first.hasPrefix("#") else { continue }
      guard Self.settings.contains(where: { $0 == Heshu.command(named: first) }) else {
        let message = Message(
          en: "\(first) is no setting; here may stand: format, lang, pager, store",
          zh: "\(first) 不是设置；这里可以写 format、lang、pager、store")
        session.complain(session.settings.language(message))
        continue
      }
      _ = interpreter.run(line: String(line))
    }
  }

  private static var settings: [any SessionCommand.Type] {
    [SetFormat.self, SetLanguage.self, SetPager.self, SetStore.self]
  }
}
