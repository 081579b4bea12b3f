import ClaimModel
import LineEditor

extension Listing {
  /// What people set, a row for each field.
  init(mendings: [Mending]) {
    let rows = mendings.flatMap { mending in
      mending.steps.map { step -> [String?] in
        let field = step.correction.field
        let set = field.flatMap { field in mending.read?.applying(step.correction).written(field) }
        return [
          mending.id?.description, mending.figure, field?.rawValue ?? "rejected",
          field.flatMap { mending.read?.written($0) }, set, step.why, step.who, String(step.date.prefix(10)),
          fileName(mending.doc),
        ]
      }
    }
    self.init(["id", "figure", "field", "read", "set", "reason", "who", "date", "article"], rows)
  }
}

extension Mending {
  /// What the program read and what a person set, a field after the other.
  var account: String {
    steps.map { step in
      let change =
        if let field = step.correction.field, let read {
          "\(word(for: field.rawValue)): \(read.written(field)) → \(read.applying(step.correction).written(field))"
        } else {
          word(for: "rejected")
        }
      return "\(change) (\(step.who), \(step.date.prefix(10)): \(step.why))"
    }.joined(separator: "; ")
  }

  /// Why a claim is not there any more.
  var rejection: Message? {
    guard let step = steps.first(where: { $0.correction == .rejected }) else { return nil }
    let (id, day) = (id?.description ?? "", step.date.prefix(10))
    return Message(
      en: "\(id) \(figure) was rejected by \(step.who) on \(day): \(step.why); undo: correct --undo \(id)",
      zh: "\(id) \(figure) 已由 \(step.who) 于 \(day) 剔除：\(step.why)；撤销：correct --undo \(id)")
  }
}
