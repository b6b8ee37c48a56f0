extension ColourTheme {
  /// On a dark background.
  public static let dark = ColourTheme(.dark) { role in
    switch role {
    case .plain, .helpText, .message: .plain
    case .quiet, .unknown: Style(Color(246, or: .white))
    case .heading, .title: Style(Color(231, or: .white), .bold)
    case .good: Style(Color(114, or: .green))
    case .attention: Style(Color(221, or: .yellow))
    case .bad, .messageBad: Style(Color(210, or: .red), .bold)
    case .accent: Style(Color(80, or: .cyan))
    case .selected: Style(Color(231, or: .white), on: Color(25, or: .blue), .bold)
    case .selectedQuiet: Style(Color(80, or: .cyan), .bold)
    case .border: Style(Color(240, or: .white))
    case .borderFocused: Style(Color(80, or: .cyan), .bold)
    case .helpKey: Style(Color(80, or: .cyan), .bold)
    case .field: Style(Color(231, or: .white), on: Color(238, or: .black), .underline)
    case .fieldFocused: Style(Color(231, or: .white), on: Color(238, or: .black), .bold)
    case .fieldError: Style(Color(210, or: .red), [.bold, .underline])
    case .cursor: Style(nil, .reverse)
    case .chartLine: Style(Color(117, or: .cyan))
    case .chartTarget: Style(Color(114, or: .green))
    case .chartAlert: Style(Color(210, or: .red))
    case .chartCursor: Style(Color(222, or: .yellow), .bold)
    case .banner: Style(Color(16, or: .black), on: Color(221, or: .yellow), .bold)
    }
  }
}
