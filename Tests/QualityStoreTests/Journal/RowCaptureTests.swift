import GRDB
import Quality
import TestSupport
import Testing

@testable import QualityStore

@Suite("Row changes are captured, whoever writes")
struct RowCaptureTests {
  let store: QualityStore
  let signature = SampleLabel.signature()

  init() throws {
    store = try SampleLabel.computingStore()
    try SampleLabel.fill(store)
    try SampleLabel.hold(store)
    try store.perform(FreezeFigures(), by: signature)
    try store.perform(ConfirmDegradation(indicator: "TEL-01", site: nil), by: signature)
    try store.perform(
      FormWorkingGroup(code: "D-1", members: ["le prestataire"], firstMeeting: SampleLabel.day("2026-12-03")),
      by: signature)
    try store.perform(AddCause(code: "D-1", category: .people, text: "deux postes vacants"), by: signature)
    try store.perform(LinkAction(code: "D-1", action: "A-1"), by: signature)
    try store.perform(
      AcceptDeviation(
        indicator: "TEL-01", site: "RIV", until: SampleLabel.day("2026-12-31"), reason: "deux postes vacants"),
      by: signature)
    try store.perform(
      AnnotateSeries(
        indicator: "TEL-01", site: nil, day: SampleLabel.day("2026-07-01"), text: "nouveau standard", isBreak: true),
      by: signature)
    try store.perform(RememberColumns(ColumnNames([("Réf.", .indicator)])), by: signature)
  }

  // A row in each of the tables that no decision above fills.
  static let rows = """
    INSERT INTO actionContributor (action, person) VALUES (1, 'le prestataire');
    INSERT INTO actionStep (action, position, title) VALUES (1, 1, 'Appeler');
    INSERT INTO actionEvidence (action, place, day) VALUES (1, 'preuve.pdf', '2026-11-24');
    INSERT INTO actionPostponement (action, decidedOn, fromDay, toDay, reason)
    VALUES (1, '2026-11-24', '2026-11-12', '2026-12-20', 'grève');
    INSERT INTO effectCheck (action, day, verdict, words, author)
    VALUES (1, '2026-11-24', 'partly', 'mieux le matin', 'Camille Roux');
    INSERT INTO savedView (list, name, folded, definition) VALUES ('actions', 'Retards', 'retards', '{}');
    INSERT INTO feedbackAction (feedback, action, linkedOn) SELECT max(id), 1, '2026-11-24' FROM feedback;
    INSERT INTO feedbackAttachment (feedback, name, size) SELECT max(id), 'photo.jpg', 1024 FROM feedback;
    INSERT INTO workingGroup (code, title, formedOn) VALUES ('G-1', 'Attente', '2026-11-24');
    INSERT INTO groupMember (workingGroup, person) VALUES (1, 'le prestataire');
    INSERT INTO groupMeeting (workingGroup, day) VALUES (1, '2026-11-25');
    INSERT INTO groupCause (workingGroup, category, text, foundOn) VALUES (1, 'people', 'deux postes', '2026-11-25');
    INSERT INTO groupAction (workingGroup, action, linkedOn) VALUES (1, 1, '2026-11-25');
    INSERT INTO absence (agent, since) SELECT min(id), '2026-11-02' FROM agent;
    INSERT INTO trainingSession (code, course, day) SELECT 'S-1', min(id), '2026-11-25' FROM course;
    INSERT INTO trainingRequest (agent, course, year, requestedOn, state)
    SELECT min(agent.id), min(course.id), 2027, '2026-11-25', 'requested' FROM agent, course;
    INSERT INTO onboardingStep (code, title, withinDays) VALUES ('quality', 'Démarche qualité', 15);
    INSERT INTO onboardingCheck (assignment, step, day)
    SELECT min(assignment.id), max(onboardingStep.id), '2026-11-25' FROM assignment, onboardingStep;
    INSERT INTO documentConcern (document, post) SELECT min(document.id), min(post.id) FROM document, post;
    INSERT INTO documentVersion (document, version, day) SELECT min(id), '2.1', '2026-11-25' FROM document;
    INSERT INTO retention (code, months) VALUES ('departure', 12);
    """

