/// The obligations of a label with all that happened: what is due next follows from both.
///
/// An obligation that follows another is due so many months after the last time that happened, or is expected to, and
/// by its own rule once it was met since then. The audits of a label of three years follow one another so (domain: a
/// follow-up at 18 months, a renewal before the three years since the decision are over).
public struct ObligationCycle: Sendable {
  public let obligations: [Obligation]
  /// When the label began.
  public let start: Day
  private let byCode: [String: Obligation]
  private let events: [String: [ObligationEvent]]

  /// `events` are in any order; those after the day that is looked at are left out by the caller.
  public init(_ obligations: [Obligation], events: [ObligationEvent], start: Day) {
    self.obligations = obligations
    self.start = start
    byCode = Dictionary(obligations.map { ($0.code, $0) }) { first, _ in first }
    self.events = Dictionary(grouping: events, by: \.obligation).mapValues { $0.sorted { $0.day < $1.day } }
  }

  /// Of one obligation, the earliest first.
  public func events(of code: String) -> [ObligationEvent] { events[code] ?? [] }

  /// The same had this happened too, in place of what is noted for its day.
  public func with(_ event: ObligationEvent) -> ObligationCycle {
    let others = events.values.joined().filter { $0.obligation != event.obligation || $0.day != event.day }
    return ObligationCycle(obligations, events: others + [event], start: start)
  }

  /// The day by which it must be met again; nil for what happens once and did.
  ///
  /// What others follow did happen where they did: a label that was renewed was given once.
  public func limit(of obligation: Obligation) -> Day? {
    if obligation.rule == .once, hasHappened(obligation) { return nil }
    guard let follows = obligation.follows, let before = byCode[follows.code] else { return ownLimit(of: obligation) }
    let beginning = happened(before, [obligation.code])
    if let last = events(of: obligation.code).last, last.day >= beginning ?? last.day {
      return ownLimit(of: obligation)
    }
    return (beginning ?? expected(before, [obligation.code])).adding(months: follows.afterMonths)
  }

  /// How many days before its plan something may happen and still be what was planned; a choice of ours.
  public static let daysBeforePlan = 60

  /// Whether what was planned for a day is settled by what happens: it was for that day or before it, or it happens not
  /// long before, and the limit it was to respect is no longer the next one.
  public func settles(_ event: ObligationEvent, plan: Day, of obligation: Obligation) -> Bool {
    guard plan > event.day else { return true }
    guard plan <= event.day.adding(days: ObligationCycle.daysBeforePlan) else { return false }
    guard let before = limit(of: obligation), plan <= before else { return false }
    return with(event).limit(of: obligation).map { $0 > before } ?? true
  }

  /// What must happen again, in the order of the obligations.
  public func deadlines(planned: [String: ObligationPlan] = [:]) -> [ObligationDeadline] {
    obligations.compactMap { obligation in
      limit(of: obligation).map {
        ObligationDeadline(
          obligation: obligation, last: events(of: obligation.code).last?.day, limit: $0,
          planned: planned[obligation.code]?.day, at: planned[obligation.code]?.time)
      }
    }
  }

  /// Every limit that went by without it before `today`, the oldest first; one that comes after something else has one
  /// at most. Before the audit that gave the label for the first time nothing was asked for.
  public func missed(of obligation: Obligation, before today: Day) -> [Day] {
    guard obligation.follows == nil, let recurrence = obligation.recurrence else {
      return limit(of: obligation).flatMap { $0 < today ? [$0] : nil } ?? []
    }
    let missed = recurrence.missed(done: events(of: obligation.code).map(\.counted), start: start, before: today)
    return given.map { given in missed.filter { $0 >= given } } ?? missed
  }

  // When the label was given for the first time, where that is noted.
  private var given: Day? { obligations.filter { $0.rule == .once }.flatMap { events(of: $0.code) }.map(\.day).min() }

  private func ownLimit(of obligation: Obligation) -> Day {
    obligation.recurrence?.due(done: events(of: obligation.code).map(\.counted), start: start)
      ?? start.adding(months: obligation.everyMonths)
  }

  // When it last happened, or what it follows did; nil where neither ever did.
  // `seen` ends a circle that a file of ours cannot have, and another might.
  private func happened(_ obligation: Obligation, _ seen: Set<String>) -> Day? {
    let last = events(of: obligation.code).map(\.counted).max()
    let before = previous(of: obligation, seen).flatMap { happened($0, seen.union([obligation.code])) }
    return [last, before].compactMap(\.self).max()
  }

  // When the first of them is due.
  private func expected(_ obligation: Obligation, _ seen: Set<String>) -> Day {
    previous(of: obligation, seen).map { expected($0, seen.union([obligation.code])) } ?? ownLimit(of: obligation)
  }

  private func previous(of obligation: Obligation, _ seen: Set<String>) -> Obligation? {
    obligation.follows.flatMap { seen.contains($0.code) || $0.code == obligation.code ? nil : byCode[$0.code] }
  }

  private func hasHappened(_ obligation: Obligation) -> Bool {
    obligations.contains { !events(of: $0.code).isEmpty && comes($0, after: obligation.code, []) }
  }

  // Itself, or one that follows it, if only by way of others.
  private func comes(_ obligation: Obligation, after code: String, _ seen: Set<String>) -> Bool {
    obligation.code == code
      || previous(of: obligation, seen).map { comes($0, after: code, seen.union([obligation.code])) } ?? false
  }
}

extension ObligationCycle {
  /// Whether obligations that follow one another come back to one of them.
  public static func hasCircle(among obligations: [Obligation]) -> Bool {
    let follows = Dictionary(obligations.map { ($0.code, $0.follows?.code) }) { first, _ in first }
    return obligations.contains { obligation in
      var seen: Set<String> = []
      var current: String? = obligation.code
      while let code = current {
        guard seen.insert(code).inserted else { return true }
        current = follows[code] ?? nil
      }
      return false
    }
  }
}
