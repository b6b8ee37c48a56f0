import Dashboard

extension Key {
  /// What is written on the key, in the language of the screen.
  public func name(in phrases: Phrases) -> String {
    switch self {
    case .character(" "): phrases("key.space")
    case .character(let character): String(character)
    case .alt(let character): "Alt-\(character)"
    case .ctrl(let character): "Ctrl-\(character.uppercased())"
    case .enter: phrases("key.enter")
    case .escape: phrases("key.escape")
    case .tab: "Tab"
    case .backTab: phrases("key.backTab")
    case .backspace: phrases("key.backspace")
    case .delete: phrases("key.delete")
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: phrases("key.home")
    case .end: phrases("key.end")
    case .pageUp: phrases("key.pageUp")
    case .pageDown: phrases("key.pageDown")
    case .f(let number): "F\(number)"
    }
  }
}
