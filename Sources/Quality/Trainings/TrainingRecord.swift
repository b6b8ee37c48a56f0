/// A line of a training history that was kept elsewhere: who followed what and when and, where it says so, in which
/// place and by whom it was given.
public struct TrainingRecord: Equatable, Sendable {
  public let training: Training
  public let place: String
  public let provider: String

  public init(_ training: Training, place: String = "", provider: String = "") {
    self.training = training
    self.place = place
    self.provider = provider
  }

  /// The session in which it was followed; nil where the line says neither where nor by whom, and is a training by
  /// itself.
  public var gathering: Gathering? {
    guard !place.isEmpty || !provider.isEmpty else { return nil }
    return Gathering(
      course: training.course, day: training.day, place: Folding.fold(place), provider: Folding.fold(provider))
  }

  /// What tells one session from another: lines that agree on all of it are of the same one.
  public struct Gathering: Hashable, Comparable, Sendable {
    public let course: String
    public let day: Day
    /// Without case and accents, as is the provider.
    public let place, provider: String

    public static func < (left: Gathering, right: Gathering) -> Bool {
      (left.day, left.course, left.place, left.provider) < (right.day, right.course, right.place, right.provider)
    }
  }
}

extension TrainingSession {
  public var gathering: TrainingRecord.Gathering {
    TrainingRecord.Gathering(
      course: course, day: day, place: Folding.fold(place), provider: Folding.fold(provider))
  }
}
