import Quality
import QualityStore

/// One decision of the demonstration's past.
struct DemoEvent {
  let day: Day
  let decision: any Decision
  let author: String

  init(_ day: Day, _ decision: any Decision, by author: String = "Camille Roux") {
    self.day = day
    self.decision = decision
    self.author = author
  }
}
