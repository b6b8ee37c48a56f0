import Dashboard
import QualityStore

/// How the welcome ended.
public enum WelcomeEnding {
  /// The file is there, and open.
  case created(QualityStore)
  case demo, left
  case interrupted(signal: Int32)
}

/// Shows the welcome until a file was created or something else was chosen; `create` may fail, and is then asked again.
public func runWelcome(
  _ welcome: Welcome, on terminal: some TerminalDevice, keymap: Keymap = .standard,
  create: (StartLabel) throws -> QualityStore
) -> WelcomeEnding {
  var welcome = welcome
  while true {
    terminal.show(screen(of: welcome, keymap, terminal))
    guard let event = terminal.next(timeoutMilliseconds: nil) else { return .left }
    if case .interrupted(let signal) = event { return .interrupted(signal: signal) }
    switch outcome(of: event, &welcome, keymap, terminal) {
    case .create(let start):
      do { return .created(try create(start)) } catch { welcome.refuse(error) }
    case .demo: return .demo
    case .leave: return .left
    case nil: continue
    }
  }
}

private func screen(of welcome: Welcome, _ keymap: Keymap, _ terminal: some TerminalDevice) -> Screen {
  var screen = Screen(terminal.size, glyphs: terminal.glyphs)
  WelcomeView(welcome, keymap).draw(on: &screen)
  return screen
}

private func outcome(
  of event: TerminalEvent, _ welcome: inout Welcome, _ keymap: Keymap, _ terminal: some TerminalDevice
) -> Welcome.Outcome? {
  switch event {
  case .pasted(let text) where welcome.isFilling: return welcome.type(.insert(text))
  case .key(let key):
    switch keymap.command(for: key) {
    case .suspend: terminal.suspend()
    case .redraw: terminal.redraw()
    case _ where welcome.isFilling: return Typing(key).flatMap { welcome.type($0) }
    case .up, .previousZone: welcome.move(-1)
    case .down, .nextZone: welcome.move(1)
    case .open: return welcome.choose()
    case .quit, .back: return .leave
    default: break
    }
    return nil
  default: return nil
  }
}
