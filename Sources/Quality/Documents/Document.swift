/// An entry of the document base, to be kept up to date.
///
/// Source: « La base documentaire est gérée par le référent qualité. » « L'ensemble des documents présentés est mis à
/// jour régulièrement. »
public struct Document: Equatable, Sendable, Identifiable {
  /// `DOC-7`; empty until the store gives it one.
  public var code: String
  public var title: String
  public var kind: Kind
  /// A path or an address; empty where there is none.
  public var link: String
  /// The numbers of the engagements it serves.
  public var engagements: [Int]
  /// A review lasts this long, in calendar months, one of `possibleReviewMonths`.
  public var reviewMonths: Int
  /// The day it came into the base.
  public var addedOn: Day
  /// The last time somebody made sure that it is right; nil for never.
  public var reviewedOn: Day?
  /// From this day on it is no longer in use; nil while it is.
  public private(set) var withdrawnOn: Day?

  public init(
    code: String = "", title: String, kind: Kind = .procedure, link: String = "", engagements: [Int] = [],
    reviewMonths: Int = 12, addedOn: Day, reviewedOn: Day? = nil, withdrawnOn: Day? = nil
  ) {
    self.code = code
    self.title = title
    self.kind = kind
    self.link = link
    self.engagements = engagements
    self.reviewMonths = reviewMonths
    self.addedOn = addedOn
    self.reviewedOn = reviewedOn
    self.withdrawnOn = withdrawnOn
  }

  public var id: String { code }

  public static let possibleReviewMonths = 1...120

  public enum Kind: String, CaseIterable, Codable, Sendable {
    case procedure, poster, webPage, form, other
    public var phrase: Phrase { Phrase("document.kind.\(rawValue)") }
  }

  public enum State: String, CaseIterable, Sendable {
    case expired, toReview, upToDate, withdrawn
    public var phrase: Phrase { Phrase("document.state.\(rawValue)") }
  }

  /// The last day on which it counts as up to date.
  public var due: Day { Recurrence(every: reviewMonths, .months).next(after: reviewedOn ?? addedOn) }

  /// Due today is not expired; it is to be reviewed from one calendar month before, and while it never was.
  public func state(on today: Day) -> State {
    if let withdrawnOn, withdrawnOn <= today { return .withdrawn }
    if due < today { return .expired }
    // What is new to the base is not known to be right.
    guard reviewedOn != nil else { return .toReview }
    return due <= today.adding(months: 1) ? .toReview : .upToDate
  }
}

extension Document {
  /// Somebody made sure that it is right; a review earlier than the last one is kept too, and changes nothing here.
  public func reviewed(on day: Day, today: Day) throws(Refusal) -> Document {
    if let withdrawnOn { throw .alreadyWithdrawn(withdrawnOn) }
    guard day <= today else { throw .notYet(day) }
    guard day != reviewedOn else { throw .reviewedAlready(day) }
    var document = self
    document.reviewedOn = max(day, reviewedOn ?? day)
    return document
  }

  /// It is no longer in use; what it proved in the past stays.
  public func withdrawn(on day: Day) throws(Refusal) -> Document {
    if let withdrawnOn { throw .alreadyWithdrawn(withdrawnOn) }
    var document = self
    document.withdrawnOn = day
    return document
  }
}

/// Somebody made sure, on a day, that a document is right.
public struct DocumentReview: Equatable, Sendable {
  /// A code.
  public let document: String
  public let day: Day
  /// What was changed; empty for nothing.
  public let note: String

  public init(document: String, day: Day, note: String = "") {
    self.document = document
    self.day = day
    self.note = note
  }
}
