import Quality
import QualityStore

/// What one decision was, and the first rows that it changed.
struct EntryDetail {
  /// How many rows are told before « et 340 autres ».
  static let rowLimit = 12

  let detail: Detail

  init(_ entry: JournalEntry, _ reader: Reader, _ context: Context) throws {
    let phrases = context.phrases
    let changes = try reader.rowChanges(of: entry.id, limit: EntryDetail.rowLimit)
    let rest = entry.changes - changes.count
    let more = rest > 0 ? [Detail.Block.paragraph(phrases("journal.more", ["count": .count(rest)]), .quiet)] : []
    detail = Detail(
      title: phrases("journal.entry", ["id": .text(String(entry.id))]),
      blocks: EntryDetail.facts(entry, context)
        + [.gap, .heading(phrases("journal.rows", ["count": .count(entry.changes)]))]
        + changes.flatMap { EntryDetail.blocks(of: $0, context) } + more)
  }

  static func facts(_ entry: JournalEntry, _ context: Context) -> [Detail.Block] {
    let phrases = context.phrases
    let recorded = context.notation.instant(entry.recordedAt, offset: context.moment.offset)
    return [
      .paragraph(phrases.capitalized(entry.phrase), .heading), .gap,
      .field(phrases("column.author"), .text(context.name(ofAuthor: entry.author))),
      .field(phrases("column.day"), .text(context.notation.longDay(entry.day))),
      .field(phrases("column.recorded"), .text(recorded)),
    ] + (entry.isUndone ? [.paragraph(phrases("journal.undone"), .attention)] : [])
  }

  private static func blocks(of change: RowChange, _ context: Context) -> [Detail.Block] {
    let wording = RowWording(change, context)
    return [.paragraph("\(wording.operation) · \(wording.name)", .plain)]
      + wording.differences.prefix(8).map { .field("  " + $0.label, .text($0.text, .quiet)) }
  }
}
