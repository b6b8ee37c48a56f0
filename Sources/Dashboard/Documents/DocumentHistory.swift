import Quality

/// What became of a document: its versions and its reviews, and every other decision about it.
struct DocumentHistory {
  let versions: [DocumentVersion]
  let reviews: [DocumentReview]
  /// Decisions about the document.
  let entries: [JournalEntry]

  /// The newest first; of one day versions and reviews before other decisions. The review that a version was is told
  /// with it.
  var lines: [DocumentPageLine] {
    let issued = versions.map { (day: $0.day, line: DocumentPageLine.version($0, by: author(of: $0))) }
    let reviewed = reviews.filter { review in !versions.contains { isReview($0, review) } }
      .map { (day: $0.day, line: DocumentPageLine.review($0, by: author(of: $0))) }
    let dated = (reviewed + issued).enumerated().sorted { ($0.element.day, $0.offset) > ($1.element.day, $1.offset) }
    let others = entries.filter { !DocumentHistory.told.contains($0.fact) }
    let all = dated.map(\.element) + others.map { (day: $0.day, line: DocumentPageLine.entry($0)) }
    return all.enumerated().sorted { left, right in
      left.element.day == right.element.day ? left.offset < right.offset : left.element.day > right.element.day
    }.map(\.element.line)
  }

  private static let told = ["documentReviewed", "versionIssued"]

  private func isReview(_ version: DocumentVersion, _ review: DocumentReview) -> Bool {
    version.day == review.day && (review.note.isEmpty || review.note == version.note)
  }

  private func author(of version: DocumentVersion) -> String {
    author("versionIssued") { $0.details["version"] == .text(version.version) }
  }

  private func author(of review: DocumentReview) -> String {
    author("documentReviewed") { $0.details["day"] == .day(review.day) }
  }

  private func author(_ fact: String, _ holds: (JournalEntry) -> Bool) -> String {
    entries.first { $0.fact == fact && !$0.isUndone && holds($0) }?.author ?? ""
  }
}
