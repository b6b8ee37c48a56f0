import Quality
import QualityStore

/// A document of the base, with what says that it is to be brought up to date.
public struct DocumentLine: Sendable {
  let document: Document
  /// Not closed yet, in the order of receipt.
  let reports: [Feedback]

  static func all(_ reader: Reader) throws -> [DocumentLine] {
    let reports = try reader.openReports()
    return try reader.documents().map { DocumentLine(document: $0, reports: reports[$0.code] ?? []) }
  }

  /// Somebody said that it is wrong, or its file is not the one that was reviewed.
  private var isDoubtful: Bool { !reports.isEmpty || document.isChanged }

  func mark(on today: Day) -> Mark {
    let state = document.state(on: today)
    return state == .upToDate && isDoubtful ? .near : state.mark
  }

  /// « retard 12 j », « dans 5 j », the state where no review is near; what is up to date and was reported says so.
  func stateText(_ context: Context) -> String {
    guard document.state(on: context.today) == .upToDate, isDoubtful else { return document.stateText(context) }
    return context.phrases(reports.isEmpty ? "document.changed" : "document.reported")
  }

  /// The state, what is doubtful first, then the day: what should have been reviewed longest ago comes first.
  func urgency(on today: Day) -> (Int, Int) {
    let state = document.state(on: today)
    return (state.rank * 2 - (state == .upToDate && isDoubtful ? 1 : 0), document.due.number)
  }
}
