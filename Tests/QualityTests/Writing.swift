import Quality
import Testing

/// A day of the tables, as it is written there.
func day(_ iso: String) -> Day {
  guard let day = Day(iso: iso) else { preconditionFailure("no such day: \(iso)") }
  return day
}

/// A period of the tables, as it is written there.
func period(_ code: String) -> Period {
  guard let period = Period(code: code) else { preconditionFailure("no such period: \(code)") }
  return period
}

/// Expects this refusal, or none where it is nil.
func expect<Refused: Refusal>(
  _ refusal: Refused?, sourceLocation: SourceLocation = #_sourceLocation, from action: () throws -> Void
) {
  do {
    try action()
    #expect(refusal == nil, sourceLocation: sourceLocation)
  } catch {
    #expect(error as? Refused == refusal, "\(error)", sourceLocation: sourceLocation)
  }
}
