import Dashboard

extension Keymap {
  /// Every key is reached on an AZERTY keyboard without AltGr; panels answer to the digit row with and without shift.
  public static let standard: Keymap = {
    var keymap = Keymap()
    keymap.bind(.panel(1), to: "1", "&", .alt("1"), .alt("&"))
    keymap.bind(.panel(2), to: "2", "é", .alt("2"), .alt("é"))
    keymap.bind(.panel(3), to: "3", "\"", .alt("3"), .alt("\""))
    keymap.bind(.panel(4), to: "4", "'", .alt("4"), .alt("'"))
    keymap.bind(.panel(5), to: "5", "(", .alt("5"), .alt("("))
    keymap.bind(.panel(0), to: "0", "à", .alt("0"), .alt("à"))

    keymap.bind(.up, to: .up, "k")
    keymap.bind(.down, to: .down, "j")
    keymap.bind(.left, to: .left, "h")
    keymap.bind(.right, to: .right, "l")
    keymap.bind(.pageUp, to: .pageUp, .ctrl("b"))
    keymap.bind(.pageDown, to: .pageDown, .ctrl("f"))
    keymap.bind(.first, to: .home, "g")
    keymap.bind(.last, to: .end, "G")
    keymap.bind(.nextZone, to: .tab)
    keymap.bind(.previousZone, to: .backTab)

    keymap.bind(.open, to: .enter)
    keymap.bind(.back, to: .escape, .backspace)
    keymap.bind(.addAction, to: "a")
    keymap.bind(.record, to: "m")
    keymap.bind(.enterFigures, to: "M")
    keymap.bind(.edit, to: "e")
    keymap.bind(.moveAction, to: "v")
    keymap.bind(.closeAction, to: "c")
    keymap.bind(.changeTarget, to: "o")
    keymap.bind(.acceptDeviation, to: "D")
    keymap.bind(.annotate, to: "b")
    keymap.bind(.degradations, to: "d")
    keymap.bind(.confirmDegradation, to: "C")
    keymap.bind(.dismissDegradation, to: "E")
    keymap.bind(.formGroup, to: "W")
    keymap.bind(.addCause, to: "I")
    keymap.bind(.linkAction, to: "L")
    keymap.bind(.closeDegradation, to: "F")
    keymap.bind(.closer, to: "+", "=")
    keymap.bind(.further, to: "-")
    keymap.bind(.nextSide, to: .alt("n"))
    keymap.bind(.previousSide, to: .alt("p"))
    keymap.bind(.importFile, to: "i")
    keymap.bind(.importAll, to: "w")
    keymap.bind(.export, to: "X")
    keymap.bind(.filter, to: "/", .ctrl("g"))
    keymap.bind(.sort, to: "s")
    keymap.bind(.reverse, to: "S")
    keymap.bind(.undo, to: "u")
    keymap.bind(.redo, to: .ctrl("r"))
    keymap.bind(.travel, to: "t")
    keymap.bind(.mask, to: "p")
    keymap.bind(.palette, to: ":", .ctrl("p"))
    keymap.bind(.help, to: "?", .f(1))
    keymap.bind(.redraw, to: .ctrl("l"))
    keymap.bind(.suspend, to: .ctrl("z"))
    keymap.bind(.quit, to: "q", .ctrl("c"))
    return keymap
  }()
}

extension Key: ExpressibleByExtendedGraphemeClusterLiteral {
  public init(extendedGraphemeClusterLiteral character: Character) { self = .character(character) }
}
