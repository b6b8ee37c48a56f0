import Dashboard
import TestSupport
import Testing

@Suite("The help page")
struct HelpTests {
  @Test("says what can be done here, then the panels, then moving, then everywhere")
  func sections() throws {
    let help = try help(at: .actions)
    #expect(help.sections.map(\.title.key) == ["help.here", "help.panels", "help.moving", "help.everywhere"])
    #expect(
      help.sections[0].commands == [
        .open, .addAction, .edit, .moveAction, .closeAction, .postpone, .addEvidence, .group, .layout, .columns, .views,
        .saveView, .mark, .markAll, .invertMarks, .record, .enterFigures, .needs, .newcomers,
      ])
    #expect(
      help.sections[1].commands == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map { .panel($0) } + [
        .degradations, .reminders, .obligations, .agents, .courses, .posts, .retention,
      ])
  }

  @Test("tells no command twice", arguments: [.overview, .indicator("TEL-01"), .journal] as [Place])
  func once(place: Place) throws {
    let commands = try help(at: place).sections.flatMap(\.commands)
    #expect(Set(commands).count == commands.count)
  }

  @Test("is searched in its sentences and its keys, whatever their case and accents")
  func search() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    desk.perform(.help)
    desk.type("CLOTU")
    #expect(self.help(desk)?.shows("Clôturer l’action", keys: "c") == true)
    #expect(self.help(desk)?.shows("Quitter", keys: "q") == false)
    desk.press(.edit(.deleteToStart))
    desk.type("échap")
    #expect(self.help(desk)?.shows("Revenir en arrière", keys: "Échap") == true)
  }

  @Test("does not scroll past its end, so that it comes back at once")
  func scroll() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    desk.perform(.help)
    for _ in 0..<100 { desk.press(.pageDown) }
    #expect((help(desk)?.offset ?? 0) < 80)
    for _ in 0..<100 { desk.press(.pageUp) }
    #expect(help(desk)?.offset == 0)
    desk.press(.accept)
    #expect(help(desk) == nil)
  }

  private func help(at place: Place) throws -> Help {
    var desk = try Desk(SampleLabel.filledStore(), at: place)
    desk.perform(.help)
    return try #require(help(desk))
  }

  private func help(_ desk: Desk) -> Help? {
    guard case .help(let help) = desk.model.overlay else { return nil }
    return help
  }
}
