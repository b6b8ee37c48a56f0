/// Something that everybody who takes a post is shown or told; data of the framework.
///
/// Source, on the duties of heads of bureau: « présenter le fonctionnement aux nouveaux arrivants afin de faciliter
/// leur intégration ».
public struct OnboardingStep: Equatable, Sendable, Identifiable {
  public let code: String
  public let title: Wording
  /// So many calendar days after the post is taken, 0 or more.
  public let withinDays: Int

  public init(code: String, title: Wording, withinDays: Int) {
    self.code = code
    self.title = title
    self.withinDays = withinDays
  }

  public var id: String { code }
}
