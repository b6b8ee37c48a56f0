import Quality

/// What is told about one document.
struct DocumentDetail {
  let document: Document
  /// Nil where it was never reviewed.
  let latest: DocumentReview?
  let context: Context

  /// `reviews` are the document's own.
  init(_ document: Document, reviews: [DocumentReview], _ context: Context) {
    self.document = document
    latest = reviews.max { $0.day < $1.day }
    self.context = context
  }

  var detail: Detail { Detail(title: document.code, blocks: blocks) }

  var blocks: [Detail.Block] {
    [.paragraph(document.title, .heading)] + review + [.gap] + identity
      + [.gap, .paragraph(context.phrases(document.toDo(context)), toDoTone)]
  }

  private var identity: [Detail.Block] {
    let phrases = context.phrases
    return [
      .field(phrases("document.kind"), .text(phrases(document.kind.phrase))),
      .field(phrases("column.link"), .text(document.link.isEmpty ? "—" : document.link)),
      .field(
        phrases("column.engagements"), .text(document.engagements.isEmpty ? "—" : document.engagements.engagementCodes)),
      .field(phrases("document.added"), .text(context.notation.longDay(document.addedOn))),
    ]
  }

  private var review: [Detail.Block] {
    let phrases = context.phrases
    let state = document.state(on: context.today)
    return [
      .field(phrases("column.state"), .mark(state.mark, phrases(state.phrase))), end,
      .field(phrases("document.review"), .text(phrases(Document.rhythm(document.reviewMonths)))),
      .field(
        phrases("document.lastReview"),
        .text(latest.map { context.notation.longDay($0.day) } ?? phrases("document.never"))),
    ] + note
  }

  private var note: [Detail.Block] {
    guard let note = latest?.note, !note.isEmpty else { return [] }
    return [.field(context.phrases("column.note"), .text(note))]
  }

  // The next review, or the day from which there will be none.
  private var end: Detail.Block {
    let phrases = context.phrases
    if let withdrawn = document.withdrawnOn {
      return .field(phrases("document.withdrawnOn"), .text(context.notation.longDay(withdrawn)))
    }
    return .field(phrases("document.nextReview"), .text(next, document.state(on: context.today).mark.tone))
  }

  // How far away it is, where it is near or over.
  private var next: String {
    let day = context.notation.longDay(document.due)
    return isToReview ? "\(day) · \(document.stateText(context))" : day
  }

  private var isToReview: Bool { [.expired, .toReview].contains(document.state(on: context.today)) }

  private var toDoTone: Tone {
    isToReview ? document.state(on: context.today).mark.tone : .quiet
  }
}
