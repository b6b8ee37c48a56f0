/// An edition of a reference text, as data: what is promised, what is measured, who must be trained, what is due.
public struct Framework: Equatable, Sendable {
  public var code: String
  public var title: Wording
  /// Which version of the text: a date or a year, as its authors write it.
  public var edition: String
  /// Shown wherever the framework is: what in it is official and what is a proposal.
  public var notice: Wording?
  public var modules: [Module]
  public var engagements: [Engagement]
  public var families: [Family]
  public var indicators: [Indicator]
  /// What surveys ask about.
  public var themes: [Theme]
  public var courses: [Course]
  public var posts: [Post]
  public var obligations: [Obligation]
  /// What every document base begins with.
  public var documents: [ExpectedDocument]
  /// What newcomers are shown.
  public var onboarding: [OnboardingStep]
  public var delays: Delays
  /// How long personal data is kept; what is not named is kept without end.
  public var retentions: [Retention]

  public init(
    code: String, title: Wording, edition: String, notice: Wording? = nil, modules: [Module] = [],
    engagements: [Engagement] = [], families: [Family] = [], indicators: [Indicator] = [], themes: [Theme] = [],
    courses: [Course] = [], posts: [Post] = [], obligations: [Obligation] = [],
    documents: [ExpectedDocument] = [], onboarding: [OnboardingStep] = [], delays: Delays = .usual,
    retentions: [Retention] = []
  ) {
    self.code = code
    self.title = title
    self.edition = edition
    self.notice = notice
    self.modules = modules
    self.engagements = engagements
    self.families = families
    self.indicators = indicators
    self.themes = themes
    self.courses = courses
    self.posts = posts
    self.obligations = obligations
    self.documents = documents
    self.onboarding = onboarding
    self.delays = delays
    self.retentions = retentions
  }
}
