import Quality

/// What a column of a file of figures holds.
public enum ColumnMeaning: String, CaseIterable, Sendable {
  case indicator, period, site, numerator, denominator, value, note
  /// Nothing that is taken.
  case ignored
}

/// What the columns of a file hold where their names do not say it. Case and accents do not matter.
public struct ColumnNames: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    /// As it was written.
    let name: String
    let meaning: ColumnMeaning
  }

  private(set) var entries: [String: Entry] = [:]

  public init() {}

  /// Of two that go by the same name, the last counts.
  public init(_ pairs: [(name: String, meaning: ColumnMeaning)]) {
    for pair in pairs { self[pair.name] = pair.meaning }
  }

  public subscript(_ name: String) -> ColumnMeaning? {
    get { entries[ColumnNames.folded(name)]?.meaning }
    set { entries[ColumnNames.folded(name)] = newValue.map { Entry(name: CleanText.line(name), meaning: $0) } }
  }

  /// As they were written, in their order.
  public var names: [String] { entries.values.map(\.name).sorted(by: Folding.comesBefore) }

  public var isEmpty: Bool { entries.isEmpty }

  /// These, and the others where they name the same column.
  public func overridden(by others: ColumnNames) -> ColumnNames {
    var result = self
    result.entries.merge(others.entries) { _, other in other }
    return result
  }

  /// Those that are not among the others, with the same meaning.
  func subtracting(_ others: ColumnNames) -> ColumnNames {
    var result = self
    result.entries = entries.filter { others.entries[$0.key]?.meaning != $0.value.meaning }
    return result
  }

  static func folded(_ name: String) -> String { Folding.fold(CleanText.line(name)) }
}
