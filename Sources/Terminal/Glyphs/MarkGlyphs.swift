import Dashboard

extension GlyphSet {
  public func sign(of mark: Mark) -> String {
    isASCII ? plainSign(of: mark) : drawnSign(of: mark)
  }

  private func drawnSign(of mark: Mark) -> String {
    switch mark {
    case .met, .done: "✓"
    case .near, .soon: "◆"
    case .missed, .late: "✗"
    case .overdue: "◌"
    case .accepted: "◈"
    case .noData: "○"
    case .informative: "·"
    case .open: "□"
    case .inProgress: "▸"
    case .tutored: "◇"
    case .cancelled: "–"
    case .undone: "↶"
    case .proposed: "△"
    case .unattended: "▲"
    case .groupAtWork: "◔"
    case .causesFound: "◑"
    case .actionsUnderWay: "◕"
    case .surveyed: "◎"
    case .hole: "∅"
    case .computed: "ƒ"
    }
  }

  private func plainSign(of mark: Mark) -> String {
    switch mark {
    case .met, .done: "+"
    case .near, .soon: "!"
    case .missed, .late: "x"
    case .overdue: "?"
    case .accepted: "~"
    case .noData: "o"
    case .informative: "."
    case .open: "_"
    case .inProgress: ">"
    case .tutored: "="
    case .cancelled: "-"
    case .undone: "<"
    case .proposed: "^"
    case .unattended: "A"
    case .groupAtWork: "1"
    case .causesFound: "2"
    case .actionsUnderWay: "3"
    case .surveyed: "e"
    case .hole: "0"
    case .computed: "f"
    }
  }
}
