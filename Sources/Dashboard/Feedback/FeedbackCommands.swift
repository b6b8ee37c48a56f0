import Quality

extension Command.Name {
  public static let answer = Command.Name("answer")
}

extension Command {
  static func newFeedback(_ context: Context) -> Command {
    Command(.new, unless: context.refusalToWrite, .ask(.feedback))
  }

  static func answer(_ feedback: Feedback?, _ context: Context) -> Command {
    Command(.answer, unless: context.refusalToWrite ?? refusal(of: feedback), .ask(.answer(feedback?.code ?? "")))
  }

  static func editFeedback(_ feedback: Feedback?, _ context: Context) -> Command {
    let nothing = feedback == nil ? Phrase("why.noFeedback") : nil
    return Command(.edit, unless: context.refusalToWrite ?? nothing, .ask(.editFeedback(feedback?.code ?? "")))
  }

  private static func refusal(of feedback: Feedback?) -> Phrase? {
    guard let feedback else { return Phrase("why.noFeedback") }
    return feedback.answeredOn.map { Feedback.Refusal.alreadyAnswered($0).phrase }
  }
}
