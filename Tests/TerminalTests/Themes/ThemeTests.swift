import Terminal
import Testing

struct ThemeTests {
  @Test("without colours, roles that matter differ from plain text by more than their letters")
  func monochrome() {
    let roles: [Role] = [
      .selected, .selectedQuiet, .title, .heading, .bad, .attention, .helpKey, .field, .fieldFocused, .fieldError,
      .cursor,
      .messageBad, .banner, .chartAlert, .chartCursor, .borderFocused,
    ]
    for role in roles { #expect(!ColourTheme.monochrome.style(role).attributes.isEmpty, "\(role)") }
    for role in Role.allCases {
      let style = ColourTheme.monochrome.style(role)
      #expect(style.foreground == nil && style.background == nil, "\(role)")
    }
  }

  @Test("a focused field and an error are told apart", arguments: ColourTheme.Name.allCases)
  func fields(name: ColourTheme.Name) {
    let theme = ColourTheme.named(name)
    #expect(theme.name == name)
    #expect(Set([Role.field, .fieldFocused, .fieldError, .plain].map { "\(theme.style($0))" }).count == 4)
    #expect(theme.style(.plain) == .plain)
  }

  @Test("tones are told apart by colour", arguments: [ColourTheme.dark, .light, .deuteranopia, .tritanopia])
  func tones(theme: ColourTheme) {
    let roles: [Role] = [.good, .attention, .bad]
    #expect(Set(roles.compactMap { theme.style($0).foreground?.rich }).count == 3)
    #expect(Set(roles.compactMap { theme.style($0).foreground?.basic }).count == 3)
  }

  @Test("every role has its own letter in golden files")
  func letters() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  }
}
