import ClaimAnalysis
import ClaimModel

extension RecordSchema {
  /// Findings, as `conflicts`, `audit` and `check` write them.
  public static let findings = RecordSchema(
    "findings",
    [
      RecordField("record", .word(["finding"]), "what the line is"),
      RecordField("version", .integer, "the version of the record"),
      RecordField("id", .string, "the same from run to run, from what the claims say"),
      RecordField("verdict", .word(Verdict.allCases.map(\.rawValue)), "what it came to"),
      RecordField("reason", .string, "why"),
      RecordField("cause", .string, isOptional: true, "a slip that would explain a contradiction"),
      RecordField("metric", .string, isOptional: true, "what is measured"),
      RecordField("region", .string, isOptional: true, "where"),
      RecordField("period", .string, isOptional: true, "when, as EDTF"),
      RecordField("sources", .integer, "how many articles say it"),
      RecordField(
        "claims",
        .list(
          .object([
            RecordField("doc", .string, "its article; with start and end it names the claim"),
            RecordField("start", .integer, "first Unicode scalar"),
            RecordField("end", .integer, "behind the last Unicode scalar"),
            RecordField("locator", .string, isOptional: true, "where a reader finds it: page 3 line 12, table B7"),
            RecordField("text", .string, "the figure's words"),
            RecordField("low", .string, isOptional: true, "the least that the wording allows"),
            RecordField("high", .string, isOptional: true, "the most that the wording allows"),
          ])), "the claims compared"),
      RecordField("computation", .string, "the arithmetic, a step a line"),
      RecordField("rule", .string, "the rule that found it"),
    ])

  /// What could not be read, as `--errors jsonl` writes it.
  public static let errors = RecordSchema(
    "errors",
    [
      RecordField("record", .word(["error"]), "what the line is"),
      RecordField("version", .integer, "the version of the record"),
      RecordField("id", .string, isOptional: true, "the identifier of the record, where it is known"),
      RecordField("doc", .string, "the document, or -"),
      RecordField("line", .integer, isOptional: true, "the line, from 1"),
      RecordField("code", .string, "a stable word for what is wrong"),
      RecordField("sentence", .string, "what is wrong and what to do"),
    ])
}
