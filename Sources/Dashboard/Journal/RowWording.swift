import Quality
import QualityStore

/// One row that a decision changed, in words.
struct RowWording {
  private let change: RowChange
  private let context: Context

  init(_ change: RowChange, _ context: Context) {
    self.change = change
    self.context = context
  }

  /// « ajout », « modification », « suppression ».
  var operation: String { context.phrases("journal.operation.\(change.operation.rawValue)") }

  /// « relevé TEL-01 2026-10 HDP ».
  var name: String { context.phrases("row.\(change.table)") + " " + rowName }

  // People name files after themselves: where others look on, a file is called after its feedback alone.
  private var rowName: String {
    guard context.masksNames, change.table == "feedbackAttachment" else { return change.name }
    return "\(change.name.prefix { $0 != " " }) …"
  }

  /// What was there and what is there now; nothing for what was empty and still is.
  var differences: [(label: String, text: String)] {
    change.differences.compactMap { difference in
      let (before, after) = (value(difference.before, difference.column), value(difference.after, difference.column))
      let text =
        switch change.operation {
        case .insert: after
        case .delete: before
        case .update: "\(before.isEmpty ? "∅" : before) → \(after.isEmpty ? "∅" : after)"
        }
      return text.isEmpty ? nil : (context.phrases("row.column.\(difference.column)"), text)
    }
  }

  var sentence: String { differences.map { "\($0.label) \($0.text)" }.joined(separator: " · ") }

  private func value(_ text: String?, _ column: String) -> String {
    guard let text else { return "" }
    if let day = Day(iso: text) { return context.notation.day(day) }
    switch column {
    case "kind" where ["document", "feedback"].contains(change.table), "channel":
      return context.phrases("\(change.table).\(column).\(text)")
    case "state" where change.table == "actionEvidence": return context.phrases("evidence.state.\(text)")
    case "state" where change.table == "document": return context.phrases("document.file.\(text)")
    case "verdict", "proposed": return context.phrases("effect.verdict.\(text)")
    case "variation": return context.phrases("variation.\(text)")
    case "state": return context.phrases("counted.\(text)")
    case "stage", "kind", "origin", "priority": return context.phrases("action.\(column).\(text)")
    case "meaning": return context.phrases("column.meaning.\(text)")
    case "triage", "severity": return context.phrases("feedback.\(column).\(text)")
    case "unit" where change.table == "delay": return context.phrases("delay.unit.\(text)")
    case "sender": return context.name(ofSender: text)
    case "author": return context.name(ofAuthor: text)
    case "details" where context.masksNames: return "…"
    case "evidence" where ["training", "trainingSession"].contains(change.table): return context.evidence(text)
    case "frequency", "unit", "direction": return context.phrases("\(column).\(text)")
    case "rule": return context.phrases("\(change.table).rule.\(text)")
    case "period": return Period(code: text).map(context.notation.period) ?? text
    case "name" where ["agent", "feedbackAttachment"].contains(change.table) && context.masksNames,
      "place" where change.table == "feedbackAttachment" && context.masksNames:
      return "…"
    case "category": return context.phrases("cause.\(text)")
    case "lastStanding": return context.phrases("standing.\(text)")
    case "lastVariation": return context.phrases("variation.\(text)")
    case "isRatio", "isProposal", "isAccessibility", "isLocal", "isBreak", "alertPassed", "specialCause",
      "targetOutOfReach":
      return context.phrases(text == "1" ? "row.yes" : "row.no")
    case "goal", "alert", "meanBefore", "meanAfter", "numerator", "denominator", "value", "lastValue":
      return Double(text).map { context.notation.exact($0) } ?? text
    default: return text
    }
  }
}
