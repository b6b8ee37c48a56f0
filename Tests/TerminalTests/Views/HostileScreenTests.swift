import Dashboard
import Quality
import QualityStore
import Terminal
import TestSupport
import Testing

/// A label whose every text was written by somebody who means harm, or who writes another script.
private func hostileStore() throws -> QualityStore {
  let store = try SampleLabel.filledStore()
  let signature = SampleLabel.signature("\u{202E}roux\u{1B}[31m")
  for (index, text) in hostileTexts.enumerated() {
    try store.perform(
      AddAction(
        CorrectiveAction(
          title: text, owner: .other(text), indicator: "TEL-01", engagements: [1], cause: text,
          createdOn: SampleLabel.today, dueOn: SampleLabel.today, notes: text)), by: signature)
    try store.perform(
      AddDocument(Document(title: text, link: text, addedOn: SampleLabel.today, reviewedOn: SampleLabel.today)),
      by: signature)
    try store.perform(AddFeedback(Feedback(subject: text, receivedOn: SampleLabel.today)), by: signature)
    let agent = Agent(code: "AG-9\(index)", name: text, bureau: "BAC", site: "VAL")
    try store.perform(
      AddAgent(agent, assignments: [Assignment(agent: agent.code, post: "TITRES", since: SampleLabel.today)]),
      by: signature)
  }
  return store
}

private let hostileTexts = [
  "\u{1B}[2J\u{1B}]0;titre\u{7}effacé", "a\u{9B}31mb\u{85}c\u{90}d", "un\u{202E}deux\u{2066}trois\u{200F}",
  "ligne\r\nautre\u{B}ligne\tfin", "e\u{301}te\u{301} a" + String(repeating: "\u{336}", count: 40),
  "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字", "👨‍👩‍👧 famille 👍🏽 🇫🇷 ☎️ \u{FFFE}\u{E000}",
  String(repeating: "très long ", count: 60), String(repeating: "x", count: 400), "\u{200B}\u{FEFF}", "ไทย한국어العربية",
]

struct HostileScreenTests {
  private static let sights =
    Sight.panels + Sight.things + Sight.trainings + Sight.forms + Sight.plan + Sight.documents + Sight.overlays

  @Test("whatever is stored, a cell holds a letter and a row keeps its width", arguments: sights)
  func hostile(sight: Sight) throws {
    let store = try hostileStore()
    for size in [Size.usual, .small, .least, Size(width: 20, height: 5)] {
      for glyphs in [GlyphSet.braille, .ascii] {
        expectLetters(try Played(sight.steps + [.silence], on: size, store: store, glyphs: glyphs).screen)
      }
    }
  }

  @Test("a title in another script is shown, and cut between letters")
  func otherScripts() throws {
    let screen = try Played(.typed("4/漢字") + .keys(.enter), on: .least, store: try hostileStore()).screen
    #expect(screen.text.contains("漢字漢字"))
    #expect(screen.text.contains("…"))
  }

  @Test("no size stops the program, and the cursor stays on the screen", arguments: sights)
  func everySize(sight: Sight) throws {
    let sizes = [0, 1, 2, 3, 4, 5, 7, 9, 11, 13, 17, 21, 30, 39, 64, 99, 100].flatMap { width in
      [0, 1, 2, 3, 4, 5, 6, 8, 11, 16, 18].map { Size(width: width, height: $0) }
    }
    let device = try Played(sight.steps + [.silence] + sizes.map { .resize($0) }).device
    let screens = device.screens.suffix(sizes.count)
    #expect(screens.map(\.size) == sizes)
    for screen in screens {
      guard let cursor = screen.cursor else { continue }
      #expect(cursor.row < screen.size.height && cursor.column < screen.size.width, "\(screen.size)")
    }
  }

  private func expectLetters(_ screen: Screen) {
    for row in 0..<screen.size.height {
      var column = 0
      while column < screen.size.width {
        let letter = screen.letter(row: row, column: column)
        #expect(!letter.unicodeScalars.contains(where: isCommand), "\(letter.unicodeScalars.map(\.value))")
        column += max(1, TextWidth.cells(of: letter))
      }
      #expect(column == screen.size.width)
    }
  }

  private func isCommand(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: true
    default: false
    }
  }
}
