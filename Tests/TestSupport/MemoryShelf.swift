import Dashboard
import Synchronization

/// Where drafts outlive a dashboard, in memory.
public final class MemoryShelf: Sendable {
  private let state = Mutex((drafts: Drafts(), writings: 0))

  public init() {}

  /// How often something was put there.
  public var writings: Int { state.withLock { $0.writings } }
  public var isEmpty: Bool { state.withLock { $0.drafts.isEmpty } }
  public var count: Int { state.withLock { $0.drafts.count } }

  public var shelf: DraftShelf {
    DraftShelf(
      kept: { self.state.withLock { $0.drafts } },
      keep: { drafts in self.state.withLock { $0 = (drafts, $0.writings + 1) } })
  }
}
