/// Where drafts outlive the program. How they are written is not this layer's business.
public struct DraftShelf: Sendable {
  /// What is kept there; nothing where it cannot be read.
  public let kept: @Sendable () -> Drafts
  public let keep: @Sendable (Drafts) throws -> Void

  public init(kept: @escaping @Sendable () -> Drafts, keep: @escaping @Sendable (Drafts) throws -> Void) {
    self.kept = kept
    self.keep = keep
  }

  /// Drafts go with the program.
  public static let none = DraftShelf(kept: { Drafts() }, keep: { _ in })
}
