/// A terminal: shows screens and tells what happens at it. Used from one thread.
public protocol TerminalDevice: AnyObject {
  var size: Size { get }
  /// What screens made for this terminal should draw with; may be changed while running.
  var glyphs: GlyphSet { get set }
  var theme: ColourTheme { get set }

  func show(_ screen: Screen)

  /// Waits for the next event; nil when none came in this time. Without a time it waits for ever.
  func next(timeoutMilliseconds: Int?) -> TerminalEvent?

  /// Gives the terminal back to the shell until the user brings the program to the front again; show after that.
  func suspend()

  /// Gives the terminal to another program for as long as `body` runs, and takes it back; show after that.
  func lend(to body: () -> Void)

  /// Makes the next `show` draw every cell, after something else wrote on the terminal.
  func redraw()

  /// Gives the terminal back as it was; doing it twice does no harm.
  func end()
}
