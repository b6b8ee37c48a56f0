/// What lies over the panel and takes the keys.
public enum Overlay: Sendable {
  case form(Form)
  case entry(MonthEntry)
  case filter(LineEditor)
  case palette(Palette)
  case menu(Menu)
  case help(Help)
}

/// What a key means while something is being typed.
public enum Typing: Equatable, Sendable {
  case insert(String)
  case edit(LineEditor.Edit)
  case accept, save, cancel
  /// Throws away what was typed.
  case discard
  /// The text goes out to the user's editor.
  case editOutside
  case next, previous
  case up, down, pageUp, pageDown
}

/// A sentence in the status line, until the next key.
public struct Message: Equatable, Sendable {
  public let text: String
  public let tone: Tone

  public init(_ text: String, _ tone: Tone = .good) {
    self.text = text
    self.tone = tone
  }
}
