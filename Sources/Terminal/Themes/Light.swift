extension ColourTheme {
  /// On a light background.
  public static let light = ColourTheme(.light) { role in
    switch role {
    case .plain, .helpText, .message: .plain
    case .quiet, .unknown: Style(Color(242, or: .black))
    case .heading, .title: Style(Color(16, or: .black), .bold)
    case .good: Style(Color(28, or: .green))
    case .attention: Style(Color(130, or: .yellow))
    case .bad, .messageBad: Style(Color(160, or: .red), .bold)
    case .accent: Style(Color(25, or: .blue))
    case .selected: Style(Color(231, or: .white), on: Color(25, or: .blue), .bold)
    case .selectedQuiet: Style(Color(25, or: .blue), .bold)
    case .border: Style(Color(249, or: .black))
    case .borderFocused: Style(Color(25, or: .blue), .bold)
    case .helpKey: Style(Color(25, or: .blue), .bold)
    case .field: Style(Color(16, or: .black), on: Color(254, or: .white), .underline)
    case .fieldFocused: Style(Color(16, or: .black), on: Color(254, or: .white), .bold)
    case .fieldError: Style(Color(160, or: .red), [.bold, .underline])
    case .cursor: Style(nil, .reverse)
    case .chartLine: Style(Color(25, or: .blue))
    case .chartTarget: Style(Color(28, or: .green))
    case .chartAlert: Style(Color(160, or: .red))
    case .chartCursor: Style(Color(91, or: .magenta), .bold)
    case .banner: Style(Color(16, or: .black), on: Color(221, or: .yellow), .bold)
    }
  }
}
