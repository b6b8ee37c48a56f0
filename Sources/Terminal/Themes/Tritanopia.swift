extension ColourTheme {
  /// Teal against red, for eyes that confuse blue and green; on dark or light.
  public static let tritanopia = ColourTheme(.tritanopia) { role in
    switch role {
    case .plain, .helpText, .message: .plain
    case .quiet, .unknown: Style(Color(245, or: .white))
    case .heading, .title: Style(nil, .bold)
    case .good: Style(Color(37, or: .cyan))
    case .attention: Style(Color(175, or: .magenta))
    case .bad, .messageBad: Style(Color(197, or: .red), .bold)
    case .accent: Style(Color(37, or: .cyan))
    case .selected: Style(Color(231, or: .white), on: Color(23, or: .cyan), .bold)
    case .selectedQuiet: Style(Color(37, or: .cyan), .bold)
    case .border: Style(Color(244, or: .white))
    case .borderFocused: Style(Color(37, or: .cyan), .bold)
    case .helpKey: Style(Color(37, or: .cyan), .bold)
    case .field: Style(nil, .underline)
    case .fieldFocused: Style(nil, .bold)
    case .fieldError: Style(Color(197, or: .red), [.bold, .underline])
    case .cursor: Style(nil, .reverse)
    case .chartLine: Style(Color(37, or: .cyan))
    case .chartTarget: Style(Color(37, or: .cyan))
    case .chartAlert: Style(Color(197, or: .red))
    case .chartCursor: Style(Color(175, or: .magenta), .bold)
    case .banner: Style(Color(231, or: .white), on: Color(125, or: .red), .bold)
    }
  }
}
