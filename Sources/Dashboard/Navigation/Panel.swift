import Quality
import QualityStore

/// What a panel shows and offers: a value that reads the store once, then answers from memory.
public protocol Panel: Sendable {
  var place: Place { get }

  /// The only reading; what is selected stays selected where it still exists.
  mutating func read(_ reader: Reader, _ context: Context) throws

  /// Reads what is told beside the selection, once the selection rests.
  mutating func rest(_ reader: Reader, _ context: Context) throws

  /// Reads what a long list has left for later; nothing where all was read.
  mutating func readToEnd(_ reader: Reader, _ context: Context) throws

  /// Its name in the breadcrumbs.
  func title(_ context: Context) -> String

  /// What can be done with the selection, most usual first.
  func commands(_ context: Context) -> [Command]

  var subject: Subject { get }

  /// Moves the selection; `page` is how many rows the screen shows.
  mutating func move(_ motion: Motion, page: Int)

  /// Selects a thing by its identity, where it is shown.
  mutating func select(id: String)

  /// Shows more or less, or another side of the same thing; says whether it must be read again.
  mutating func adjust(_ adjustment: Adjustment) -> Bool

  /// The list that filtering and sorting act on.
  var list: ListState? { get }
  mutating func filter(_ text: String, _ context: Context)
  mutating func sort(_ step: SortStep, _ context: Context)
  /// Groups the list, or marks lines of it.
  mutating func change(_ change: ListChange, _ context: Context)
}

extension Panel {
  public mutating func readToEnd(_ reader: Reader, _ context: Context) throws {}
  public mutating func change(_ change: ListChange, _ context: Context) {}
}

public enum Motion: Sendable {
  case up, down, left, right, pageUp, pageDown, first, last, nextZone, previousZone
}

/// A chart is looked at more closely or from further away, for one site after another; an agenda over more or fewer
/// days.
public enum Adjustment: Sendable {
  case closer, further, nextSide, previousSide, compareSites, screenOutliers, longer, shorter
}

extension Panel {
  public mutating func adjust(_ adjustment: Adjustment) -> Bool { false }
}

public enum SortStep: Sendable { case nextOrder, reverse }
