import Dashboard
import QualityStore

/// How the loop ended.
public enum Ending: Equatable, Sendable {
  case left
  /// SIGINT, SIGTERM or SIGHUP asked the program to leave.
  case interrupted(signal: Int32)
}

/// Milliseconds without a key after which the selection is said to rest.
private let restMilliseconds = 80

/// Shows the dashboard until the user leaves: one event, one change, one screen.
///
/// One thread is enough, and nothing runs while nothing happens but a look at the file once a second. `moment` reads
/// the clock; it is asked at every event.
public func runDashboard(
  _ model: DashboardModel, on terminal: some TerminalDevice, store: QualityStore, keymap: Keymap = .standard,
  moment: () -> Moment
) -> Ending {
  var session = Session(model: model, keymap: keymap)
  return withoutActuallyEscaping(moment) { moment in
    let work = LongWork(terminal, model.context.phrases, moment)
    store.progress = { try work.tell($0) }
    defer { store.progress = { _ in } }
    return play(&session, on: terminal, store: store, work: work, moment: moment)
  }
}

private func play(
  _ session: inout Session, on terminal: some TerminalDevice, store: QualityStore, work: LongWork,
  moment: () -> Moment
) -> Ending {
  func show() {
    let screen = session.screen(terminal)
    work.shows(screen)
    terminal.show(screen)
  }
  // However it ends, what was typed is there at the next start.
  defer { session.model.keepDrafts() }
  show()
  while !session.model.isOver {
    guard let event = terminal.next(timeoutMilliseconds: session.isResting ? 1000 : restMilliseconds) else {
      if session.idle(store, moment()) { show() }
      continue
    }
    if case .interrupted(let signal) = event { return .interrupted(signal: signal) }
    session.handle(event, terminal, store, moment())
    if let signal = work.signal { return .interrupted(signal: signal) }
    guard !session.model.isOver else { break }
    show()
  }
  return .left
}

/// The model with what only the front end knows: scroll positions, and whether the selection rests.
struct Session {
  var model: DashboardModel
  let keymap: Keymap
  var painter = Painter()
  // What takes longer to read comes after the first screen, as it does after each key.
  private(set) var isResting = false
  // In seconds, as the clock said when drafts were last kept.
  private var keptAt = 0

  init(model: DashboardModel, keymap: Keymap) {
    self.model = model
    self.keymap = keymap
  }

  mutating func screen(_ terminal: some TerminalDevice) -> Screen {
    painter.paint(&model, keymap: keymap, size: terminal.size, glyphs: terminal.glyphs)
  }

  mutating func handle(_ event: TerminalEvent, _ terminal: some TerminalDevice, _ store: QualityStore, _ moment: Moment)
  {
    model.set(moment, from: store)
    switch event {
    case .key(let key): press(key, terminal, store)
    case .pasted(let text):
      if model.overlay != nil { model.type(.insert(text), in: store) } else { model.refusePaste() }
    case .rest: rest(store)
    case .tick, .minute, .resized, .interrupted: break
    }
    keepDrafts(moment)
  }

  // Once a second while somebody types: a crash costs no more.
  private mutating func keepDrafts(_ moment: Moment) {
    guard moment.seconds != keptAt else { return }
    keptAt = moment.seconds
    model.keepDrafts()
  }

  /// Nothing was typed for a while; says whether there is something new to show.
  mutating func idle(_ store: QualityStore, _ moment: Moment) -> Bool {
    guard isResting else {
      rest(store)
      return true
    }
    keepDrafts(moment)
    let isNewDay = model.set(moment, from: store)
    let isRead = model.notice(store) || isNewDay
    // It was read again: its details are to be read again as well.
    if isRead { isResting = false }
    return isRead
  }

  private mutating func rest(_ store: QualityStore) {
    isResting = true
    model.rest(in: store)
  }

  private mutating func type(_ typing: Typing, _ terminal: some TerminalDevice, _ store: QualityStore) {
    guard typing == .editOutside, model.offersEditor else { return model.type(typing, in: store) }
    terminal.lend { model.type(typing, in: store) }
  }

  private mutating func press(_ key: Key, _ terminal: some TerminalDevice, _ store: QualityStore) {
    if model.overlay != nil {
      if key == .ctrl("l") { return terminal.redraw() }
      if let typing = Typing(key) { type(typing, terminal, store) }
      isResting = model.overlay != nil
      return
    }
    let names = keymap.commands(for: key)
    switch names.first(where: model.offers) ?? names.first {
    case .redraw: terminal.redraw()
    case .suspend: terminal.suspend()
    case let name?:
      model.perform(name, in: store)
      isResting = false
    case nil: model.say(unbound: key.name(in: model.context.phrases))
    }
  }
}
