extension TrainingRequest {
  public enum Refusal: Quality.Refusal {
    case nothingAsked
    case yearOutside(Int, first: Int)
    case noQuarter(Int)
    case quarterOver(Int)
    case alreadyRequested(TrainingSeat, Day)
    case notRequested(TrainingSeat, year: Int)
    case dayPast(Day)
    case reasonMissing
    case alreadyRefused(TrainingSeat, Day)
    case alreadyFollowed(TrainingSeat, Day)

    public var phrase: Phrase {
      switch self {
      case .nothingAsked: Phrase("refusal.trainingRequest.nothingAsked")
      case .yearOutside(let year, let first):
        Phrase("refusal.trainingRequest.yearOutside", ["year": .text(String(year)), "first": .text(String(first))])
      case .noQuarter(let quarter): Phrase("refusal.trainingRequest.noQuarter", ["quarter": .count(quarter)])
      case .quarterOver(let quarter): Phrase("refusal.trainingRequest.quarterOver", ["quarter": .count(quarter)])
      case .alreadyRequested(let seat, let day): about(seat, "alreadyRequested", ["day": .day(day)])
      case .notRequested(let seat, let year): about(seat, "notRequested", ["year": .text(String(year))])
      case .dayPast(let day): Phrase("refusal.trainingRequest.dayPast", ["day": .day(day)])
      case .reasonMissing: Phrase("refusal.trainingRequest.reasonMissing")
      case .alreadyRefused(let seat, let day): about(seat, "alreadyRefused", ["day": .day(day)])
      case .alreadyFollowed(let seat, let day): about(seat, "alreadyFollowed", ["day": .day(day)])
      }
    }

    private func about(_ seat: TrainingSeat, _ key: String, _ values: [String: PhraseValue]) -> Phrase {
      Phrase(
        "refusal.trainingRequest.\(key)",
        values.merging(["agent": .text(seat.agent), "course": .text(seat.course)]) { value, _ in value })
    }
  }
}
