import ClaimAnalysis

extension ReportBasis {
  /// The commands that make the same report again.
  func commandSection(_ page: inout Document) {
    guard !request.commands.isEmpty else { return }
    page.heading(2, language("重现", "Reproduce"))
    page.paragraph(
      .text(
        language(
          "同样的文章和同一版本得到逐字节相同的报告：",
          "The same articles and the same version give the same report, byte for byte:")))
    page.code(request.commands.joined(separator: "\n"))
  }
}
