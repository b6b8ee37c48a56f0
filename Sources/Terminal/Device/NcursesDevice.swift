import CNcurses
import Glibc

/// The real terminal. The only file that talks to ncurses, which sends no more than what differs between two screens.
public final class NcursesDevice: TerminalDevice {
  public private(set) var size = Size(width: 80, height: 24)
  public var glyphs: GlyphSet
  public var theme: ColourTheme { didSet { forgetColors() } }

  private let terminal: OpaquePointer
  private let signals: Int32
  private let colors: Int
  private var shown: Screen?
  private var decoder = KeyDecoder()
  private var looks: [Look?] = Array(repeating: nil, count: Role.allCases.count)
  private var pairs: [Pair: Int32] = [:]
  private var isOver = false
  private var isCursorVisible = true

  private struct Look {
    let attributes: attr_t
    let pair: Int32
  }

  private struct Pair: Hashable {
    let foreground: Int16
    let background: Int16
  }

  private static let pasteStart: Int32 = 0x1001
  private static let pasteEnd: Int32 = 0x1002
  private static let asksToLeave: [Int32] = [SIGINT, SIGTERM, SIGHUP]

  /// Takes over the terminal. Without colours, or with `NO_COLOR`, every theme gives way to `.monochrome`.
  public init(theme: ColourTheme = .dark, glyphs: GlyphSet.Name? = nil) throws(DeviceError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let isUTF8 = Self.setLocale()
    vigie_save_modes()
    guard let terminal = vigie_newterm() else { throw .unknownTerminal(Self.environment("TERM")) }
    self.terminal = terminal
    guard vigie_has_capability("cup") == 1 else {
      endwin()
      delscreen(terminal)
      throw .unknownTerminal(Self.environment("TERM"))
    }
    colors = Self.startColors()
    self.theme = colors == 0 ? .monochrome : theme
    self.glyphs = GlyphSet.named(isUTF8 ? glyphs ?? Self.usualGlyphs : .ascii)
    signals = vigie_open_signal_pipe()
    setModes()
    watchSignals()
    size = Self.windowSize()
  }

  deinit { end() }

  public func show(_ screen: Screen) {
    guard !isOver else { return }
    let before = shown?.size == screen.size ? shown : nil
    if before == nil { werase(vigie_stdscr()) }
    for row in 0..<screen.size.height where before.map({ !screen.row(row, equals: $0) }) ?? true {
      draw(row, of: screen)
    }
    place(screen.cursor)
    wrefresh(vigie_stdscr())
    shown = screen
  }

  public func next(timeoutMilliseconds: Int?) -> TerminalEvent? {
    guard !isOver else { return nil }
    if let event = decoder.next(read) { return event }
    let deadline = timeoutMilliseconds.map { Self.milliseconds() + $0 }
    while true {
      let left = deadline.map { max(0, $0 - Self.milliseconds()) }
      let ready = wait(milliseconds: decoder.isPasting ? min(left ?? 500, 500) : left)
      if ready.signal, let event = signalEvent() { return event }
      if ready.input, let event = decoder.next(read) ?? hangUp(ready) { return event }
      if ready.isNothing, decoder.isPasting, let event = decoder.finishPaste() { return event }
      if ready.isNothing, left != nil, deadline.map({ Self.milliseconds() >= $0 }) == true { return nil }
    }
  }

  public func suspend() {
    guard !isOver else { return }
    leave()
    vigie_stop_here()
    comeBack()
  }

  public func lend(to body: () -> Void) {
    guard !isOver else { return }
    leave()
    body()
    comeBack()
  }

  public func redraw() {
    clearok(vigie_stdscr(), true)
    shown = nil
  }

  public func end() {
    guard !isOver else { return }
    isOver = true
    leave()
    vigie_set_must_restore(0)
  }
}

// MARK: Taking and giving back

extension NcursesDevice {
  /// Numbers keep their point; a locale that is not installed but says UTF-8 still means a terminal that shows it.
  private static func setLocale() -> Bool {
    if Glibc.setlocale(LC_ALL, "") == nil, wantsUTF8 { Glibc.setlocale(LC_CTYPE, "C.UTF-8") }
    Glibc.setlocale(LC_NUMERIC, "C")
    return vigie_codeset_is_utf8() == 1
  }

