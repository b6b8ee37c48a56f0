/// Where one can be: a panel, or one thing opened from it.
public enum Place: Hashable, Sendable {
  case overview, engagements, indicators, actions, trainings, journal, degradations
  case engagement(Int)
  case indicator(String)
  case action(String)
  case degradation(String)
  case agent(String)
  case journalEntry(Int64)
  /// A file of figures before it is imported, by its path.
  case importPreview(String)

  /// The panels of the digit row, with their digits.
  public static let panels: [(digit: Int, place: Place)] = [
    (1, .overview), (2, .engagements), (3, .indicators), (4, .actions), (5, .trainings), (0, .journal),
  ]
}
