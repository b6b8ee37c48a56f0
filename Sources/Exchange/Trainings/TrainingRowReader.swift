import Quality

/// Turns one row into what somebody followed, or says why it is nothing.
struct TrainingRowReader {
  private let columns: TrainingColumns
  private let staff: [String: AgentHistory]
  private let rules: TrainingRules
  private let agents: AgentNames
  private let courses: CourseNames
  private let today: Day
  private let notations = [Notation(.french), Notation(.english)]

  init(_ columns: TrainingColumns, of staff: [AgentHistory], under rules: TrainingRules, _ today: Day) {
    self.columns = columns
    self.staff = Dictionary(staff.map { ($0.agent.code, $0) }) { first, _ in first }
    self.rules = rules
    agents = AgentNames(staff.map(\.agent))
    courses = CourseNames(rules.courses)
    self.today = today
  }

  /// What the row says; nil for one that has not every field.
  func typed(_ row: CSVReader.Row) -> TypedTraining? {
    guard row.fields.count == columns.count else { return nil }
    let (code, name) = who(row)
    return TypedTraining(
      agent: [code, name].filter { !$0.isEmpty }.joined(separator: " "), course: columns.text(.course, row),
      day: columns.text(.day, row))
  }

  private func who(_ row: CSVReader.Row) -> (code: String, name: String) {
    (columns.text(.agent, row), CleanText.line("\(columns.text(.name, row)) \(columns.text(.firstName, row))"))
  }

  func record(in row: CSVReader.Row) throws(FileFault.Fault) -> TrainingRecord {
    guard row.fields.count == columns.count else {
      let counts: [String: PhraseValue] = ["found": .count(row.fields.count), "expected": .count(columns.count)]
      throw fault(row, Phrase("csv.fieldCount", counts))
    }
    let training = Training(
      agent: try agent(row).code, course: try course(row).code, day: try day(row),
      evidence: columns.text(.evidence, row))
    do {
      try check(training)
    } catch {
      throw fault(row, error.phrase)
    }
    return TrainingRecord(training, place: columns.text(.place, row), provider: columns.text(.provider, row))
  }

  // What is recorded already stays, whatever happened since.
  private func check(_ training: Training) throws(Training.Refusal) {
    guard let history = staff[training.agent] else { return try training.check(today: today) }
    let isThere = history.trainings.contains { $0.course == training.course && $0.day == training.day }
    if !isThere { try training.check(of: history, under: rules, today: today) }
  }

  private func agent(_ row: CSVReader.Row) throws(FileFault.Fault) -> Agent {
    let (code, name) = who(row)
    guard !(code + name).isEmpty else { throw fault(row, Phrase("csv.noAgent")) }
    do {
      return code.isEmpty ? try agents.agent(name) : try agents.agent(code, named: name)
    } catch {
      throw fault(row, error.phrase)
    }
  }

  private func course(_ row: CSVReader.Row) throws(FileFault.Fault) -> Course {
    let text = columns.text(.course, row)
    guard !text.isEmpty else { throw fault(row, Phrase("csv.noCourse")) }
    if let course = courses.course(text) { return course }
    let near = courses.near(text)
    throw fault(
      row,
      Phrase(
        near.isEmpty ? "refusal.unknown" : "refusal.unknownNear",
        ["kind": .phrase(Phrase("kind.course")), "code": .text(text), "near": .text(near.joined(separator: ", "))]))
  }

  // Spreadsheets write an hour behind a day. A day without a year could be of any year of a history.
  private func day(_ row: CSVReader.Row) throws(FileFault.Fault) -> Day {
    let text = columns.text(.day, row)
    let written = text.replacing(/[ T]\d\d?:\d\d(:\d\d(\.\d+)?)?$/, with: "")
    guard written.contains(/\d{4}|\d[\/.-]\d{1,2}[\/.-]\d{2}$/),
      let day = notations.lazy.compactMap({ $0.readDay(written, today: today) }).first
    else { throw fault(row, Phrase("csv.notADay", ["text": .text(text)])) }
    return day
  }

  private func fault(_ row: CSVReader.Row, _ reason: Phrase) -> FileFault.Fault {
    FileFault.Fault(line: row.line, reason: reason)
  }
}
