import ClaimModel
import ClaimPresentation
import ClaimStore
import Foundation
import LineEditor

/// What commands share: the store, the settings, and the place for answers.
final class Session {
  /// The standard streams, or what stands for them.
  let output: OutputStreams
  /// The store that commands without `--store` use.
  var storePath: String
  /// What the user chose for all commands.
  var settings: Settings
  /// The program that shows what does not fit on the screen.
  var pager: PagerProgram?
  /// What folders and archives held that was not read, to be told once the rest is.
  var passedOver: [Message] = []
  /// Whether commands come from a file, a pipe or an option: nobody leafs through pages then.
  var isScript = false
  /// Whether a script goes on after a failure.
  var keepsGoing = false
  /// The file and line of the script that runs, before what it complains of.
  var scriptPlace: String?
  /// How many scripts read each other.
  var scriptDepth = 0
  /// Where answers go in place of the screen.
  var answerFile: OutputFile?
  /// Where the next answer goes.
  var nextAnswerFile: OutputFile?
  /// Where the lines of the user are kept.
  var recording: OutputFile? { didSet { recordingDepth = scriptDepth } }
  /// How deep in scripts the recording was started: what scripts below it do is told by their `read`.
  private(set) var recordingDepth = 0
  /// What the last command answered.
  var last: [AnswerPart] = []
  /// What this command has answered so far.
  var parts: [AnswerPart] = []
  /// What waits to be shown, by the pager if it does not fit.
  var held: [UInt8]?
  /// The pager that shows an answer too long to wait for its end.
  var openPager: OpenPager?

  /// The names that Tab offers.
  let names: NameCounts
  /// What time it is.
  let now: @Sendable () -> Date
  /// The keys of the terminal as they are pressed; nil where nobody sits at one.
  let openKeys: () -> Keys?
  /// Who the user is, where commands do not say.
  let user: String

  /// A store that the command asks while articles come into it, with how many it had.
  var growing: (path: String, articles: Int)?
  /// How long commands take is told after each.
  var tellsTime = false

  private let stores = OpenStores()

  init(
    output: OutputStreams, storePath: String = StoreOption.usualPath, settings: Settings = Settings(),
    pager: PagerProgram? = nil,
    names: NameCounts = NameCounts(), now: @escaping @Sendable () -> Date = { .now },
    user: String = NSUserName(), openKeys: @escaping () -> Keys? = Keys.standard
  ) {
    self.output = output
    self.storePath = storePath
    self.settings = settings
    self.pager = pager
    self.names = names
    self.now = now
    self.user = user
    self.openKeys = openKeys
  }

  /// The store at a path, opened once a session.
  ///
  /// A file that is not there is made only by commands that put something into it.
  func store(_ path: String? = nil, for access: StoreAccess = .reading, making: Bool = false) throws -> ClaimStore {
    let wanted = path ?? storePath
    guard making || FileManager.default.fileExists(atPath: wanted) else {
      throw CommandFailure(
        en: "there is no store \(wanted) yet; import articles with: import PATH",
        zh: "还没有库 \(wanted)；先导入文章：import 路径", at: path)
    }
    let store = try stores.store(at: wanted, for: making ? .writing : access)
    if !making, store.isBeingImported { growing = (wanted, try store.articleCount) }
    return store
  }

  /// Where this answer goes in place of the screen.
  var file: OutputFile? { nextAnswerFile ?? answerFile }

  /// Completes the files that the session was writing.
  func closeFiles() {
    for file in [answerFile, recording].compactMap(\.self) {
      if let failure = failureOf({ try file.close() }) as? CommandFailure { complain(failure.message) }
    }
    (answerFile, recording) = (nil, nil)
  }

  /// The columns to which tables are cut: those of the screen, unless the pager can show more.
  var width: Int? { file == nil && !pages ? output.screen()?.columns : nil }

  /// How text is set off: colours on a terminal, unless NO_COLOR forbids them.
  var style: Style { Style(isColoured: settings.hasColour && file == nil && output.screen()?.hasColour == true) }

  /// Shows how far a command is, where someone watches; nil takes the line away.
  func progress(_ text: String?) { output.progress?(text) }

  /// Whether someone watches.
  var showsProgress: Bool { output.progress != nil }

  /// Does a piece of work whose questions to stores Ctrl-C stops.
  func interruptibly(_ work: () throws -> Void) throws {
    try Interrupts.whileHandling({ [stores] in stores.interrupt() }) {
      try Interrupts.check()
      return try work()
    }
  }

  /// Whether answers that do not fit on the screen are shown by the pager.
  var pages: Bool { pager != nil && !isScript && output.screen()?.hasKeys == true }

  /// Tells of a failure that does not end the command.
  func complain(_ message: String) {
    let place = scriptPlace.map { $0 + ": " } ?? ""
    output.complain("heshu: " + place + printable(message, keepingNewlines: true))
  }

  /// Tells of a failure in the user's language.
  func complain(_ message: Message) { complain(message.text) }
}
