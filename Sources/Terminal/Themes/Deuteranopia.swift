extension ColourTheme {
  /// Blue against orange, for eyes that confuse red and green; on dark or light.
  public static let deuteranopia = ColourTheme(.deuteranopia) { role in
    switch role {
    case .plain, .helpText, .message: .plain
    case .quiet, .unknown: Style(Color(245, or: .white))
    case .heading, .title: Style(nil, .bold)
    case .good: Style(Color(33, or: .blue))
    case .attention: Style(Color(178, or: .yellow))
    case .bad, .messageBad: Style(Color(202, or: .red), .bold)
    case .accent: Style(Color(38, or: .cyan))
    case .selected: Style(Color(231, or: .white), on: Color(25, or: .blue), .bold)
    case .selectedQuiet: Style(Color(38, or: .cyan), .bold)
    case .border: Style(Color(244, or: .white))
    case .borderFocused: Style(Color(38, or: .cyan), .bold)
    case .helpKey: Style(Color(38, or: .cyan), .bold)
    case .field: Style(nil, .underline)
    case .fieldFocused: Style(nil, .bold)
    case .fieldError: Style(Color(202, or: .red), [.bold, .underline])
    case .cursor: Style(nil, .reverse)
    case .chartLine: Style(Color(38, or: .cyan))
    case .chartTarget: Style(Color(33, or: .blue))
    case .chartAlert: Style(Color(202, or: .red))
    case .chartCursor: Style(Color(178, or: .yellow), .bold)
    case .banner: Style(Color(16, or: .black), on: Color(214, or: .yellow), .bold)
    }
  }
}
