import Dashboard

/// Which key asks for which command: the help bar, the help page and the behaviour all come from it.
public struct Keymap: Sendable {
  private var commands: [Key: [Command.Name]] = [:]
  private var order: [Command.Name: [Key]] = [:]

  public init() {}

  /// The keys of a command, the one to show first.
  public func keys(for name: Command.Name) -> [Key] { order[name] ?? [] }

  /// What a key may ask for: where several share it, no panel offers two of them.
  public func commands(for key: Key) -> [Command.Name] { commands[key] ?? [] }

  /// What a key asks for where everything is offered.
  public func command(for key: Key) -> Command.Name? { commands[key]?.first }

  public var bound: [Command.Name] { Array(order.keys) }

  /// The first key is the one that help shows.
  public mutating func bind(_ name: Command.Name, to keys: Key...) {
    for key in keys {
      precondition(commands[key]?.contains(name) != true, "\(key) is bound twice")
      commands[key, default: []].append(name)
    }
    order[name, default: []] += keys
  }
}
