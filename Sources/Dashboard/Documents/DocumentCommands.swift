import Quality
import QualityStore

extension Command.Name {
  /// It is right as it is, today: one key.
  public static let reviewDocument = Command.Name("reviewDocument")
  /// On another day, or with what was changed.
  public static let noteReview = Command.Name("noteReview")
  public static let issueVersion = Command.Name("issueVersion")
  /// « Document à mettre à jour ».
  public static let reportDocument = Command.Name("reportDocument")
  /// Whether the file is where the link says, unchanged since its review.
  public static let lookAtDocument = Command.Name("lookAtDocument")
  public static let lookAtAllDocuments = Command.Name("lookAtAllDocuments")
  public static let withdrawDocument = Command.Name("withdrawDocument")
}

extension Command {
  /// What can be done with a document.
  static func lives(of document: Document?, _ context: Context) -> [Command] {
    let refusal = context.refusalToWrite ?? (document == nil ? Phrase("why.nothingSelected") : nil)
    let over = refusal ?? document?.refusalOnceWithdrawn
    let code = document?.code ?? ""
    return [
      Command(.reviewDocument, unless: refusal ?? document?.refusalToReview(on: context.today), .reviewDocument(code)),
      Command(.noteReview, unless: over, .ask(.reviewDocument(code))),
      Command(.issueVersion, unless: over, .ask(.issueVersion(code))),
      Command(.edit, unless: refusal, .ask(.editDocument(code))),
      Command(.reportDocument, unless: over, .ask(.reportDocument(code))),
      Command(.lookAtDocument, unless: refusal ?? document?.refusalToLook, .lookAtDocuments([code])),
      Command(.withdrawDocument, unless: over, .ask(.withdrawDocument(code))),
      addAction(Subject(document: document?.code), context),
    ]
  }

  /// What can be done with the marked documents at once; what is about one alone says so.
  static func changes(of documents: [Document], _ context: Context) -> [Command] {
    let one = Phrase("why.markedDocuments", ["count": .count(documents.count)])
    return [
      Command(.lookAtDocument, unless: context.refusalToWrite, .lookAtDocuments(documents.map(\.code))),
      addAction(Subject(), context), Command(.reviewDocument, unless: one, .change(.mark(.none))),
      Command(.edit, unless: one, .change(.mark(.none))),
    ]
  }

  static func lookAtAllDocuments(_ context: Context) -> Command {
    Command(.lookAtAllDocuments, unless: context.refusalToWrite, .lookAtDocuments(nil))
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

  fileprivate var refusalToLook: Phrase? { path == nil ? Refusal.noFile(code).phrase : nil }
  fileprivate var refusalOnceWithdrawn: Phrase? { withdrawnOn.map { Refusal.alreadyWithdrawn($0).phrase } }
}
