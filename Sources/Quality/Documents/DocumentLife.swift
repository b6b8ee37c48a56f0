/// What was found at the path of a document.
public enum FoundFile: Equatable, Sendable {
  /// With its SHA-256 in lower case hexadecimal.
  case file(digest: String)
  case nothing

  /// As files are looked for: no digest where there is no file.
  public init(digest: String?) {
    self = digest.map { .file(digest: $0) } ?? .nothing
  }
}

extension Document {
  /// Somebody made sure that it is right; a review earlier than the last one is kept too, and changes nothing here.
  /// What is found at its path is what was reviewed: later looks compare to it.
  public func reviewed(on day: Day, today: Day, found: FoundFile? = nil) throws(Refusal) -> Document {
    if let withdrawnOn { throw .alreadyWithdrawn(withdrawnOn) }
    guard day <= today else { throw .notYet(day) }
    guard day != reviewedOn else { throw .reviewedAlready(day) }
    guard day >= reviewedOn ?? day else { return self }
    var document = self
    document.reviewedOn = day
    return document.accepting(found, on: today)
  }

  /// A version is in force from a day on, beside those that are known; whoever issues it makes sure that it is right.
  /// One that is earlier than the last review is kept too.
  public func issued(
    _ issue: DocumentVersion, after known: [DocumentVersion], today: Day, found: FoundFile? = nil
  ) throws(Refusal) -> Document {
    if let withdrawnOn { throw .alreadyWithdrawn(withdrawnOn) }
    guard !issue.version.isEmpty else { throw .versionMissing }
    guard issue.day <= today else { throw .versionNotYet(issue.day) }
    if let same = known.first(where: { Folding.fold($0.version) == Folding.fold(issue.version) }) {
      throw .versionKnown(same.version, same.day)
    }
    var document = self
    document.version = (known + [issue]).inForce ?? ""
    guard issue.day >= reviewedOn ?? issue.day else { return document }
    document.reviewedOn = issue.day
    return document.accepting(found, on: today)
  }

  /// It is no longer in use; what it proved in the past stays.
  public func withdrawn(on day: Day) throws(Refusal) -> Document {
    if let withdrawnOn { throw .alreadyWithdrawn(withdrawnOn) }
    var document = self
    document.withdrawnOn = day
    return document
  }

  /// What a look at its path says. The file that was reviewed stays what others are compared to.
  public func looked(on day: Day, _ found: FoundFile) -> Document {
    var document = self
    switch found {
    case .nothing: document.lastLook = Evidence.Look(on: day, .missing)
    case .file(let digest):
      if self.digest.isEmpty { document.digest = digest }
      document.lastLook = Evidence.Look(on: day, document.digest == digest ? .present : .changed)
    }
    return document
  }

  /// With what is written of another; its reviews, its versions and its life stay. What was seen at another path tells
  /// nothing of this one.
  public func rewritten(as given: Document) -> Document {
    var document = self
    (document.title, document.kind, document.link) = (given.title, given.kind, given.link)
    (document.owner, document.bureau, document.tasks) = (given.owner, given.bureau, given.tasks)
    (document.concerned, document.engagements) = (given.concerned, given.engagements)
    (document.isAccessibility, document.reviewMonths) = (given.isAccessibility, given.reviewMonths)
    if link != given.link { (document.digest, document.lastLook) = ("", nil) }
    return document
  }

  private func accepting(_ found: FoundFile?, on day: Day) -> Document {
    guard let found else { return self }
    var document = self
    if case .file = found { document.digest = "" }
    return document.looked(on: day, found)
  }
}
