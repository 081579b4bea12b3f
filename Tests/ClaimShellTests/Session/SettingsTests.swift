import ArgumentParser
import ClaimAnalysis
import ClaimModel
import ClaimPresentation
import Testing

@testable import ClaimShell

@Suite struct SettingsTests {
  @Test func theEnvironmentNamesTheLanguage() {
    #expect(Language(environment: [:]) == .english)
    #expect(Language(environment: ["LANG": "zh_CN.UTF-8"]) == .chinese)
    #expect(Language(environment: ["LANG": "zh_CN.UTF-8", "LC_MESSAGES": "C"]) == .english)
    #expect(Language(environment: ["LC_ALL": "zh_TW", "LC_MESSAGES": "C"]) == .chinese)
    #expect(Language(environment: ["LC_ALL": "", "LANG": "zh"]) == .chinese)
  }

  @Test func messagesAndHelpSpeakTheLanguageOfTheSession() {
    let message = Message(en: "done", zh: "好了") + Message(verbatim: " x")
    #expect(message.text == "done x")
    Settings.$current.withValue(Settings(language: .chinese)) {
      #expect(message.text == "好了 x")
      #expect(Quit.configuration.abstract.hasPrefix("离开"))
    }
  }

  @Test func theOptionStandsAnywhere() throws {
    #expect(try LanguageOption(in: ["list", "--lang", "zh", "--kind", "money"]).words == ["list", "--kind", "money"])
    #expect(try LanguageOption(in: ["--lang=en", "list"]).language == .english)
    #expect(try LanguageOption(in: ["sql", "--", "--lang"]).words == ["sql", "--", "--lang"])
    #expect(try LanguageOption(in: ["report", "--lang", "en"]).words == ["report"])
    #expect(throws: Misuse.self) { try LanguageOption(in: ["list", "--lang"]) }
  }

  @Test func aCommandSpeaksChinese() {
    let answers = CollectedOutput()
    let interpreter = Interpreter(session: Session(output: answers.output), output: answers.output)
    #expect(interpreter.run(["lits", "--lang", "zh"]) == .done(2))
    #expect(answers.take() == "heshu: 没有命令 lits；是不是 list？请看：help\n  lits --lang zh\n  ^^^^\n")
    #expect(interpreter.run(["--lang", "zh"]) == .nothing)
    #expect(interpreter.session.settings.language == .chinese)
  }
}
