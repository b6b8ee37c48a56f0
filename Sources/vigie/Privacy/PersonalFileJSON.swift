import Dashboard
import Foundation
import Quality
import QualityStore

/// What is held about one agent, as JSON that the agent can read and a program too.
///
/// The keys are the names of the file's own tables and columns, the same in every language; titles and sentences are in
/// the language of the run. Days are `2026-11-24`.
struct PersonalFileJSON {
  private let file: PersonalFile
  private let context: Context

  init(_ file: PersonalFile, _ context: Context) {
    self.file = file
    self.context = context
  }

  var object: [String: Any] {
    [
      "code": file.agent.code, "name": file.agent.name, "exportedOn": context.today.iso,
      "data": Dictionary(file.parts.map { ($0.table, part($0)) }) { first, _ in first },
      "mentions": file.mentions.map(mention), "journal": file.decisions.map(decision),
    ]
  }

  private func part(_ part: PersonalFile.Part) -> [String: Any] {
    ["title": title(of: part.table), "rows": part.rows.map { $0.mapValues(value) }]
  }

  private func value(_ value: PersonalFile.Value) -> Any {
    switch value {
    case .text(let text): text
    case .whole(let number): number
    case .number(let number): number
    }
  }

  private func mention(_ mention: PersonalFile.Mention) -> [String: Any] {
    [
      "table": mention.table, "title": title(of: mention.table), "row": mention.row, "column": mention.column,
      "text": mention.text,
    ]
  }

  private func decision(_ decided: PersonalFile.Decided) -> [String: Any] {
    let entry = decided.entry
    return [
      "number": entry.id, "day": entry.day.iso, "author": entry.author,
      "sentence": CleanText.line(context.phrases.capitalized(entry.phrase)),
      "changes": decided.changes.map(change),
    ]
  }

  private func change(_ change: RowChange) -> [String: Any] {
    [
      "table": change.table, "title": title(of: change.table), "row": change.name,
      "operation": change.operation.rawValue,
      "before": values(change.differences.compactMap { one in one.before.map { (one.column, $0) } }),
      "after": values(change.differences.compactMap { one in one.after.map { (one.column, $0) } }),
    ]
  }

  private func values(_ pairs: [(String, String)]) -> [String: String] {
    Dictionary(pairs.filter { !$0.1.isEmpty }) { first, _ in first }
  }

  private func title(of table: String) -> String { context.phrases("row.\(table)") }
}
