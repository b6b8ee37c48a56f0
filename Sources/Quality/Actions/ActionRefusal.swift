extension CorrectiveAction {
  public enum Refusal: Quality.Refusal {
    case titleMissing
    /// With the day of creation.
    case dueBeforeCreation(Day)
    /// Closed or cancelled.
    case alreadyOver(Stage)
    case evidenceMissing, effectMissing, reasonMissing
    /// A cause was said to be analysed, or its removal to be effective, and none is written.
    case causeMissing
    case progressOutOfRange
    /// Its effect cannot be seen before it is done.
    case notDoneYet
    /// Done: only a look at its effect opens it again.
    case effectToBeSeen
    /// Partly effective: somebody must look again.
    case nextCheckMissing
    /// With the last day that is too early.
    case nextCheckTooEarly(Day)
    case noDueDate
    /// A due date is put off, never taken away; with the one there is.
    case dueErased(Day)
    /// With the due date that was to be put off.
    case notLater(Day)
    /// With the day to which it was to be put off.
    case alreadyPast(Day)
    /// Cancelled only can be taken up again.
    case notCancelled
    case stepTitleMissing
    /// With the place that was asked for.
    case noSuchStep(Int)
    /// A day that has not come.
    case notYet(Day)
    case contributorTwice(String)

    public var phrase: Phrase {
      switch self {
      case .titleMissing: Phrase("refusal.action.titleMissing")
      case .dueBeforeCreation(let day): Phrase("refusal.action.dueBeforeCreation", ["day": .day(day)])
      case .alreadyOver(let stage): Phrase("refusal.action.alreadyOver", ["stage": .phrase(stage.phrase)])
      case .evidenceMissing: Phrase("refusal.action.evidenceMissing")
      case .effectMissing: Phrase("refusal.action.effectMissing")
      case .reasonMissing: Phrase("refusal.action.reasonMissing")
      case .causeMissing: Phrase("refusal.action.causeMissing")
      case .progressOutOfRange: Phrase("refusal.action.progressOutOfRange")
      case .notDoneYet: Phrase("refusal.action.notDoneYet")
      case .effectToBeSeen: Phrase("refusal.action.effectToBeSeen")
      case .nextCheckMissing: Phrase("refusal.action.nextCheckMissing")
      case .nextCheckTooEarly(let day): Phrase("refusal.action.nextCheckTooEarly", ["day": .day(day)])
      case .noDueDate: Phrase("refusal.action.noDueDate")
      case .dueErased(let day): Phrase("refusal.action.dueErased", ["day": .day(day)])
      case .notLater(let day): Phrase("refusal.action.notLater", ["day": .day(day)])
      case .alreadyPast(let day): Phrase("refusal.action.alreadyPast", ["day": .day(day)])
      case .notCancelled: Phrase("refusal.action.notCancelled")
      case .stepTitleMissing: Phrase("refusal.action.stepTitleMissing")
      case .noSuchStep(let position): Phrase("refusal.action.noSuchStep", ["position": .count(position)])
      case .notYet(let day): Phrase("refusal.action.notYet", ["day": .day(day)])
      case .contributorTwice(let code): Phrase("refusal.action.contributorTwice", ["code": .text(code)])
      }
    }
  }

  /// Refuses what no action can be without.
  public func check() throws(Refusal) {
    guard !title.isEmpty else { throw .titleMissing }
    if let dueOn, dueOn < createdOn { throw .dueBeforeCreation(createdOn) }
    guard (0...100).contains(progress) else { throw .progressOutOfRange }
    guard !stage.needsEvidence || !evidence.isEmpty else { throw .evidenceMissing }
    guard stage != .closed || !effect.isEmpty else { throw .effectMissing }
    guard !stage.needsEvidence || doneOn != nil else { throw .evidenceMissing }
    guard stage != .analysed || !cause.isEmpty else { throw .causeMissing }
    guard steps.allSatisfy({ !$0.title.isEmpty }) else { throw .stepTitleMissing }
    if let twice = contributors.enumerated().first(where: { contributors.prefix($0.offset).contains($0.element) }) {
      throw .contributorTwice(twice.element.code)
    }
  }
}
