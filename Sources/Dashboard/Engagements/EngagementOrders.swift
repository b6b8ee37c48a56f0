extension Order<EngagementLine> {
  static let number = Order("number") { $0.engagement.number < $1.engagement.number }
  static let worst = Order("worst") { $0.standing.rank < $1.standing.rank }
  /// Those that lack most first.
  static let holes = Order("holes") { $0.coverage.holes.count > $1.coverage.holes.count }
}