  private static var wantsUTF8: Bool {
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].map(environment).first { !$0.isEmpty } ?? ""
    let lowered = name.lowercased()
    return lowered.hasSuffix("utf-8") || lowered.hasSuffix("utf8")
  }

  /// The Linux console's font has no braille.
  private static var usualGlyphs: GlyphSet.Name { environment("TERM") == "linux" ? .blocks : .braille }

  private static func environment(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }

  private static func startColors() -> Int {
    guard environment("NO_COLOR").isEmpty, has_colors() else { return 0 }
    start_color()
    use_default_colors()
    let count = Int(vigie_colors())
    return count >= 8 ? count : 0
  }

  private func setModes() {
    set_escdelay(25)
    raw()
    noecho()
    nonl()
    keypad(vigie_stdscr(), true)
    nodelay(vigie_stdscr(), true)
    idlok(vigie_stdscr(), true)
    define_key("\u{1B}[200~", Self.pasteStart)
    define_key("\u{1B}[201~", Self.pasteEnd)
    vigie_prepare_for_crash()
    vigie_set_must_restore(1)
    vigie_tell("\u{1B}[?2004h")
  }

  private func watchSignals() {
    for number in Self.asksToLeave + [SIGWINCH, SIGTSTP, SIGCONT] { vigie_watch_signal(number) }
  }

  private func leave() {
    vigie_tell("\u{1B}[?2004l")
    curs_set(1)
    endwin()
  }

  private func comeBack() {
    reset_prog_mode()
    vigie_tell("\u{1B}[?2004h")
    isCursorVisible = true
    resize()
    redraw()
  }

  private func resize() {
    size = Self.windowSize()
    resizeterm(Int32(size.height), Int32(size.width))
    shown = nil
  }

  private static func windowSize() -> Size {
    var (rows, columns): (Int32, Int32) = (0, 0)
    guard vigie_window_size(&rows, &columns) == 1 else {
      return Size(width: Int(getmaxx(vigie_stdscr())), height: Int(getmaxy(vigie_stdscr())))
    }
    return Size(width: Int(columns), height: Int(rows))
  }
}

// MARK: Drawing

extension NcursesDevice {
  private func draw(_ row: Int, of screen: Screen) {
    var column = 0
    while column < screen.size.width {
      let start = column
      let role = screen.cells[row * screen.size.width + column].role
      var text: [wchar_t] = []
      while column < screen.size.width, screen.cells[row * screen.size.width + column].role == role {
        append(screen.cells[row * screen.size.width + column], of: screen, to: &text)
        column += 1
      }
      let look = look(of: role)
      vigie_put(Int32(row), Int32(start), look.attributes, look.pair, text, Int32(text.count))
    }
  }

  private func append(_ cell: ScreenCell, of screen: Screen, to text: inout [wchar_t]) {
    switch cell.content {
    case .continuation: break
    case .scalar(let scalar): append(scalar, to: &text)
    case .cluster(let index):
      let scalars = screen.clusters[index].unicodeScalars
      guard let base = scalars.first else { return }
      append(base, to: &text)
      text += scalars.dropFirst().map { wchar_t(bitPattern: $0.value) }.filter { wcwidth($0) == 0 }
    }
  }

  /// A letter that the C library measures otherwise would shift the row: it is shown as unknown.
  private func append(_ scalar: Unicode.Scalar, to text: inout [wchar_t]) {
    let letter = wchar_t(bitPattern: scalar.value)
    guard scalar.value >= 0x300 else { return text.append(letter) }
    let width = TextWidth.cells(of: scalar)
    guard Int(wcwidth(letter)) != width else { return text.append(letter) }
    text += Array(repeating: 0xFFFD, count: width)
  }

  private func place(_ cursor: Screen.Cursor?) {
    let isVisible = cursor?.isVisible ?? false
    if isVisible != isCursorVisible {
      curs_set(isVisible ? 1 : 0)
      isCursorVisible = isVisible
    }
    guard let cursor, (0..<size.height).contains(cursor.row), (0..<size.width).contains(cursor.column) else { return }
    wmove(vigie_stdscr(), Int32(cursor.row), Int32(cursor.column))
  }

