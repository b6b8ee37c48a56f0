import Quality

/// What is told about one session.
struct SessionDetail {
  private let line: SessionsList.Line
  private let context: Context
  private var session: TrainingSession { line.session }

  init(_ line: SessionsList.Line, _ context: Context) {
    self.line = line
    self.context = context
  }

  /// Above a list in which each who was there has a line.
  var head: [Detail.Block] {
    let phrases = context.phrases
    return [
      .paragraph(context.text(line.course.title), .heading), .gap,
      .field(
        phrases("column.day"), .text("\(context.notation.longDay(session.day)) · \(context.ago(session.day))")),
      field("column.place", session.place), field("column.provider", session.provider),
      .field(phrases("action.evidence"), evidence),
    ] + (session.notes.isEmpty ? [] : [.gap, .paragraph(session.notes, .plain)])
  }

  /// Everything, where there is no such list.
  var whole: [Detail.Block] {
    let names = line.attendees.map { Detail.Block.paragraph("\(context.name(of: $0))", .plain) }
    let count = context.phrases("session.attended", ["count": .count(names.count)])
    return head + [.gap, .heading(count)] + names
  }

  private var evidence: Cell {
    session.evidence.isEmpty
      ? .mark(.hole, context.phrases("session.noEvidence")) : .text(context.evidence(session.evidence))
  }

  private func field(_ key: String, _ text: String) -> Detail.Block {
    .field(context.phrases(key), .text(text.isEmpty ? "—" : text))
  }
}
