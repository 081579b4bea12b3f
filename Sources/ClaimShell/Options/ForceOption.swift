import ArgumentParser

/// The flag that lets a file be replaced that was not written here.
struct ForceOption: ParsableArguments {
  @Flag(help: .init(en: "Overwrite a file that was not written here, or was changed since.", zh: "不是这里写的、或写后改过的文件也覆盖。"))
  var force = false
}
