/// Plays events and keeps what was shown: whole sessions without a terminal.
public final class ScriptedDevice: TerminalDevice {
  public var size: Size
  public var glyphs: GlyphSet
  public var theme: ColourTheme
  public private(set) var screens: [Screen] = []
  public private(set) var suspensions = 0
  public private(set) var loans = 0
  public private(set) var redraws = 0
  public private(set) var isEnded = false

  private var steps: [Step]

  public enum Step: Equatable, Sendable {
    case event(TerminalEvent)
    /// The terminal changes its size and says so.
    case resize(Size)
    /// Nothing happens: waiting with a time ends without an event.
    case silence
  }

  public init(size: Size, glyphs: GlyphSet = .braille, theme: ColourTheme = .monochrome, playing steps: [Step] = []) {
    self.size = size
    self.glyphs = glyphs
    self.theme = theme
    self.steps = steps.reversed()
  }

  public convenience init(size: Size, glyphs: GlyphSet = .braille, keys: [Key]) {
    self.init(size: size, glyphs: glyphs, playing: keys.map { .event(.key($0)) })
  }

  public var last: Screen? { screens.last }
  public var isFinished: Bool { steps.isEmpty }

  public func show(_ screen: Screen) { screens.append(screen) }

  /// At the end of the script a terminal that waits for ever hangs up, so that no test does.
  public func next(timeoutMilliseconds: Int?) -> TerminalEvent? {
    switch steps.popLast() {
    case .event(let event): return event
    case .resize(let size):
      self.size = size
      return .resized
    case .silence: return timeoutMilliseconds == nil ? next(timeoutMilliseconds: nil) : nil
    case nil: return timeoutMilliseconds == 0 ? nil : .interrupted(signal: 1)
    }
  }

  public func suspend() { suspensions += 1 }

  public func lend(to body: () -> Void) {
    loans += 1
    body()
  }

  public func redraw() { redraws += 1 }
  public func end() { isEnded = true }
}
