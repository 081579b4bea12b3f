import ArgumentParser

/// Writes reports; a subcommand for each question that a report answers.
struct WriteReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a report: Markdown with charts, or with --html one page with everything inside.",
    discussion: """
      Without --output the text is printed, without its charts. Reports of the same articles are the same to the byte.
        report overview --output reports
        report compare 高新技术企业 研发投入强度 --regions 松江区 青浦区
        report region 松江区 --html --output songjiang.html
        report check draft.md --lang en
        report custom brief.md.mustache --output brief.md
      """,
    subcommands: [
      ReportOverview.self, ReportCompare.self, ReportRegion.self, ReportCheck.self, ReportConflicts.self,
      ReportCustom.self,
    ],
    defaultSubcommand: ReportOverview.self)
}
