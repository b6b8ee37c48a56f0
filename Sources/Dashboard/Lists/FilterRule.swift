import Quality

/// What some words of a filter mean in a list: `à:SIDSIC`, `@SIDSIC`, `E10`, `retard`.
public struct FilterRule<Line: Sendable>: Sendable {
  /// What leads a value, folded and without its colon: `a`, `to`. Words of every language are understood in each.
  let leads: [String]
  /// A sign that leads it as well.
  let sign: Character?
  /// Whether the value is understood by itself, without anything that leads it.
  let standsAlone: Bool
  /// What can be typed, as it is proposed.
  let values: [String]
  /// Whether the value is to be a day.
  let asksDay: Bool
  /// Nil where a value means nothing.
  let read: @Sendable (String) -> FilterMeaning<Line>?

  init(
    _ leads: [String] = [], sign: Character? = nil, standsAlone: Bool = false, values: [String] = [],
    asksDay: Bool = false, read: @escaping @Sendable (String) -> FilterMeaning<Line>?
  ) {
    self.leads = leads
    self.sign = sign
    self.standsAlone = standsAlone
    self.values = values
    self.asksDay = asksDay
    self.read = read
  }
}

/// A condition on the lines of a list, and how it is told.
public struct FilterMeaning<Line: Sendable>: Sendable {
  let told: String
  let holds: @Sendable (Line) -> Bool

  init(_ told: String, _ holds: @escaping @Sendable (Line) -> Bool) {
    self.told = told
    self.holds = holds
  }
}

extension FilterRule {
  /// One of a few words, which needs nothing that leads it; the first of them is proposed.
  static func word(
    _ words: [String], _ told: String, _ holds: @escaping @Sendable (Line) -> Bool
  ) -> FilterRule {
    FilterRule(standsAlone: true, values: Array(words.prefix(1))) { typed in
      words.contains { Folding.fold($0) == Folding.fold(typed) } ? FilterMeaning(told, holds) : nil
    }
  }

  /// One of several things by the beginnings of their names; several where more than one begins so.
  ///
  /// `names` gives all the words for a thing, the one that is told first. `is` says whether a line is of that thing.
  static func named<Thing: Sendable>(
    _ leads: [String], sign: Character? = nil, _ things: [(names: [String], thing: Thing)],
    told: @escaping @Sendable (String) -> String, _ holds: @escaping @Sendable (Line, Thing) -> Bool
  ) -> FilterRule {
    FilterRule(leads, sign: sign, values: firstNames(of: things)) { typed in
      let typed = compact(typed)
      let exact = things.filter { $0.names.contains { compact($0) == typed } }
      let meant = exact.isEmpty ? things.filter { $0.names.contains { compact($0).hasPrefix(typed) } } : exact
      guard !typed.isEmpty, !meant.isEmpty else { return nil }
      let names = firstNames(of: meant)
      let shown = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? "…" : "")
      let kept = meant.map(\.thing)
      return FilterMeaning(told(shown)) { line in kept.contains { holds(line, $0) } }
    }
  }

  /// The same about what may hold such a line.
  func about<Whole: Sendable>(_ part: @escaping @Sendable (Whole) -> Line?) -> FilterRule<Whole> {
    let read = read
    return FilterRule<Whole>(leads, sign: sign, standsAlone: standsAlone, values: values, asksDay: asksDay) { text in
      read(text).map { meaning in
        FilterMeaning<Whole>(meaning.told) { whole in part(whole).map(meaning.holds) ?? false }
      }
    }
  }

  // Two things may have one name.
  private static func firstNames<Thing>(of things: [(names: [String], thing: Thing)]) -> [String] {
    things.compactMap(\.names.first).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  // `en-cours`, `encours` and `en cours` are the same.
  private static func compact(_ text: String) -> String { Folding.fold(text).filter { $0 != " " && $0 != "-" } }
}
