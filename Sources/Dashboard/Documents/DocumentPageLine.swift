import Quality

/// A line of the page of a document: what says that it is to be brought up to date, a version, a review, or another
/// decision about it.
public enum DocumentPageLine: PageLine {
  case report(Feedback)
  /// With who recorded it; empty where that is not known, as of a review.
  case version(DocumentVersion, by: String)
  case review(DocumentReview, by: String)
  case entry(JournalEntry)

  public var id: String {
    switch self {
    case .report(let report): report.code
    case .version(let version, _): "version \(version.version)"
    case .review(let review, _): review.day.iso
    case .entry(let entry): String(entry.id)
    }
  }

  public func mark(_ context: Context) -> Cell {
    switch self {
    case .report(let report):
      .mark(report.mark(on: context.today), context.phrases(report.state(on: context.today).phrase))
    case .version, .review: .text("")
    case .entry(let entry): entry.mark(context)
    }
  }

  public func text(_ context: Context) -> String {
    switch self {
    case .report(let report): ReportWording.told(report, context)
    case .version(let version, _):
      context.phrases(
        version.note.isEmpty ? "document.line.version" : "document.line.versionNoted",
        ["version": .text(version.version), "text": .text(version.note)])
    case .review(let review, _):
      review.note.isEmpty
        ? context.phrases("document.line.review")
        : context.phrases("document.line.reviewNoted", ["text": .text(review.note)])
    case .entry(let entry): context.phrases(entry.phrase)
    }
  }

  public var day: Day? {
    switch self {
    case .report(let report): report.receivedOn
    case .version(let version, _): version.day
    case .review(let review, _): review.day
    case .entry(let entry): entry.day
    }
  }

  public var author: String {
    switch self {
    case .report: ""
    case .version(_, let author), .review(_, let author): author
    case .entry(let entry): entry.author
    }
  }

  public func tone(_ context: Context) -> Tone {
    switch self {
    case .report(let report): report.mark(on: context.today).tone
    case .version, .review: .plain
    case .entry: .quiet
    }
  }

  var place: Place? {
    switch self {
    case .report(let report): .feedback(report.code)
    case .version, .review: nil
    case .entry(let entry): .journalEntry(entry.id)
    }
  }
}