  @Test("every table has its three triggers")
  func triggers() throws {
    let found = try store.queue.inDatabase { db in
      try Set(String.fetchAll(db, sql: "SELECT tbl_name || ' ' || name FROM sqlite_schema WHERE type = 'trigger'"))
    }
    let tables = try store.tables()
    #expect(tables.count == 64)
    for table in tables {
      for event in ["Inserted", "Updated", "Deleted"] { #expect(found.contains("\(table) \(table)\(event)")) }
    }
  }

  @Test("a script's writes to any table are captured with the row as it was")
  func anyTable() throws {
    try store.script(RowCaptureTests.rows)
    for table in try store.tables() {
      let before = try store.fetch(Int.self, "SELECT count(*) FROM rowChange") ?? 0
      let row = try #require(
        try store.queue.inDatabase { try Row.fetchOne($0, sql: "SELECT * FROM \(table) ORDER BY id DESC LIMIT 1") })
      try store.script("UPDATE \(table) SET publicID = 'marked' WHERE id = \(row["id"] as Int64)")
      #expect(try store.fetch(Int.self, "SELECT count(*) FROM rowChange") == before + 1)
      let image = try #require(try store.fetch(String.self, "SELECT before FROM rowChange ORDER BY id DESC LIMIT 1"))
      let values = try store.queue.inDatabase { try RowImages($0).values(in: image) }
      #expect(values.map(\.column).sorted() == row.columnNames.sorted())
      for (column, value) in values { #expect(value == row[column]) }
    }
  }

  @Test("an insert and a delete by a script are captured too")
  func insertAndDelete() throws {
    try store.script("INSERT INTO site (code, name) VALUES ('NEU', 'Neuville')")
    try store.script("DELETE FROM site WHERE code = 'NEU'")
    let operations = try store.queue.inDatabase {
      try String.fetchAll($0, sql: "SELECT tableName || ' ' || operation FROM rowChange ORDER BY id DESC LIMIT 2")
    }
    #expect(operations == ["site delete", "site insert"])
  }

  @Test("what a script wrote gets an entry of its own, and the next decision is not blamed for it")
  func adopted() throws {
    try store.script("UPDATE site SET name = 'Valmont-le-Vieux' WHERE code = 'VAL'")
    try store.script("UPDATE site SET name = 'Rivecourt-Bas' WHERE code = 'RIV'")
    let entry = try #require(
      try store.perform(RecordMeasurement(SampleLabel.value("CC-02", "2026-Q1", 12)), by: signature))
    #expect(entry.changes == 1)
    let outside = try store.read { try $0.journal(limit: 2) }[1]
    #expect((outside.fact, outside.author, outside.changes) == ("changedOutside", "?", 2))
    // The author's undo takes back the author's decision, and leaves the script's work.
    #expect(try store.undo(by: signature).role == .undo(of: entry.id))
    #expect(try store.read { try $0.sites() }.map(\.name) == ["Valmont-le-Vieux", "Rivecourt-Bas"])
  }

  @Test("a decision that changes nothing still notes what a script wrote")
  func adoptedByNothing() throws {
    try store.script("UPDATE site SET name = 'Valmont-le-Vieux' WHERE code = 'VAL'")
    #expect(try store.perform(ImportMeasurements(SampleLabel.figures), by: signature) == nil)
    #expect(try store.latestEntry()?.fact == "changedOutside")
  }

  static let numbers: [Double] = [
    0, 1, 100, 0.1, 1.0 / 3, 95.16, 4.35, 123_456_789.123456789, 9_007_199_254_740_992, 1e15, 1e22, 1e23, 1e100,
    1.058135356329648e207, .leastNonzeroMagnitude, 2.2250738585072014e-308, .greatestFiniteMagnitude, .pi,
    2.0.squareRoot(),
  ]

  @Test("numbers come back from the journal exact to the last bit", arguments: numbers)
  func exactNumbers(number: Double) throws {
    try store.perform(RecordMeasurement(SampleLabel.value("CC-02", "2026-Q1", number)), by: signature)
    try store.perform(RecordMeasurement(SampleLabel.value("CC-02", "2026-Q1", 7)), by: signature)
    try store.undo(by: signature)
    let figure = try store.read { try $0.measurements(of: "CC-02") }.first { $0.period.code == "2026-Q1" }?.figure
    #expect(figure == .value(number))
    #expect(
      try store.fetch(
        String.self, "SELECT typeof(value) FROM measurement WHERE value IS NOT NULL AND period = '2026-Q1'") == "real")
  }

  @Test(
    "texts and nothing come back as they were",
    arguments: [
      "", "l’« accueil »", "O'Brien \"dit\" \\n", "été\nhiver\ttab", "🙂 é e\u{301} \u{202F}%", "{\"a\": [1]}", "NULL",
      "12.50",
    ])
  func exactTexts(text: String) throws {
    var action = try store.read { try $0.action("A-1") }
    let before = action
    (action.notes, action.cause, action.indicator) = (text, text, nil)
    try store.perform(EditAction(before, to: action), by: signature)
    let texts = action
    try store.perform(EditAction(action, to: before), by: signature)
    try store.undo(by: signature)
    let back = try store.read { try $0.action("A-1") }
    #expect(back == texts)
    #expect(Array(back.notes.unicodeScalars) == Array(text.unicodeScalars))
    try store.undo(by: signature)
    #expect(try store.read { try $0.action("A-1") } == before)
  }

  @Test("the schema keeps out what no value could be read back from")
  func schemaRefuses() throws {
    let scripts = [
      "UPDATE measurement SET value = 9e999 WHERE value IS NOT NULL",
      "UPDATE measurement SET denominator = 9e999 WHERE denominator IS NOT NULL",
      "UPDATE target SET goal = -9e999", "UPDATE measurement SET period = '2026-13'",
      "UPDATE measurement SET period = '2026-Q5'", "UPDATE training SET day = '2026-02-30'",
      "UPDATE assignment SET since = '15/01/2026'", "UPDATE correctiveAction SET dueOn = 'demain'",
      "UPDATE obligationEvent SET day = ''", "UPDATE degradation SET period = '2026-00'",
    ]
    for sql in scripts {
      let error = #expect(throws: DatabaseError.self) { try store.script(sql) }
      #expect(error?.resultCode == .SQLITE_CONSTRAINT, "\(sql)")
    }
  }
}
