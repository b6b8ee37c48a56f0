/// What the loop waits for.
public enum TerminalEvent: Equatable, Sendable {
  case key(Key)
  /// Without control characters, but for newlines and tabs.
  case pasted(String)
  /// The size may have changed, or the screen has to be drawn again.
  case resized
  /// A second has gone by.
  case tick
  /// The clock shows another minute.
  case minute
  /// Nothing was typed for a moment.
  case rest
  /// Asked from outside to leave: SIGINT, SIGTERM or SIGHUP.
  case interrupted(signal: Int32)
}
