import Quality

extension Ledger {
  /// What called for a working group is in its hands; what is closed stays so.
  func putInHandOfGroup(_ code: String) throws {
    let feedback = try reader.feedback(code)
    guard feedback.closedOn == nil, feedback.triage != .group else { return }
    try FeedbackRows(db).update(feedback.triaged(as: .group, on: signature.day))
  }
}
