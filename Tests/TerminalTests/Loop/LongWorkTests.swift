import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@testable import Terminal

@Suite("A long work")
struct LongWorkTests {
  // Each look at it is a second later.
  private final class Clock {
    var seconds = Moment.sample.seconds
    var moment: Moment {
      seconds += 1
      return Moment(today: SampleLabel.today, seconds: seconds)
    }
  }

  private func work(_ device: ScriptedDevice, _ moment: @escaping () -> Moment) -> LongWork {
    let work = LongWork(device, Phrases(.french), moment)
    work.shows(Screen(device.size, glyphs: .braille))
    return work
  }

  @Test("is told on the last row of the screen, and how to stop it")
  func told() throws {
    let device = ScriptedDevice(size: .small)
    let clock = Clock()
    let work = work(device) { clock.moment }
    try work.tell(0.4)
    let last = device.last?.text.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    #expect(last.contains("En cours, Échap pour arrêter"))
    #expect(last.contains("40 %"))
    #expect(device.screens.count == 1)
  }

  @Test("that takes less than a second is not told")
  func short() throws {
    let device = ScriptedDevice(size: .small)
    let work = work(device) { .sample }
    try work.tell(0.4)
    #expect(device.screens.isEmpty)
  }

  @Test(
    "is given up by Escape or Ctrl-C, and by a signal, which then ends the program",
    arguments: [
      (TerminalEvent.key(.escape), nil), (.key(.ctrl("c")), nil), (.interrupted(signal: 15), 15),
    ] as [(TerminalEvent, Int32?)])
  func givenUp(event: TerminalEvent, signal: Int32?) {
    let device = ScriptedDevice(size: .small, playing: [.event(.key("x")), .event(event)])
    let clock = Clock()
    let work = work(device) { clock.moment }
    #expect(throws: WorkGivenUp()) { try work.tell(0.4) }
    #expect(work.signal == signal)
  }

  @Test("given up in the dashboard, leaves nothing, and the message says so")
  func dashboard() throws {
    let store = try SampleLabel.store()
    // Forty years of three sites: undoing so many rows is long by this clock, and Escape is read while it goes on.
    let figures = [nil, "VAL", "RIV"].flatMap { site in
      (0..<480).map { SampleLabel.value("CC-03", Period(.monthly, index: 1980 * 12 + $0).code, 1, site: site) }
    }
    try store.perform(ImportMeasurements(figures), by: SampleLabel.signature())
    let clock = Clock()
    let device = ScriptedDevice(size: .small, playing: .typed("u") + .keys(.escape) + [.silence])
    let context = Context(phrases: Phrases(.french), moment: .sample, author: "Camille Roux")
    _ = runDashboard(
      try DashboardModel(reading: store, context), on: device, store: store, moment: { clock.moment })
    #expect(device.screens.contains { $0.text.contains("En cours, Échap pour arrêter") })
    #expect(device.screens.contains { $0.text.contains("rien n’a été écrit.") })
    #expect(try store.read { try $0.journalCount() } == 2)
    #expect(try store.read { try $0.measurements(of: "CC-03") }.count == 1440)
  }
}
