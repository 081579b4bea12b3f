import ArgumentParser
import ClaimModel

/// What is known of articles that do not say it themselves.
struct PublicationOptions: ParsableArguments {
  @Option(
    help: .init(
      en: "When articles were published that do not say so, nor have a date in the name of their file: 2024-05-01.",
      zh: "文章没有写明、文件名里也没有日期的，发布日期是：2024-05-01。"),
    transform: CalendarDate.option)
  var date: CalendarDate?
  @Option(help: .init(en: "Who published the articles that do not say so.", zh: "没有写明媒体的文章，媒体是谁。"))
  var publisher: String?
}

extension CalendarDate {
  /// Reads the value of `--date`.
  static func option(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(iso8601: text) else {
      throw ValidationError(en: "write a day such as 2024-05-01.", zh: "写一个日子，如 2024-05-01。")
    }
    return day
  }
}
