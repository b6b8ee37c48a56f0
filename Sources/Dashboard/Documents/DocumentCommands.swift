import Quality
import QualityStore

extension Command.Name {
  /// It is right as it is, today: one key.
  public static let reviewDocument = Command.Name("reviewDocument")
  /// On another day, or with what was changed.
  public static let noteReview = Command.Name("noteReview")
  public static let withdrawDocument = Command.Name("withdrawDocument")
}

extension Command {
  /// What can be done with a document.
  static func lives(of document: Document?, _ context: Context) -> [Command] {
    let refusal = context.refusalToWrite ?? (document == nil ? Phrase("why.nothingSelected") : nil)
    let over = refusal ?? document?.refusalOnceWithdrawn
    let code = document?.code ?? ""
    let review = DocumentReview(document: code, day: context.today)
    return [
      Command(
        .reviewDocument, unless: refusal ?? document?.refusalToReview(on: context.today),
        .perform(ReviewDocument(review))),
      Command(.noteReview, unless: over, .ask(.reviewDocument(code))),
      Command(.edit, unless: refusal, .ask(.editDocument(code))),
      Command(.withdrawDocument, unless: over, .ask(.withdrawDocument(code))),
      addAction(Subject(document: document?.code), context),
    ]
  }
}

extension Document {
  fileprivate func refusalToReview(on today: Day) -> Phrase? {
    do {
      _ = try reviewed(on: today, today: today)
      return nil
    } catch {
      return error.phrase
    }
  }

  fileprivate var refusalOnceWithdrawn: Phrase? { withdrawnOn.map { Refusal.alreadyWithdrawn($0).phrase } }
}
