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
  var drafts: [FormKind: Form] = [:]

  public init(reading store: QualityStore, _ context: Context, at place: Place = .overview) throws {
    self.context = context
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
  }

  public var panel: any Panel { stack[stack.count - 1] }

  /// The way here: « Indicateurs › TEL-01 ».
  public var breadcrumbs: [String] { stack.map { $0.title(context) } }

  /// Everything that can be done now, most particular first.
  public var commands: [Command] { panel.commands(context) }

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
      let context = model.context
      try model.change { panel in try store.read { try panel.rest($0, context) } }
    }
  }

  /// Reads again what is shown, after a write by anybody.
  public mutating func refresh(from store: QualityStore) {
    attempt { model in
      _ = try store.changes()
      let context = model.context
      try model.change { panel in try store.read { try panel.read($0, context) } }
      model.readAt = context.moment
    }
  }

  /// Says whether a new day has begun: what is late depends on it.
  @discardableResult
  public mutating func set(_ moment: Moment, from store: QualityStore) -> Bool {
    let isNewDay = moment.today != context.today
    context.moment = moment
    if isNewDay { refresh(from: store) }
    return isNewDay
  }

  mutating func open(_ place: Place, from store: QualityStore) throws {
    var panel = place.panel
    let context = context
    try store.read { try panel.read($0, context) }
    if Place.panels.contains(where: { $0.place == place }) { stack = [] }
    stack.append(panel)
    readAt = context.moment
  }

  mutating func change(_ body: (inout any Panel) throws -> Void) rethrows {
    try body(&stack[stack.count - 1])
  }

  mutating func back(in store: QualityStore) {
    if stack.count > 1 {
      stack.removeLast()
      refresh(from: store)
    } else if let filter = panel.list?.filter, !filter.isEmpty {
      let context = context
      change { $0.filter("", context) }
    } else if panel.place != .overview {
      attempt { try $0.open(.overview, from: store) }
    } else {
      message = Message(context.phrases("message.quitWithQ"), .quiet)
    }
  }

  /// Looks whether anybody wrote to the file, and shows it; a form being filled in is not disturbed.
  public mutating func notice(_ store: QualityStore) -> Bool {
    guard (try? store.changes()) == true else { return false }
    refresh(from: store)
    if message == nil { message = Message(context.phrases("message.changedElsewhere"), .quiet) }
    return true
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
