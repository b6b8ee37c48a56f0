import Dashboard
import Quality
import QualityStore
import Terminal
import TestSupport

/// The dashboard of a label, played by a terminal that follows a script.
struct Played {
  let store: QualityStore
  let device: ScriptedDevice
  let ending: Ending

  init(
    _ steps: [ScriptedDevice.Step], on size: Size = .usual, in language: Language = .french,
    store: QualityStore? = nil, isReadOnly: Bool = false, masksNames: Bool = false, glyphs: GlyphSet = .braille,
    keymap: Keymap = .standard, files: Files = .none, drafts: DraftShelf = .none,
    moment: () -> Moment = { .sample }
  ) throws {
    let store = try store ?? SampleLabel.filledStore()
    let context = Context(
      phrases: Phrases(language), moment: .sample, author: "Camille Roux", isReadOnly: isReadOnly,
      masksNames: masksNames, files: files)
    device = ScriptedDevice(size: size, glyphs: glyphs, playing: steps)
    ending = runDashboard(
      try DashboardModel(reading: store, context, drafts: drafts), on: device, store: store, keymap: keymap,
      moment: moment)
    self.store = store
  }

  /// What is on the screen in the end.
  var screen: Screen { device.screens[device.screens.count - 1] }
  var text: String { screen.text }

  /// In blanks that a test can be read with: French has no-break ones.
  var told: String { text.replacing(/[\u{A0}\u{202F}]/, with: " ") }
  var status: String { String(told.split(separator: "\n", omittingEmptySubsequences: false).last ?? "") }
}

extension Size {
  static let usual = Size(width: 120, height: 40)
  static let small = Size(width: 80, height: 24)
  static let least = Size(width: 40, height: 12)
}

extension Moment {
  /// Nine in the morning, by a clock that shows universal time.
  static let sample = Moment(today: SampleLabel.today, seconds: 1_795_510_800)
}

extension [ScriptedDevice.Step] {
  /// Keys as they are typed: `"3\n"` is the digit and Enter.
  static func typed(_ text: String) -> Self {
    text.map { character in
      switch character {
      case "\n": .key(.enter)
      case "\t": .key(.tab)
      case "\u{1B}": .key(.escape)
      default: .key(.character(character))
      }
    }
  }

  static func keys(_ keys: Key...) -> Self { keys.map(ScriptedDevice.Step.key) }
}

extension ScriptedDevice.Step {
  static func key(_ key: Key) -> Self { .event(.key(key)) }
}

extension Files {
  /// No files, but an editor that changes a text like this.
  static func editing(_ edit: @escaping @Sendable (String) -> String) -> Files {
    Files(
      readFigures: Files.none.readFigures, exists: Files.none.exists, digest: Files.none.digest, edit: edit,
      write: Files.none.write)
  }
}
