extension ColourTheme {
  /// For terminals without colours and for `NO_COLOR`: bold, dim, reverse and underline only.
  public static let monochrome = ColourTheme(.monochrome) { role in
    switch role {
    case .plain, .helpText, .good, .message, .chartLine, .accent: .plain
    case .quiet, .unknown, .border, .chartTarget: Style(nil, .dim)
    case .heading, .title, .attention, .borderFocused, .selectedQuiet: Style(nil, .bold)
    case .bad, .messageBad: Style(nil, [.bold, .underline])
    case .selected, .banner: Style(nil, .reverse)
    case .helpKey: Style(nil, .bold)
    case .field: Style(nil, .underline)
    case .fieldFocused: Style(nil, .reverse)
    case .fieldError: Style(nil, [.bold, .underline])
    case .cursor: Style(nil, [.reverse, .bold])
    case .chartAlert, .chartCursor: Style(nil, .bold)
    }
  }
}
