import Quality
import QualityStore

/// An obligation with all that is known of it.
public struct ObligationLine: Sendable {
  let obligation: Obligation
  /// Nil for what happens once and did.
  let deadline: ObligationDeadline?
  /// The earliest first.
  let events: [ObligationEvent]
  /// Limits that went by without it, the oldest first.
  let missed: [Day]
  /// The obligation that it follows.
  let followed: Obligation?

  static func all(_ reader: Reader, _ context: Context) throws -> [ObligationLine] {
    let cycle = try reader.obligationCycle(on: context.today)
    let deadlines = cycle.deadlines(planned: try reader.plannedObligations())
    return cycle.obligations.map { obligation in
      ObligationLine(
        obligation: obligation, deadline: deadlines.first { $0.obligation.code == obligation.code },
        events: cycle.events(of: obligation.code), missed: cycle.missed(of: obligation, before: context.today),
        followed: cycle.obligations.first { $0.code == obligation.follows?.code })
    }
  }

  /// Refuses a code that no obligation has, with the nearest ones.
  static func one(_ code: String, _ reader: Reader, _ context: Context) throws -> ObligationLine {
    let known = try reader.obligation(code)
    guard let line = try all(reader, context).first(where: { $0.obligation.code == known.code }) else {
      throw UnknownCode(kind: .obligation, code: code, near: [])
    }
    return line
  }

  var last: ObligationEvent? { events.last }

  func mark(on today: Day) -> Mark { deadline?.mark(on: today) ?? .done }

  /// What is due first comes first; what is over comes last.
  var urgency: (Int, Int) { (deadline == nil ? 1 : 0, deadline?.limit.number ?? 0) }

  /// « retard 3 j », « à noter », « dans 37 j », « à jour ».
  func stateText(_ context: Context) -> String {
    guard let deadline else { return context.phrases("obligation.state.over") }
    let left = deadline.daysLeft(on: context.today)
    if left < 0 { return context.phrases(DueIn.phrase(days: left)) }
    if deadline.isToNote(on: context.today) { return context.phrases("obligation.state.toNote") }
    if let planned = deadline.planned, planned > deadline.limit {
      return context.phrases("obligation.state.plannedLate")
    }
    guard left > ObligationDeadline.soonDays, last != nil else { return context.phrases(DueIn.phrase(days: left)) }
    return context.phrases("obligation.state.upToDate")
  }

  /// What somebody must do now, in a sentence.
  func toDo(_ context: Context) -> Phrase {
    guard let deadline else { return Phrase("obligation.toDo.over") }
    if deadline.limit < context.today { return Phrase("obligation.toDo.late", ["day": .day(deadline.limit)]) }
    guard let planned = deadline.planned else { return Phrase("obligation.toDo.plan", ["day": .day(deadline.limit)]) }
    if deadline.isToNote(on: context.today) { return Phrase("obligation.toDo.note", ["day": .day(planned)]) }
    return planned > deadline.limit
      ? Phrase("obligation.toDo.sooner", ["day": .day(deadline.limit)])
      : Phrase("obligation.toDo.hold", ["day": .day(planned)])
  }

  /// « tous les 3 ans, depuis la dernière fois », « une fois ».
  var rhythm: Phrase { obligation.recurrence?.phrase ?? Obligation.Rule.Kind.once.phrase }
}
