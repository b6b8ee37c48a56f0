/// A way to look at a list that was given a name: « Retards du SIDSIC ».
public struct SavedView: Equatable, Sendable {
  /// Which list it is a view of: `actions`.
  public let list: String
  /// Words of one line; two views of a list do not differ by case and accents alone.
  public let name: String
  public let arrangement: ListArrangement

  /// The name is cleaned by who typed it.
  public init(of list: String, named name: String, _ arrangement: ListArrangement) throws(Refusal) {
    guard Folding.fold(name).contains(where: { $0 != " " }) else { throw .nameMissing }
    self.list = list
    self.name = name
    self.arrangement = arrangement
  }

  public enum Refusal: Quality.Refusal {
    case nameMissing
    /// With the name that was asked for, and those there are.
    case unknown(String, known: [String])

    public var phrase: Phrase {
      switch self {
      case .nameMissing: Phrase("refusal.view.nameMissing")
      case .unknown(let name, let known):
        Phrase(
          known.isEmpty ? "refusal.view.none" : "refusal.view.unknown",
          ["name": .text(name), "known": .text(known.joined(separator: ", "))])
      }
    }
  }
}
