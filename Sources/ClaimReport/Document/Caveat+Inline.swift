import ClaimPresentation

extension [Caveat] {
  /// The marks behind words of a report.
  var inlines: [Document.Inline] { map(Document.Inline.caveat) }
}