  private func look(of role: Role) -> Look {
    if let look = looks[Int(role.rawValue)] { return look }
    let style = (colors == 0 ? ColourTheme.monochrome : theme).style(role)
    let look = Look(attributes: attributes(of: style), pair: pair(of: style))
    looks[Int(role.rawValue)] = look
    return look
  }

  private func attributes(of style: Style) -> attr_t {
    var result: attr_t = 0
    if style.attributes.contains(.bold) { result |= 1 << 21 }
    if style.attributes.contains(.dim) { result |= 1 << 20 }
    if style.attributes.contains(.reverse) { result |= 1 << 18 }
    if style.attributes.contains(.underline) { result |= 1 << 17 }
    return result
  }

  private func pair(of style: Style) -> Int32 {
    guard colors > 0, style.foreground != nil || style.background != nil else { return 0 }
    let pair = Pair(
      foreground: style.foreground?.number(among: colors) ?? -1,
      background: style.background?.number(among: colors) ?? -1)
    if let number = pairs[pair] { return number }
    let number = Int32(pairs.count + 1)
    guard number < vigie_color_pairs() else { return 0 }
    vigie_define_pair(number, Int32(pair.foreground), Int32(pair.background))
    pairs[pair] = number
    return number
  }

  private func forgetColors() {
    looks = Array(repeating: nil, count: Role.allCases.count)
    shown = nil
  }
}

// MARK: Listening

extension NcursesDevice {
  private struct Ready {
    var input = false
    var signal = false
    var isHungUp = false
    var isNothing: Bool { !input && !signal }
  }

  private func wait(milliseconds: Int?) -> Ready {
    var polled = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&polled, 2, milliseconds.map { Int32(clamping: $0) } ?? -1) > 0 else { return Ready() }
    let lost = Int16(POLLHUP | POLLERR | POLLNVAL)
    return Ready(
      input: polled[0].revents != 0, signal: polled[1].revents != 0, isHungUp: polled[0].revents & lost != 0)
  }

  private func read() -> KeyDecoder.Input? {
    let code = wgetch(vigie_stdscr())
    switch code {
    case ERR: return nil
    case 0...255: return .byte(UInt8(code))
    case Self.pasteStart: return .pasteStart
    case Self.pasteEnd: return .pasteEnd
    default: return Self.key(named: code).map(KeyDecoder.Input.key) ?? .unknown
    }
  }

  /// Input that is ready and yet empty has ended: the terminal is gone.
  private func hangUp(_ ready: Ready) -> TerminalEvent? {
    var waiting: Int32 = 0
    let isEmpty = ioctl(STDIN_FILENO, UInt(FIONREAD), &waiting) != 0 || waiting == 0
    guard ready.isHungUp || (isEmpty && stillReady) else { return nil }
    return .interrupted(signal: SIGHUP)
  }

  private var stillReady: Bool { wait(milliseconds: 0).input }

  private func signalEvent() -> TerminalEvent? {
    var numbers: [UInt8] = []
    var byte: UInt8 = 0
    while Glibc.read(signals, &byte, 1) == 1 { numbers.append(byte) }
    if let leaving = numbers.map(Int32.init).first(where: Self.asksToLeave.contains) {
      return .interrupted(signal: leaving)
    }
    if numbers.contains(UInt8(SIGTSTP)) {
      suspend()
    } else if numbers.contains(UInt8(SIGCONT)) {
      comeBack()
    } else {
      resize()
    }
    return .resized
  }

  private static func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }

  private static func key(named code: Int32) -> Key? {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_HOME, KEY_FIND: .home
    case KEY_END, KEY_SELECT: .end
    case KEY_PPAGE: .pageUp
    case KEY_NPAGE: .pageDown
    case KEY_DC: .delete
    case KEY_BACKSPACE: .backspace
    case KEY_BTAB: .backTab
    case KEY_ENTER: .enter
    case KEY_F0 + 1...KEY_F0 + 12: .f(Int(code - KEY_F0))
    default: nil
    }
  }
}
