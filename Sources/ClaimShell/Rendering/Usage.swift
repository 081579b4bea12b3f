import ArgumentParser
import ClaimModel
import ClaimPresentation
import LineEditor

/// How a command is used: what the parser knows of it, laid out in the language of the session, and examples.
func usage(of command: any ParsableCommand.Type, columns: Int, _ style: Style) -> String {
  let configuration = command.configuration
  let arguments = ToolInfo.arguments(of: command)
  let (words, options) = (arguments.filter { $0.kind == .positional }, arguments.filter { $0.kind != .positional })
  let common = CommonOption.allCases.map { option in
    UsageEntry(label: UsageEntry.label(option.names, option.valueName), help: option.help.text)
  }
  let sections = [
    UsageSection(Message(en: "ARGUMENTS", zh: "参数"), words.map { UsageEntry($0) }),
    UsageSection(
      Message(en: "COMMANDS", zh: "分命令"),
      configuration.subcommands.map {
        UsageEntry(
          label: $0.names.joined(separator: " "),
          help: $0.configuration.abstract
            + ($0 == configuration.defaultSubcommand ? Message(en: " (default)", zh: "（默认）").text : ""))
      }),
    UsageSection(Message(en: "OPTIONS", zh: "选项"), options.map { UsageEntry($0) } + common),
    UsageSection(
      Message(en: "ALSO", zh: "别名"),
      configuration.aliases.isEmpty ? [] : [.init(label: configuration.aliases.joined(separator: " "))]),
    UsageSection(Message(en: "EXAMPLES", zh: "例子"), examples(of: command).map { UsageEntry(label: $0) }),
  ]
  let overview = [configuration.abstract, configuration.discussion].filter { !$0.isEmpty }
    .map { wrapped($0, columns: columns) + "\n" }
  let synopsis = Message(en: "USAGE: ", zh: "用法：").text + "heshu " + UsageEntry.synopsis(of: command, words, options)
  let parts =
    overview + [wrapped(synopsis, columns: columns, indent: 4) + "\n"] + sections.compactMap { $0.text(columns, style) }
  return parts.joined(separator: "\n")
}

/// The examples of a command, or of all commands of a group.
func examples(of command: any ParsableCommand.Type) -> [String] {
  if let command = command as? any SessionCommand.Type { return command.examples }
  return command.configuration.subcommands.flatMap { examples(of: $0) }
}

/// A part of a help text under a heading.
private struct UsageSection {
  let title: Message
  let entries: [UsageEntry]

  init(_ title: Message, _ entries: [UsageEntry]) { (self.title, self.entries) = (title, entries) }

  /// The heading with its entries; nil without any.
  func text(_ columns: Int, _ style: Style) -> String? {
    guard !entries.isEmpty else { return nil }
    let colon = Message(en: ":", zh: "：").text
    return style.strong(title.text + colon) + "\n" + entries.map { $0.text(columns) }.joined()
  }
}

/// A line of a help text: names, and what they are for in a column beside them.
private struct UsageEntry {
  let label: String
  var help = ""

  private static let column = 26

  func text(_ columns: Int) -> String {
    guard !help.isEmpty else { return "  " + label + "\n" }
    let name = "  " + label
    let gap = displayWidth(name) + 1 < Self.column
    let start = gap ? padded(name, toWidth: Self.column) : name + "\n" + String(repeating: " ", count: Self.column)
    let lines = wrapped(help, columns: max(columns - Self.column, 20)).split(separator: "\n")
    return start + lines.joined(separator: "\n" + String(repeating: " ", count: Self.column)) + "\n"
  }
}

extension UsageEntry {
  /// An argument with what it takes: its values, and what it is without being given.
  init(_ argument: ToolInfo.Argument) {
    label = Self.label(argument.spellings, argument.kind == .flag ? nil : argument.valueName)
    // The values of long lists are those of completion.
    let values = (argument.allValues ?? []).map { value in
      let meaning = word(for: value)
      return Settings.current.language == .english || meaning == value ? value : "\(value) \(meaning)"
    }
    let usual = argument.defaultValue.flatMap { argument.kind == .option && !$0.isEmpty && $0 != "[]" ? $0 : nil }
    let notes = [
      values.isEmpty
        ? nil : Message(en: "values: \(values.joined(separator: ", "))", zh: "可以是 \(values.joined(separator: "、"))"),
      usual.map { Message(en: "default: \($0)", zh: "默认 \($0)") },
    ].compactMap(\.self).map(\.text)
    let language = Settings.current.language
    help =
      (argument.abstract ?? "")
      + (notes.isEmpty ? "" : language.bracketed(notes.joined(separator: language("；", "; "))))
  }

  /// `-o, --output <file>`
  static func label(_ names: [String], _ value: String?) -> String {
    let value = value.map { Placeholder.inChinese("<\($0)>", in: Settings.current.language) }
    return [names.isEmpty ? nil : names.joined(separator: ", "), value].compactMap(\.self).joined(separator: " ")
  }

  /// The words of a command in order: `list [<options>]`; an option stays together with its value.
  static func synopsis(
    of command: any ParsableCommand.Type, _ words: [ToolInfo.Argument], _ options: [ToolInfo.Argument]
  ) -> String {
    let group = Heshu.group(of: command).flatMap { $0.configuration.commandName }
    let name = [group, command.configuration.commandName].compactMap(\.self).joined(separator: " ")
    let places = words.map { word in
      let place = label([], word.valueName) + (word.isRepeating ? "…" : "")
      return word.isOptional ? "[\(place)]" : place
    }
    let part = label([], "subcommand")
    let parts =
      command.configuration.subcommands.isEmpty
      ? [] : [command.configuration.defaultSubcommand == nil ? part : "[\(part)]"]
    let rest = options.isEmpty ? [] : ["[" + label([], "options") + "]"]
    return ([name] + parts + places + rest).joined(separator: " ")
  }
}
