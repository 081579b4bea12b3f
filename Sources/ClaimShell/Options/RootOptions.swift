import ArgumentParser
import ClaimModel

/// The options before any command.
struct RootOptions: ParsableArguments {
  @OptionGroup var store: StoreOption
  @Option(
    name: [.customShort("c"), .customLong("command")],
    help: .init(en: "Run a command and leave; more than once for several.", zh: "执行一条命令就退出；可写多次。"))
  var commands: [String] = []
  @Option(
    name: [.customShort("f"), .customLong("script")],
    help: .init(en: "Run the commands of a file and leave.", zh: "执行文件里的命令就退出。"), completion: .file())
  var files: [String] = []
  @Flag(
    name: .customLong("keep-going"),
    help: .init(en: "In scripts, go on after a failure.", zh: "脚本里出错也继续。"))
  var keepsGoing = false
}
