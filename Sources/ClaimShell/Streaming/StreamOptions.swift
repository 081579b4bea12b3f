import ArgumentParser
import ClaimModel

/// How records leave that are made one after the other for another program.
struct StreamOptions: ParsableArguments {
  @Flag(
    help: .init(
      en: "Write each record out as soon as it is made; what gzip packed is then not unpacked.",
      zh: "每条记录做好就写出；此时不解 gzip。"))
  var flush = false
  @Option(
    name: .customLong("errors"),
    help: .init(
      en: "jsonl: write what cannot be read as records among the answer, in place of sentences beside it.",
      zh: "jsonl：读不了的写成记录，放在结果里，不另写句子。"))
  var errors: RecordForm?
}

/// How records for programs are written: an object of JSON a line.
enum RecordForm: String, ExpressibleByArgument, CaseIterable {
  case jsonl
}

/// Thrown by a strict command after the answer is written, when records were passed over: exit status 3.
struct RecordsPassedOver: Error {}
