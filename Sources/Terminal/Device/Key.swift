/// A key as the keyboard means it, whatever bytes the terminal sends for it.
public enum Key: Hashable, Sendable {
  case character(Character)
  case alt(Character)
  /// Always the small letter: Ctrl-A is `.ctrl("a")`.
  case ctrl(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right
  case home, end, pageUp, pageDown
  case f(Int)
}
