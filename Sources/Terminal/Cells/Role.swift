import Dashboard

/// What a cell of the screen means; a theme says how it looks.
public enum Role: UInt8, CaseIterable, Sendable {
  case plain, quiet, heading, good, attention, bad, unknown, accent
  /// The selected row, and the one of a zone that does not have the focus.
  case selected, selectedQuiet
  case title, border, borderFocused
  case helpKey, helpText
  case field, fieldFocused, fieldError, cursor
  case chartLine, chartTarget, chartAlert, chartCursor
  case message, messageBad
  /// Says all along that the screen is read-only, or as of a past date.
  case banner

  public init(_ tone: Tone) {
    self =
      switch tone {
      case .plain: .plain
      case .quiet: .quiet
      case .heading: .heading
      case .good: .good
      case .attention: .attention
      case .bad: .bad
      case .unknown: .unknown
      case .accent: .accent
      }
  }
}
