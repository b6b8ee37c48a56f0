internal import GRDB
import Quality

/// How the file keeps the rules that compute indicators.
struct DerivationRows {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  // No code has it: texts of one line are cleaned of it where they enter.
  private static let separator = "\n"

  /// Refuses codes of courses and themes that the framework does not have.
  func insert(_ derivation: Derivation, of indicator: Int64) throws {
    var (rule, parameter, months): (String, String, Int?)
    switch derivation {
    case .agentsTrained(let courses):
      for course in courses { _ = try db.requiredKey(.course, course) }
      (rule, parameter, months) = ("agentsTrained", courses.joined(separator: DerivationRows.separator), nil)
    case .feedbackAnswered: (rule, parameter, months) = ("feedbackAnswered", "", nil)
    case .themeSatisfaction(let theme):
      _ = try db.requiredKey(.theme, theme)
      (rule, parameter, months) = ("themeSatisfaction", theme, nil)
    case .documentsReviewed(let kind, let least):
      (rule, parameter, months) = ("documentsReviewed", kind.rawValue, least)
    }
    try db.run(
      "INSERT INTO derivation (indicator, rule, parameter, months) VALUES (?, ?, ?, ?)",
      [indicator, rule, parameter, months])
  }

  /// By the keys of their indicators.
  func all() throws -> [Int64: Derivation] {
    let rows = try db.rows("SELECT indicator, rule, parameter, months FROM derivation") {
      (key: $0[0] as Int64, derivation: try derivation($0))
    }
    return Dictionary(rows.map { ($0.key, $0.derivation) }) { first, _ in first }
  }

  private func derivation(_ row: Row) throws -> Derivation {
    let (rule, parameter): (String, String) = (row[1], row[2])
    switch rule {
    case "agentsTrained":
      return .agentsTrained(courses: parameter.split(separator: Character(DerivationRows.separator)).map(String.init))
    case "feedbackAnswered": return .feedbackAnswered
    case "themeSatisfaction": return .themeSatisfaction(theme: parameter)
    case "documentsReviewed":
      if let kind = Document.Kind(rawValue: parameter) { return .documentsReviewed(kind: kind, months: row[3] ?? 1) }
    default: break
    }
    throw UnreadableRow(reason: "no rule of an indicator that is computed: \(row)")
  }
}
