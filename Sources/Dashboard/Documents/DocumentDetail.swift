import Quality
import QualityStore

/// What is told about one document.
struct DocumentDetail {
  private let document: Document
  private let latest: DocumentReview?
  private let version: DocumentVersion?
  private let reports: [Feedback]
  private let posts: [Post]
  private let context: Context

  init(_ document: Document, _ reader: Reader, _ context: Context) throws {
    self.document = document
    self.context = context
    latest = try reader.documentReviews(of: document.code).last
    version = try reader.documentVersions(of: document.code).last { $0.version == document.version }
    reports = try reader.openReports(about: document.code)
    posts = try document.posts.isEmpty ? [] : reader.posts()
  }

  /// With what is to be brought up to date, which a list below the head has line by line.
  var detail: Detail { Detail(title: document.code, blocks: head + ReportWording.remarks(reports, context)) }

  var head: [Detail.Block] {
    [.paragraph(document.title, .heading)] + review + [.gap] + identity + tasks
      + [.gap, .paragraph(context.phrases(document.toDo(context)), toDoTone)]
  }

  private var review: [Detail.Block] {
    let phrases = context.phrases
    let state = document.state(on: context.today)
    let told = state == .missing ? document.stateText(context) : phrases(state.phrase)
    return [.field(phrases("column.state"), .mark(state.mark, told)), end] + file + [
      .field(phrases("document.review"), .text(phrases(Document.rhythm(document.reviewMonths)))),
      .field(
        phrases("document.lastReview"),
        .text(latest.map { context.notation.longDay($0.day) } ?? phrases("document.never"))),
    ] + text("column.note", latest?.note ?? "") + text("document.version", versionText) + basis
  }

  // What was seen at its path, and when.
  private var file: [Detail.Block] {
    guard let look = document.lastLook, let seen = document.filePhrase else { return [] }
    let told = context.phrases("document.file.seen", ["file": .phrase(seen), "day": .day(look.day)])
    return [.field(context.phrases("document.file"), .mark(look.state.mark, told))]
  }

  // « 3, du 12 mars 2026 ».
  private var versionText: String {
    guard let version else { return document.version }
    return context.phrases("document.version.of", ["version": .text(version.version), "day": .day(version.day)])
  }

  private var basis: [Detail.Block] {
    guard document.isAccessibility else { return [] }
    return [.paragraph(context.phrases("document.accessibility.basis"), .quiet)]
  }

  private var identity: [Detail.Block] {
    let phrases = context.phrases
    return [.field(phrases("document.kind"), .text(phrases(document.kind.phrase)))]
      + text("column.owner", context.text(document.owner)) + text("column.bureau", document.bureau ?? "")
      + text("document.concerned", concerned) + [
        .field(phrases("column.link"), .text(document.link.isEmpty ? "—" : document.link)),
        .field(
          phrases("column.engagements"),
          .text(document.engagements.isEmpty ? "—" : document.engagements.engagementCodes)),
        .field(phrases("document.added"), .text(context.notation.longDay(document.addedOn))),
      ]
  }

  // Posts by their titles, then agents.
  private var concerned: String {
    let titles = document.posts.map { code in
      posts.first { $0.code == code }.map { context.text($0.title) } ?? code
    }
    let agents = document.concerned.compactMap { concern -> String? in
      guard case .agent(let code, let name) = concern else { return nil }
      return context.text(.agent(code: code, name: name))
    }
    return (titles + agents).joined(separator: ", ")
  }

  private var tasks: [Detail.Block] {
    guard !document.tasks.isEmpty else { return [] }
    return [.gap, .heading(context.phrases("document.tasks")), .paragraph(document.tasks, .plain)]
  }

  private func text(_ label: String, _ text: String) -> [Detail.Block] {
    text.isEmpty ? [] : [.field(context.phrases(label), .text(text))]
  }

  // The next review, or the day from which there will be none.
  private var end: Detail.Block {
    let phrases = context.phrases
    if let withdrawn = document.withdrawnOn {
      return .field(phrases("document.withdrawnOn"), .text(context.notation.longDay(withdrawn)))
    }
    return .field(phrases("document.nextReview"), .text(next, isToReview ? document.dueTone(context) : .plain))
  }

  // How far away it is, where it is near or over.
  private var next: String {
    let day = context.notation.longDay(document.due)
    guard isToReview else { return day }
    if reviewState == .toReview, document.reviewedOn == nil {
      return context.phrases("document.nextReview.never", ["day": .text(day)])
    }
    return "\(day) · " + context.phrases(DueIn.phrase(days: context.today.days(until: document.due)))
  }

  private var reviewState: Document.State { document.reviewState(on: context.today) }
  private var isToReview: Bool { reviewState == .expired || reviewState == .toReview }

  private var toDoTone: Tone {
    let state = document.state(on: context.today)
    if state == .upToDate, document.isChanged { return .attention }
    return isToReview || state == .missing ? state.mark.tone : .quiet
  }
}

extension Document {
  fileprivate func dueTone(_ context: Context) -> Tone { reviewState(on: context.today).mark.tone }
}
