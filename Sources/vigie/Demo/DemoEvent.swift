import Quality
import QualityStore

/// One decision of the demonstration's past.
struct DemoEvent {
  let day: Day
  let decision: any Decision

  init(_ day: Day, _ decision: any Decision) {
    self.day = day
    self.decision = decision
  }
}
