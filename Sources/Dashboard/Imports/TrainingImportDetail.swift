import Quality

/// One line of a training history, told in full beside the list.
struct TrainingImportDetail {
  private let line: TrainingImportLine
  private let context: Context

  init(_ line: TrainingImportLine, _ context: Context) {
    self.line = line
    self.context = context
  }

  var detail: Detail {
    Detail(
      title: context.phrases("import.line", ["line": .count(line.number)]),
      blocks: followed + [
        .field(context.phrases("column.state"), .mark(line.mark, context.phrases(line.phrase)))
      ] + fault + evidence + session)
  }

  private var followed: [Detail.Block] {
    guard let agent = line.agent, let course = line.course, let record = line.record else { return [] }
    return [
      .paragraph(context.name(of: agent), .heading), .paragraph(context.text(course.title), .plain),
      .field(context.phrases("column.day"), .text(context.notation.longDay(record.training.day))), .gap,
    ]
  }

  private var fault: [Detail.Block] {
    guard case .faulty(let reason) = line.state else { return [] }
    let typed = [context.name(ofSender: line.typed.agent), line.typed.course, line.typed.day].filter { !$0.isEmpty }
    return [
      .paragraph(typed.joined(separator: " · "), .quiet), .gap,
      .paragraph(context.phrases.capitalized(reason.masked(context)), .bad),
    ]
  }

  private var evidence: [Detail.Block] {
    guard let training = line.record?.training, !training.evidence.isEmpty else { return [] }
    let told = Detail.Block.field(context.phrases("action.evidence"), .text(context.evidence(training.evidence)))
    guard case .changed(let before) = line.state else { return [told] }
    return [
      .field(
        context.phrases("column.before"), .text(before.evidence.isEmpty ? "—" : context.evidence(before.evidence))),
      told,
    ]
  }

  // Where or by whom makes it one of those that were followed together.
  private var session: [Detail.Block] {
    guard let record = line.record, record.gathering != nil else { return [] }
    return [
      .field(context.phrases("column.place"), .text(record.place.isEmpty ? "—" : record.place)),
      .field(context.phrases("column.provider"), .text(record.provider.isEmpty ? "—" : record.provider)),
    ] + (line.state == .new ? [.gap, .paragraph(context.phrases("import.training.session"), .quiet)] : [])
  }
}
