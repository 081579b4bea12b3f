import ArgumentParser
import ClaimModel

/// What the parser of arguments says, in English only, put as a misuse with its place in both languages.
///
/// The parser keeps its errors to itself and gives sentences; a sentence that is not known here stays as it is.
func misuse(saying sentence: String, of command: (any ParsableCommand.Type)?) -> Misuse {
  if let match = sentence.firstMatch(of: /^Unknown option '(.+?)'/) {
    let option = String(match.1)
    let similar = CommandOptions(of: command ?? Heshu.self).meant(by: option)
    return Misuse(
      en: "there is no option \(option)" + (similar.map { "; did you mean \($0)?" } ?? ""),
      zh: "没有选项 \(option)" + (similar.map { "；是不是 \($0)？" } ?? ""), at: .word(option))
  }
  if let match = sentence.firstMatch(of: /^Missing value for '(\S+)(?: <.+>)?'/) {
    return Misuse(en: "\(match.1) wants a value", zh: "\(match.1) 后面要有值", at: .word(String(match.1)))
  }
  if let match = sentence.firstMatch(of: /^The option '(.+?)' does not take any value/) {
    return Misuse(en: "\(match.1) takes no value", zh: "\(match.1) 后面不能有值", at: .word(String(match.1)))
  }
  if let match = sentence.firstMatch(of: /nexpected arguments?:? '(.+?)'(?:,|$)/) {
    let option = meantOption(String(match.1))
    return Misuse(
      en: "\(match.1) is one word too many" + (option.map { "; did you mean \($0)?" } ?? ""),
      zh: "\(match.1) 是多出来的" + (option.map { "；是不是 \($0)？" } ?? ""), at: .word(String(match.1)))
  }
  if let match = sentence.firstMatch(of: /^Missing (?:expected argument|one of:) '(.+?)'/) {
    return Misuse(en: "\(match.1) is missing", zh: "还缺 \(Placeholder.inChinese(String(match.1)))", at: .end)
  }
  if let match = sentence.firstMatch(
    of: /^The value '(.*?)' is invalid for '(\S+?)(?: <.+?>)?'(.*)$/.dotMatchesNewlines())
  {
    return invalidValue(String(match.1), of: String(match.2), saying: String(match.3))
  }
  return Misuse(Message(verbatim: sentence))
}

/// The option that was typed with the dashes of a Chinese input method: －－region, ——region, –region.
private func meantOption(_ word: String) -> String? {
  let name = word.drop { "－—–―-".contains($0) }
  return name.count < word.count && name.first?.isASCII == true ? "--" + name : nil
}

/// The choices, or the sentence of the command that refused the value.
private func invalidValue(_ value: String, of option: String, saying rest: String) -> Misuse {
  let place = Misuse.Place.word(value)
  let chinese = Placeholder.inChinese(option)
  if rest.hasPrefix(": ") {
    let advice = String(rest.dropFirst(2))
    return Misuse(en: "\(option) does not take \(value): \(advice)", zh: "\(chinese) 不能是 \(value)：\(advice)", at: place)
  }
  let list = rest.replacing("Please provide one of the following:", with: "").replacing(
    "Please provide one of ", with: "")
  let choices = list.split { " .,'\n".contains($0) }.filter { !["-", "and", "or"].contains($0) }
  guard !choices.isEmpty else {
    return Misuse(en: "\(option) does not take \(value)", zh: "\(chinese) 不能是 \(value)", at: place)
  }
  let similar = nearest(to: value, among: choices.map(String.init))
  return Misuse(
    en: "\(option) does not take \(value)" + (similar.map { "; did you mean \($0)?" } ?? ".")
      + " It takes \(choices.joined(separator: ", ")).",
    zh: "\(chinese) 不能是 \(value)" + (similar.map { "；是不是 \($0)？" } ?? "；") + "可以是 \(choices.joined(separator: "、"))。",
    at: place)
}
