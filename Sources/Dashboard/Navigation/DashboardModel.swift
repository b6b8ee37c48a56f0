import Quality
import QualityStore

/// The whole dashboard as a value: the panels opened one from another, what lies over them, and what was just said.
public struct DashboardModel: Sendable {
  public private(set) var stack: [any Panel]
  public internal(set) var overlay: Overlay?
  public internal(set) var message: Message?
  public internal(set) var context: Context
  public private(set) var isOver = false
  public let label: Label
  /// The file's name, for the status line.
  public let databaseName: String
  /// When the figures shown were read.
  public private(set) var readAt: Moment
  /// How many rows of the list the screen shows; the front end says it.
  public var page = 10
  // Forms left without saving, by what they are for.
  var drafts: Drafts
  // What of them is where it outlives the program.
  var shelved: Drafts
  let shelf: DraftShelf
  // The label of a past day, while that is looked at.
  var past: QualityStore?
  // Something may have closed since it was last looked at.
  var mayFreeze = true
  // What the clock said, also while the past is looked at.
  var present: Moment
  // The overview as it was left, with its zone and selection.
  private var home = OverviewPanel()

  public init(
    reading store: QualityStore, _ context: Context, at place: Place = .overview, drafts shelf: DraftShelf = .none
  ) throws {
    self.context = context
    self.shelf = shelf
    drafts = shelf.kept()
    shelved = drafts
    present = context.moment
    databaseName = store.path?.split(separator: "/").last.map(String.init) ?? ""
    readAt = context.moment
    var panel = place.panel
    // From here on: what is written while the first screen is being made is seen too.
    _ = try store.changes()
    label = try store.read { reader in
      try panel.read(reader, context)
      return try reader.label()
    }
    stack = [panel]
    tellDrafts()
  }

  public var panel: any Panel { stack[stack.count - 1] }

  /// The way here: « Indicateurs › TEL-01 ».
  public var breadcrumbs: [String] { stack.map { $0.title(context) } }

  /// Everything that can be done now, most particular first.
  public var commands: [Command] { panel.commands(context) }

  /// These, and what can be done from anywhere.
  var offered: [Command] {
    let here = commands
    return here + anywhere.filter { command in !here.contains { $0.name == command.name } }
  }

  /// Whether a command belongs where one is, possible now or not.
  public func offers(_ name: Command.Name) -> Bool { offered.contains { $0.name == name } }

  public mutating func perform(_ name: Command.Name, in store: QualityStore) {
    message = nil
    do {
      try carryOut(name, store)
    } catch {
      say(error)
    }
  }

  /// The selection has rested: what is told beside it can be read.
  public mutating func rest(in store: QualityStore) {
    guard overlay == nil else { return }
    attempt { model in
      if try model.freeze(in: store) {
        model.refresh(from: store)
        model.mayFreeze = false
      }
      let context = model.context
      let source = model.source(store)
      try model.change { panel in try source.read { try panel.rest($0, context) } }
    }
  }

  /// Reads again what is shown, after a write by anybody.
  public mutating func refresh(from store: QualityStore) {
    attempt { model in
      if try store.changes() { model.mayFreeze = true }
      try model.readAgain(store)
      model.readAt = model.context.moment
    }
  }

  private mutating func readAgain(_ store: QualityStore) throws {
    let context = context
    do {
      let source = source(store)
      try change { panel in try source.read { try panel.read($0, context) } }
    } catch is UnknownCode where stack.count > 1 {
      // What was open is gone: undone here, or by somebody else.
      stack.removeLast()
      try readAgain(store)
    }
  }

  /// Reads the whole of a long list: its end is asked for, or something anywhere in it.
  mutating func readToEnd(_ store: QualityStore) throws {
    let context = context
    let source = source(store)
    try change { panel in try source.read { try panel.readToEnd($0, context) } }
  }

  /// Says whether a new day has begun: what is late depends on it.
  @discardableResult
  public mutating func set(_ moment: Moment, from store: QualityStore) -> Bool {
    let isNewDay = moment.today != present.today
    present = moment
    context.moment = Moment(today: context.asOf ?? moment.today, seconds: moment.seconds, offset: moment.offset)
    if isNewDay {
      mayFreeze = true
      refresh(from: store)
    }
    return isNewDay
  }

  mutating func open(_ place: Place, from store: QualityStore) throws {
    let known = place.isFromAnywhere ? stack.reversed() : [stack[stack.count - 1], stack[0]]
    if let shown = known.first(where: { $0.place == place }) {
      stack = Array(stack.prefix { $0.place != place }) + [shown]
      return refresh(from: store)
    }
    if let overview = stack[0] as? OverviewPanel { home = overview }
    var panel: any Panel = place == .overview ? home : place.panel
    let context = context
    try source(store).read { try panel.read($0, context) }
    stack = left(for: place) + [panel]
    readAt = context.moment
  }

  // What one comes back to from a place: nothing from a panel.
  private func left(for place: Place) -> [any Panel] {
    if Place.panels.contains(where: { $0.place == place }) { return [] }
    return place.isFromAnywhere ? stack.prefix { !$0.place.isFromAnywhere } : stack
  }

  mutating func change(_ body: (inout any Panel) throws -> Void) rethrows {
    try body(&stack[stack.count - 1])
  }

  mutating func back(in store: QualityStore) {
    if unmark() { return }
    if panel.list?.isInDay == true { return change { [context] in $0.change(.leaveDay, context) } }
    if let filter = panel.list?.filter, !filter.isEmpty {
      let context = context
      change { $0.filter("", context) }
    } else if stack.count > 1 {
      stack.removeLast()
      refresh(from: store)
    } else if panel.place != .overview {
      attempt { try $0.open(.overview, from: store) }
    } else {
      message = Message(context.phrases("message.quitWithQ"), .quiet)
    }
  }

  /// Looks whether anybody wrote to the file, and shows it; a form being filled in is not disturbed.
  public mutating func notice(_ store: QualityStore) -> Bool {
    guard past == nil, (try? store.changes()) == true else { return false }
    mayFreeze = true
    refresh(from: store)
    if message == nil { message = Message(context.phrases("message.changedElsewhere"), .quiet) }
    return true
  }

  /// A text was pasted where nothing can be typed: taken for keys, it would do anything.
  public mutating func refusePaste() {
    message = Message(context.phrases("message.notPasted"), .quiet)
  }

  /// A key that does nothing here says so, once.
  public mutating func say(unbound key: String) {
    message = Message(context.phrases("message.unbound", ["key": .text(key)]), .quiet)
  }

  mutating func leave() { isOver = true }

  mutating func say(_ error: any Error) {
    message = Message(context.phrases(Failure.phrase(error)), .bad)
  }

  mutating func attempt(_ body: (inout DashboardModel) throws -> Void) {
    do {
      try body(&self)
    } catch {
      say(error)
    }
  }
}

/// Any failure as a sentence.
public enum Failure {
  public static func phrase(_ error: any Error) -> Phrase {
    if let refusal = error as? any Refusal { return refusal.phrase }
    if let failure = error as? StoreError { return failure.phrase }
    return Phrase("error.unexpected", ["reason": .text("\(error)")])
  }
}
