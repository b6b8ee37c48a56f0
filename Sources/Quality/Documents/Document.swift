/// An entry of the document base, to be kept up to date.
///
/// Source: « La base documentaire est gérée par le référent qualité. On y retrouve notamment un ensemble de fiches
/// procédures permettant d'identifier les tâches à réaliser et les agents concernés. »
public struct Document: Equatable, Sendable, Identifiable {
  /// `DOC-7`; empty until the store gives it one.
  public var code: String
  public var title: String
  public var kind: Kind
  /// A path or an address; empty where there is none.
  public var link: String
  /// Who keeps it up to date; nobody is the quality officer.
  public var owner: Owner
  /// The code of the bureau whose work it is about.
  public var bureau: String?
  /// What is to be done, in several lines.
  public var tasks: String
  /// Those who must know it; nobody twice.
  public var concerned: [Concern]
  /// The numbers of the engagements it serves.
  public var engagements: [Int]
  /// The accessibility statement of a website (RGAA 4.1): renewed every three years, eighteen months after a new
  /// version of the RGAA, or when the site is made anew.
  public var isAccessibility: Bool
  /// A review lasts this long, in calendar months, one of `possibleReviewMonths`.
  public var reviewMonths: Int
  /// The version in force; empty where versions are not counted.
  public var version: String
  /// The day it came into the base.
  public var addedOn: Day
  /// The last time somebody made sure that it is right; nil for never.
  public var reviewedOn: Day?
  /// The SHA-256 of the file when it was last reviewed, or first looked at, in lower case hexadecimal; empty where
  /// there is none.
  public internal(set) var digest: String
  /// The last time somebody looked whether the file is there, and what was seen.
  public internal(set) var lastLook: Evidence.Look?
  /// From this day on it is no longer in use; nil while it is.
  public internal(set) var withdrawnOn: Day?

  public init(
    code: String = "", title: String, kind: Kind = .procedure, link: String = "", owner: Owner = .nobody,
    bureau: String? = nil, tasks: String = "", concerned: [Concern] = [], engagements: [Int] = [],
    isAccessibility: Bool = false, reviewMonths: Int = 12, version: String = "", addedOn: Day, reviewedOn: Day? = nil,
    digest: String = "", lastLook: Evidence.Look? = nil, withdrawnOn: Day? = nil
  ) {
    self.code = code
    self.title = title
    self.kind = kind
    self.link = link
    self.owner = owner
    self.bureau = bureau
    self.tasks = tasks
    self.concerned = concerned
    self.engagements = engagements
    self.isAccessibility = isAccessibility
    self.reviewMonths = reviewMonths
    self.version = version
    self.addedOn = addedOn
    self.reviewedOn = reviewedOn
    self.digest = digest
    self.lastLook = lastLook
    self.withdrawnOn = withdrawnOn
  }

  public var id: String { code }

  public static let possibleReviewMonths = 1...120
  /// The accessibility statement of a website is renewed every three years (RGAA 4.1).
  public static let accessibilityReviewMonths = 36

  public enum Kind: String, CaseIterable, Codable, Sendable {
    case procedure, poster, webPage, form, other
    public var phrase: Phrase { Phrase("document.kind.\(rawValue)") }
  }

  /// The most urgent first.
  public enum State: String, CaseIterable, Sendable {
    case missing, expired, toReview, upToDate, withdrawn
    public var phrase: Phrase { Phrase("document.state.\(rawValue)") }
  }

  /// The last day on which it counts as up to date.
  public var due: Day { Recurrence(every: reviewMonths, .months).next(after: reviewedOn ?? addedOn) }

  /// A file that was not there when somebody looked is missing until it is found; otherwise how its review stands.
  public func state(on today: Day) -> State {
    let review = reviewState(on: today)
    return review != .withdrawn && lastLook?.state == .missing ? .missing : review
  }

  /// How its review stands, wherever its file is. Due today is not expired; it is to be reviewed from one calendar month
  /// before, and while it never was.
  public func reviewState(on today: Day) -> State {
    if let withdrawnOn, withdrawnOn <= today { return .withdrawn }
    if due < today { return .expired }
    // What is new to the base is not known to be right.
    guard reviewedOn != nil else { return .toReview }
    return due <= today.adding(months: 1) ? .toReview : .upToDate
  }

  /// The path of a file that can be looked at; nil for an address, or where there is no link.
  public var path: String? { link.isEmpty ? nil : Evidence(link, on: addedOn).path }

  /// The file is not the one that was reviewed.
  public var isChanged: Bool { lastLook?.state == .changed }

  /// Whom it concerns: those who hold one of these posts, by their codes.
  public var posts: [String] {
    concerned.compactMap { if case .post(let code) = $0 { code } else { nil } }
  }

  /// Whom it concerns by their codes, whatever their posts.
  public var agents: [String] {
    concerned.compactMap { if case .agent(let code, _) = $0 { code } else { nil } }
  }
}
