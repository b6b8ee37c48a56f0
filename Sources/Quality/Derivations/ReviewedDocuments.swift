/// The documents of a kind reviewed since less than so many months, on the last day of the period.
///
/// Source: WEB-01 of the proposed indicators, « Pages « démarches » vérifiées depuis moins de 6 mois ».
public struct ReviewedDocuments: Sendable {
  public let kind: Document.Kind
  /// Calendar months, 1 or more.
  public let months: Int
  public let documents: [Document]
  public let reviews: [DocumentReview]

  public init(kind: Document.Kind, months: Int, documents: [Document], reviews: [DocumentReview]) {
    self.kind = kind
    self.months = months
    self.documents = documents
    self.reviews = reviews
  }

  /// One item for each document of the kind that was in use on the last day of the period, or on `today` where that
  /// comes before.
  public func items(in period: Period, until today: Day? = nil) -> [CountedItem] {
    let day = min(today ?? period.lastDay, period.lastDay)
    let reviewed = Dictionary(grouping: reviews.filter { $0.day <= day }, by: \.document)
    return documents.filter { isInUse($0, day) }.map { document in
      let last = reviewed[document.code]?.map(\.day).max()
      let state: CountedItem.State =
        last.map { Recurrence(every: months, .months).next(after: $0) > day ? .reviewed : .reviewedLongAgo }
        ?? .neverReviewed
      return CountedItem(code: document.code, site: nil, state: state, day: last, counts: state == .reviewed)
    }
  }

  // An accessibility statement is a page too, with a delay of its own: three years.
  private func isInUse(_ document: Document, _ day: Day) -> Bool {
    document.kind == kind && !document.isAccessibility && document.addedOn <= day
      && (document.withdrawnOn.map { $0 > day } ?? true)
  }
}
