import Foundation
import Quality
import TestSupport
import Testing

@testable import Exchange

private let today = SampleLabel.today

/// What another program reads in a calendar of ours.
private struct ReadCalendar: Decodable, Equatable {
  let name: String
  let errors: [String]
  /// Hours ahead of UTC, by day, as our description of the time zone gives them.
  let zones: [String: Int]
  let events: [Event]

  struct Event: Decodable, Equatable {
    let uid, start, end, stamp, modified: String
    let sequence: Int
    let summary, description: String
    let categories: [String]
    let alarms: [Int]
    let errors: [String]
  }

  /// Debian's Python, which is where its package `python3-icalendar` is found; `.ci/setup` installs it.
  init(_ text: String) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vigie-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appendingPathComponent("in.ics"), folder.appendingPathComponent("out.json"))
    try Data(text.utf8).write(to: input)
    try Data().write(to: output)
    let python = Process()
    python.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    python.arguments = [
      URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Samples/read-calendar.py").path
    ]
    python.standardInput = try FileHandle(forReadingFrom: input)
    python.standardOutput = try FileHandle(forWritingTo: output)
    try python.run()
    python.waitUntilExit()
    try #require(python.terminationStatus == 0, "run .ci/setup: /usr/bin/python3 needs its icalendar")
    self = try JSONDecoder().decode(ReadCalendar.self, from: Data(contentsOf: output))
  }
}

@Suite("Calendars for other programs")
struct CalendarWriterTests {
  // 24 November 2026, 14:05:09 UTC, and an hour before.
  private let stamp = CalendarStamp(written: 1_795_529_109, modified: 1_795_525_509, decisions: 12, today: today)

  private func written(_ events: [CalendarEvent]) -> String {
    CalendarWriter.text(events, name: "Vigie, Orne", language: .french, stamp: stamp)
  }

  private let action = CalendarEvent(
    uid: "action-A-14.5f3a@vigie", time: .allDay(today, through: today), summary: "A-14 Rappel des appels perdus",
    description: "Échéance ; « action », A-14\nSIDSIC", categories: ["action"], alarms: [1, 30, 7, 7])

  private let sitting = CalendarEvent(
    uid: "planned-copil.5f3a@vigie",
    time: .hours(
      .init(day("2027-07-14"), minute: 14 * 60 + 30), until: .init(day("2027-07-14"), minute: 16 * 60)),
    summary: String(repeating: "Comité de pilotage œ€😀, ", count: 12), alarms: [])

  @Test("another program reads the days, the hours, the words and the alarms that were written")
  func read() throws {
    let calendar = try ReadCalendar(written([action, sitting]))
    #expect(calendar.name == "Vigie, Orne")
    #expect(calendar.errors == [])
    let first = try #require(calendar.events.first)
    #expect(first.uid == "action-A-14.5f3a@vigie")
    #expect((first.start, first.end) == ("2026-11-24", "2026-11-25"))
    #expect((first.stamp, first.modified) == ("2026-11-24T14:05:09+00:00", "2026-11-24T13:05:09+00:00"))
    #expect(first.sequence == 12 + today.number)
    #expect((first.summary, first.description) == (action.summary, action.description))
    #expect(first.categories == ["action"])
    #expect(first.alarms == [30, 7, 1])
    let second = try #require(calendar.events.last)
    #expect((second.start, second.end) == ("2027-07-14T14:30:00+02:00", "2027-07-14T16:00:00+02:00"))
    #expect(second.summary == sitting.summary)
    #expect(second.alarms == [])
    #expect(calendar.events.allSatisfy { $0.errors.isEmpty })
  }

  @Test("the time zone goes with what has hours, and turns on the last Sundays of March and October")
  func zone() throws {
    let zones = try ReadCalendar(written([sitting])).zones
    #expect(
      zones == [
        "2026-01-15": 1, "2026-03-28": 1, "2026-03-30": 2, "2026-07-14": 2, "2026-10-24": 2, "2026-10-26": 1,
      ])
    #expect(!written([action]).contains("VTIMEZONE"))
  }

  @Test("what lasts several days ends on the day after the last, and never before it begins")
  func days() throws {
    let longer = CalendarEvent(
      uid: "a", time: .allDay(day("2026-12-30"), through: day("2027-01-02")), summary: "Audit")
    let wrong = CalendarEvent(uid: "b", time: .allDay(day("2026-12-30"), through: day("2026-12-01")), summary: "Audit")
    let events = try ReadCalendar(written([longer, wrong])).events
    #expect(events.map(\.start) == ["2026-12-30", "2026-12-30"])
    #expect(events.map(\.end) == ["2027-01-03", "2026-12-31"])
  }

  @Test("no text can end its line or its event", arguments: ["x\r\nEND:VEVENT", "x\nBEGIN:VEVENT", "x\u{2028}UID:z"])
  func hostile(text: String) throws {
    let event = CalendarEvent(
      uid: text, time: .allDay(today, through: today), summary: text, description: text, categories: [text])
    let calendar = try ReadCalendar(CalendarWriter.text([event], name: text, language: .french, stamp: stamp))
    #expect(calendar.events.count == 1)
    #expect(calendar.events.first?.summary.hasPrefix("x\n") == true)
  }

  @Test("a calendar without events is one still")
  func empty() throws { #expect(try ReadCalendar(written([])).events == []) }

  @Test("written twice it is the same to the letter")
  func twice() { #expect(written([action, sitting]) == written([action, sitting])) }

  @Test(
    "the newer writing wins: a decision more, a day more, and a later instant of the same day",
    arguments: [(13, 0, 0), (12, 1, 0), (12, 0, 1)])
  func newer(decisions: Int, days: Int, seconds: Int) {
    let later = CalendarStamp(
      written: 1_795_529_109 + seconds, modified: 1_795_525_509, decisions: decisions, today: today.adding(days: days))
    #expect((later.sequence, later.written) > (stamp.sequence, stamp.written))
  }

  @Test("every line ends in CR LF, and only there")
  func endings() {
    let bytes = Array(written([action, sitting]).utf8)
    for (index, byte) in bytes.enumerated() where byte == 10 { #expect(index > 0 && bytes[index - 1] == 13) }
    #expect(bytes.count { $0 == 10 } == bytes.count { $0 == 13 })
  }
}

private func day(_ iso: String) -> Day {
  guard let day = Day(iso: iso) else { preconditionFailure("no such day: \(iso)") }
  return day
}
