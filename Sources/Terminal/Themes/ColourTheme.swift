/// What each role looks like. Where a theme names no colour, the terminal's own is kept.
public struct ColourTheme: Sendable {
  public let name: Name
  public let style: @Sendable (Role) -> Style

  public enum Name: String, CaseIterable, Sendable { case dark, light, deuteranopia, tritanopia, monochrome }

  init(_ name: Name, style: @escaping @Sendable (Role) -> Style) {
    self.name = name
    self.style = style
  }

  public static func named(_ name: Name) -> ColourTheme {
    switch name {
    case .dark: .dark
    case .light: .light
    case .deuteranopia: .deuteranopia
    case .tritanopia: .tritanopia
    case .monochrome: .monochrome
    }
  }
}
