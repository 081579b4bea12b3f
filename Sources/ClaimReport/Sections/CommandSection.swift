import ClaimAnalysis
import ClaimPresentation

extension ReportBasis {
  /// The commands that make the same report again.
  func commandSection(_ page: inout Document) {
    guard !request.commands.isEmpty else { return }
    page.fold(language("重新做这份报告", "Make this report again"), anchor: "again") { page in
      page.paragraph(
        .text(
          language(
            "同样的文章和同一版本得到逐字节相同的报告：",
            "The same articles and the same version give the same report, byte for byte:")))
      page.code((request.commands.dropLast() + dismissals + request.commands.suffix(1)).joined(separator: "\n"))
    }
  }

  /// The commands that put aside what this report leaves out.
  private var dismissals: [String] {
    request.dismissals.filter { dismissed.contains($0.finding) }.map(\.command).sorted()
  }

  /// How many findings were put aside, and how to see them.
  func dismissalNote(_ page: inout Document) {
    guard !dismissed.isEmpty else { return }
    page.paragraph(
      .text(
        language(
          "另有\(dismissed.count)条结论已搁置，不在本报告中；查看：",
          "\(counted(dismissed.count, "finding")) put aside and left out of this report; to see: ")),
      .code("heshu dismiss"))
  }
}
