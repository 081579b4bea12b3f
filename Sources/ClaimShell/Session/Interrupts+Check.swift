import ClaimStore
import LineEditor

extension Interrupts {
  /// Stops a long piece of work once Ctrl-C was pressed.
  static func check() throws { if isPending { throw StoreError.interrupted } }
}
