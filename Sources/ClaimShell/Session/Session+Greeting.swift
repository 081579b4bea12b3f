import ClaimModel
import ClaimPresentation
import ClaimStore
import Foundation

extension Session {
  /// Which store is open with how many articles, and how to get help.
  var greeting: Message {
    openStore + Message(en: "; help lists the commands, Tab completes, Ctrl-D leaves", zh: "；help 看命令，Tab 补全，Ctrl-D 离开")
  }

  /// Which store is open, with how many articles.
  var openStore: Message {
    guard FileManager.default.fileExists(atPath: storePath) else {
      return Message(
        en: "\(storePath) is not there yet; begin with: import PATH", zh: "还没有 \(storePath)；先导入文章：import 路径")
    }
    guard let count = try? store().articleCount else { return Message(verbatim: storePath) }
    return Message(en: "\(storePath): \(counted(count, "article"))", zh: "\(storePath)：\(count) 篇文章")
  }
}
