/// What proves that an action was done: a path, a link, a reference in words.
public struct Evidence: Equatable, Sendable {
  public let place: String
  /// When it was given.
  public let day: Day
  /// The SHA-256 of the file in lower case hexadecimal, when it was first looked at; empty where there is none.
  public internal(set) var digest: String
  /// The last time somebody looked whether the file is there, and what was seen.
  public internal(set) var lastLook: Look?

  public init(_ place: String, on day: Day, digest: String = "", lastLook: Look? = nil) {
    self.place = place
    self.day = day
    self.digest = digest
    self.lastLook = lastLook
  }

  public struct Look: Equatable, Sendable {
    public let day: Day
    public let state: State

    public init(on day: Day, _ state: State) {
      self.day = day
      self.state = state
    }
  }

  public enum State: String, CaseIterable, Codable, Sendable {
    case present, changed, missing
    public var phrase: Phrase { Phrase("evidence.state.\(rawValue)") }
  }

  /// The path of a file that can be looked at; nil for a link, or for words: a path begins with `/`, `~/` or `./`, or
  /// has a folder or an ending in its name and no blank.
  public var path: String? {
    guard !place.contains("://") else { return nil }
    if ["/", "~/", "./", "../"].contains(where: place.hasPrefix) { return place }
    guard !place.contains(" ") else { return nil }
    let name = place.split(separator: "/").last ?? ""
    let ending = name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last ?? ""
    return (1...5).contains(ending.count) && ending.allSatisfy(\.isLetter) ? place : nil
  }

  /// What a look at the file says: nil is a file that is not there. The first digest stays what others are compared to.
  public func looked(on day: Day, digest found: String?) -> Evidence {
    var evidence = self
    guard let found else {
      evidence.lastLook = Look(on: day, .missing)
      return evidence
    }
    if digest.isEmpty { evidence.digest = found }
    evidence.lastLook = Look(on: day, evidence.digest == found ? .present : .changed)
    return evidence
  }
}

extension CorrectiveAction {
  /// What was found at these paths: a digest each, or nil for a file that is not there; others are left as they are.
  public func looked(on day: Day, _ digests: [String: String?]) -> CorrectiveAction {
    var action = self
    action.evidence = evidence.map { piece in
      digests[piece.place].map { piece.looked(on: day, digest: $0) } ?? piece
    }
    return action
  }
}
