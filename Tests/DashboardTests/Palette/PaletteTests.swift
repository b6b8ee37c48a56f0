import Dashboard
import TestSupport
import Testing

@Suite("The palette")
struct PaletteTests {
  @Test(
    "finds by a few letters, whatever their case and accents, and opens",
    arguments: [
      ("tel-01", .indicator("TEL-01")), ("decroche", .indicator("TEL-01")), ("e3", .engagement(3)),
      ("COURTOISIE", .engagement(1)), ("appels perdus", .action("A-1")), ("a-2", .action("A-2")),
      ("journal", .journal), ("formations", .trainings),
    ] as [(String, Place)])
  func search(text: String, place: Place) throws {
    var desk = try Desk(SampleLabel.filledStore())
    desk.perform(.palette)
    desk.type(text)
    desk.press(.accept)
    #expect(desk.place == place)
    #expect(desk.model.overlay == nil)
  }

  @Test("says why a command is refused, and so does choosing it")
  func refusal() throws {
    var desk = try Desk(SampleLabel.filledStore(), isReadOnly: true)
    desk.perform(.palette)
    desk.type("corrective")
    #expect(palette(desk)?.chosen?.refusal == "Ce fichier est ouvert en lecture seule.")
    desk.press(.accept)
    #expect(desk.message == "Ce fichier est ouvert en lecture seule.")
  }

  @Test("offers nothing that then says it does nothing", arguments: [.overview, .journal, .trainings] as [Place])
  func honest(place: Place) throws {
    let start = try Desk(SampleLabel.filledStore(), at: place)
    var opened = start
    opened.perform(.palette)
    for entry in palette(opened)?.shown ?? [] {
      guard case .command(let name) = entry.choice else { continue }
      var desk = start
      desk.perform(name)
      #expect(desk.message != "Cette touche ne fait rien ici : ? pour l’aide.", "\(name.text)")
    }
  }

  @Test("offers an action and a figure wherever one is", arguments: [.journal, .trainings, .engagements] as [Place])
  func anywhere(place: Place) throws {
    var desk = try Desk(SampleLabel.filledStore(), at: place)
    desk.perform(.palette)
    let choices = (palette(desk)?.shown ?? []).map(\.choice)
    #expect(choices.contains(.command(.addAction)))
    #expect(choices.contains(.command(.record)))
    #expect(Set(choices).count == choices.count)
  }

  @Test("has nothing of a name that nothing has, and Enter then changes nothing")
  func nothing() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    desk.perform(.palette)
    desk.type("xyz")
    #expect(palette(desk)?.shown.isEmpty == true)
    desk.press(.down, .up, .accept)
    #expect(desk.place == .actions)
  }

  @Test("what begins with the letters comes first; up and down stay within")
  func walking() throws {
    var desk = try Desk(SampleLabel.filledStore())
    desk.perform(.palette)
    desk.type("actions")
    #expect(palette(desk)?.chosen?.text == "Actions")
    desk.press(.up)
    #expect(palette(desk)?.selection == 0)
    desk.press(.pageDown, .pageDown, .pageDown)
    #expect(palette(desk)?.selection == (palette(desk)?.shown.count ?? 0) - 1)
    desk.press(.cancel)
    #expect(palette(desk) == nil)
  }

  private func palette(_ desk: Desk) -> Palette? {
    guard case .palette(let palette) = desk.model.overlay else { return nil }
    return palette
  }
}
