internal import GRDB
import Quality

/// What people call a row, also one that is gone: « TEL-01 2026-10 ALE », « A-14 Rappel des appels perdus ».
final class RowNames {
  private let images: RowImages
  private var parents: [String: [String: String]] = [:]

  init(_ images: RowImages) {
    self.images = images
  }

  func name(_ table: String, _ key: Int64) throws -> String {
    let parts = try parts(of: table, key)
    return parts.isEmpty ? "\(table) \(key)" : parts.joined(separator: " ")
  }

  /// The value of a column as people know it: for a reference, the code of the row it refers to.
  func value(_ value: DatabaseValue, in column: String, of table: String) throws -> String? {
    if let key = Int64.fromDatabaseValue(value), let parent = try parents(of: table)[column] {
      return try parts(of: parent, key).first ?? "\(parent) \(key)"
    }
    return switch value.storage {
    case .string(let text): text
    case .int64(let whole): String(whole)
    case .double(let number): Figure.plain(number)
    case .null, .blob: nil
    }
  }

  private func parts(of table: String, _ key: Int64) throws -> [String] {
    guard let image = try images.latest(table, key) else { return [] }
    let values = Dictionary(try images.values(in: image).map { ($0.column, $0.value) }) { first, _ in first }
    return try RowNames.columns(table).compactMap { column in
      let text = try values[column].flatMap { try value($0, in: column, of: table) }
      return table == "engagement" ? text.map { "E\($0)" } : text
    }
  }

  private func parents(of table: String) throws -> [String: String] {
    if let known = parents[table] { return known }
    let found = try RowReferences(images.db).parents(of: table)
    parents[table] = found
    return found
  }

  // The columns that make a name; the first alone stands for the row where another refers to it.
  private static func columns(_ table: String) -> [String] {
    switch table {
    case "label": ["prefecture"]
    case "module", "engagement": ["number"]
    case "target": ["indicator", "validFrom"]
    case "indicatorEngagement": ["indicator", "engagement"]
    case "postCourse": ["post", "course"]
    case "assignment": ["agent", "post", "since"]
    case "training": ["agent", "course", "day"]
    case "tutoring": ["agent", "course", "since"]
    case "absence": ["agent", "since"]
    case "trainingRequest": ["agent", "course", "year"]
    case "onboardingCheck": ["assignment", "step", "document"]
    case "acceptedDeviation": ["indicator", "site", "since"]
    case "annotation": ["indicator", "site", "day"]
    case "obligationEvent": ["obligation", "day"]
    case "measurement": ["indicator", "period", "site"]
    case "columnName": ["name"]
    case "correctiveAction": ["code", "title"]
    case "actionEngagement": ["action", "engagement"]
    case "actionContributor": ["action", "agent", "bureau", "person"]
    case "actionStep": ["action", "title"]
    case "actionEvidence": ["action", "place"]
    case "actionPostponement": ["action", "fromDay"]
    case "effectCheck": ["action", "day"]
    case "savedView": ["name"]
    case "degradation": ["code", "indicator", "site"]
    case "workingGroupMember": ["degradation", "agent", "bureau", "person"]
    case "degradationCause": ["degradation", "text"]
    case "degradationAction": ["degradation", "action"]
    case "themeEngagement": ["theme", "engagement"]
    case "themeResult": ["survey", "theme", "site"]
    case "document": ["code", "title"]
    case "documentEngagement": ["document", "engagement"]
    case "documentReview": ["document", "day"]
    case "documentConcern": ["document", "agent", "post"]
    case "documentVersion": ["document", "version"]
    case "feedback": ["code", "subject"]
    case "feedbackEngagement": ["feedback", "engagement"]
    case "feedbackAction": ["feedback", "action"]
    case "feedbackAttachment": ["feedback", "name"]
    case "workingGroup": ["code", "title"]
    case "groupMember": ["workingGroup", "agent", "bureau", "person"]
    case "groupMeeting": ["workingGroup", "degradation", "day"]
    case "groupCause": ["workingGroup", "text"]
    case "groupAction": ["workingGroup", "action"]
    case "derivation": ["indicator"]
    case "derivedFigure": ["measurement"]
    case "countedItem": ["figure", "code"]
    default: ["code"]
    }
  }
}
