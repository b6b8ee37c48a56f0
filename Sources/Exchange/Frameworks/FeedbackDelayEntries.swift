import Quality

/// The delays of feedback in a framework file: a number, or `{ count: 2, unit: months, basis: … }`.
struct FeedbackDelayEntries {
  private let entry: Entry

  init(_ delays: Entry) {
    entry = delays
  }

  var delays: FeedbackDelays {
    let single: [FeedbackDelays.Name: Delay] = delays(of: [.accessibility, .redLine], in: entry) { $0.code }
    let grouped = ["acknowledge", "reply"].map(group)
    return FeedbackDelays(grouped.reduce(single) { $0.merging($1) { first, _ in first } })
  }

  // `acknowledge.email` is `email` in the mapping `acknowledge`.
  private func group(_ name: String) -> [FeedbackDelays.Name: Delay] {
    guard let inner = entry.optionalEntry(name) else { return [:] }
    defer { inner.finish() }
    let names = FeedbackDelays.Name.allCases.filter { $0.code.hasPrefix("\(name).") }
    return delays(of: names, in: inner) { String($0.code.dropFirst(name.count + 1)) }
  }

  private func delays(
    of names: [FeedbackDelays.Name], in entry: Entry, key: (FeedbackDelays.Name) -> String
  ) -> [FeedbackDelays.Name: Delay] {
    let given = names.filter { entry.has(key($0)) }
    return Dictionary(uniqueKeysWithValues: given.map { ($0, delay(entry, key($0), otherwise: $0.usualUnit)) })
  }

  private func delay(_ entry: Entry, _ key: String, otherwise unit: Delay.Unit) -> Delay {
    guard entry.hasEntry(key), let inner = entry.optionalEntry(key) else {
      return Delay(entry.integer(key, in: 0...3660), unit)
    }
    defer { inner.finish() }
    return Delay(
      inner.integer("count", in: 0...3660), inner.has("unit") ? inner.choice("unit", otherwise: unit) : unit,
      basis: inner.optionalWording("basis"))
  }
}
