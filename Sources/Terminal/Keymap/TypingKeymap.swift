import Dashboard

extension Typing {
  /// What a key means while something is being typed; nil for a key that means nothing there.
  public init?(_ key: Key) {
    switch key {
    case .character(let character): self = .insert(String(character))
    case .enter: self = .accept
    case .ctrl("s"), .f(2): self = .save
    case .escape, .ctrl("c"): self = .cancel
    case .ctrl("x"): self = .discard
    case .ctrl("o"), .f(4): self = .editOutside
    case .tab: self = .next
    case .backTab: self = .previous
    case .up, .ctrl("p"): self = .up
    case .down, .ctrl("n"): self = .down
    case .pageUp: self = .pageUp
    case .pageDown: self = .pageDown
    default:
      guard let edit = LineEditor.Edit(key) else { return nil }
      self = .edit(edit)
    }
  }
}

extension LineEditor.Edit {
  init?(_ key: Key) {
    switch key {
    case .left, .ctrl("b"): self = .left
    case .right, .ctrl("f"): self = .right
    case .home, .ctrl("a"): self = .start
    case .end, .ctrl("e"): self = .end
    case .backspace, .ctrl("h"): self = .deleteBackward
    case .delete, .ctrl("d"): self = .deleteForward
    case .ctrl("w"): self = .deleteWord
    case .ctrl("u"): self = .deleteToStart
    case .ctrl("k"): self = .deleteToEnd
    default: return nil
    }
  }
}
