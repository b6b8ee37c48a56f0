/// Somebody who works for the prefecture; no more is kept than trainings need.
public struct Agent: Equatable, Sendable, Identifiable {
  /// `AG-07`.
  public let code: String
  public var name: String
  /// A code, as is the site.
  public var bureau: String?
  public var site: String?
  /// The last day of work; nothing is asked from the day after.
  public var leftOn: Day?

  public init(code: String, name: String, bureau: String? = nil, site: String? = nil, leftOn: Day? = nil) {
    self.code = code
    self.name = name
    self.bureau = bureau
    self.site = site
    self.leftOn = leftOn
  }

  public var id: String { code }

  /// The last day of work is not over.
  public func hasLeft(on day: Day) -> Bool { leftOn.map { $0 < day } ?? false }
}
