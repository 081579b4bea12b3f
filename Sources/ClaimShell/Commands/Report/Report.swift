import ArgumentParser
import ClaimModel

/// Writes reports; a subcommand for each question that a report answers.
struct WriteReport: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: Message(
        en: "Write a report: Markdown with charts, or with --html one page with everything inside.",
        zh: "写报告：Markdown 加图，或用 --html 写成一个网页。"
      ).text,
      discussion: Message(
        en: "Without --output the text is printed, without its charts. The same articles give the same bytes.",
        zh: "不写 --output 就打印文字，没有图。同样的文章得到逐字节相同的报告。"
      ).text,
      subcommands: [
        ReportOverview.self, ReportCompare.self, ReportRegion.self, ReportCheck.self, ReportConflicts.self,
        ReportCustom.self,
      ],
      defaultSubcommand: ReportOverview.self, aliases: ["报告"])
  }
}
