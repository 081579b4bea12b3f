import ArgumentParser
import ClaimPresentation
import LineEditor
import Testing

@testable import ClaimShell

/// Help and completion are what the parser says of its commands.
@Suite struct ToolInfoTests {
  private static let commands = Heshu.configuration.subcommands.flatMap {
    $0.configuration.subcommands.isEmpty ? [$0] : $0.configuration.subcommands
  }

  @Test func everyOptionStandsInHelpAndCompletion() {
    for command in Self.commands {
      let arguments = ToolInfo.arguments(of: command)
      let help = usage(of: command, columns: 100, .plain)
      let offered = Set(CommandOptions(of: command).candidates.map(\.text))
      for option in arguments where option.kind != .positional {
        for name in option.spellings {
          #expect(help.contains(name), "\(command) lacks \(name)")
          if name.hasPrefix("--") { #expect(offered.contains(name), "\(command) does not offer \(name)") }
        }
      }
      #expect(offered.isSuperset(of: ["--lang", "--version", "--help"]))
    }
  }

  @Test func optionsKnowTheirValues() {
    let options = CommandOptions(of: List.self)
    #expect(options.takesValue("--region") && !options.takesValue("--reverse"))
    #expect(options.positional(["--region", "松江区", "x", "--reverse", "y"]) == ["x", "y"])
    #expect(options.place(of: "--sort") == .words(["id", "value", "period", "region", "metric", "article"]))
    #expect(options.meant(by: "--metrik") == "--metric")
    #expect(CommandOptions(of: ReportOverview.self).awaitingValue(after: ["--regions", "松江区"]) == "--regions")
  }

  @Test func aValueIsNoCommand() throws {
    let option = try LanguageOption(in: ["list", "--article", "report", "--lang", "zh"])
    #expect(option.language == .chinese)
    #expect(option.words == ["list", "--article", "report"])
    #expect(try LanguageOption(in: ["report", "overview", "--lang=en"]).words == ["report", "overview"])
  }
}
