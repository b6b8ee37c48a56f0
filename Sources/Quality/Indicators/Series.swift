/// The measurements of one indicator in time order: for one site, or the whole prefecture.
public struct Series: Equatable, Sendable {
  /// What was measured in one period.
  public struct Point: Equatable, Sendable {
    public let period: Period
    public let figure: Figure
    /// In the indicator's unit; nil is « sans objet ».
    public let value: Double?
    public let note: String

    public init(period: Period, figure: Figure, value: Double?, note: String = "") {
      self.period = period
      self.figure = figure
      self.value = value
      self.note = note
    }
  }

  /// In time order.
  public let points: [Point]

  public init(points: [Point]) {
    self.points = points
  }

  /// The whole prefecture: a figure given for the whole stands; otherwise the sites are pooled.
  ///
  /// All measurements are of one indicator. A period whose sites cannot be pooled has no point.
  public init(whole measurements: [Measurement], unit: Unit) {
    let periods = Dictionary(grouping: measurements, by: \.period)
    points = periods.compactMap { period, all in
      let whole = all.first { $0.site == nil }
      guard let figure = whole?.figure ?? Figure.pooled(all.map(\.figure)) else { return nil }
      let note = whole?.note ?? all.first { !$0.note.isEmpty }?.note ?? ""
      return Point(period: period, figure: figure, value: figure.value(in: unit), note: note)
    }.sorted { $0.period < $1.period }
  }

  /// One site alone; a nil site is what was given for the whole, without pooling.
  public init(site: String?, of measurements: [Measurement], unit: Unit) {
    points = measurements.filter { $0.site == site }.map {
      Point(period: $0.period, figure: $0.figure, value: $0.figure.value(in: unit), note: $0.note)
    }.sorted { $0.period < $1.period }
  }

  public var latest: Point? { points.last }

  public func point(at period: Period) -> Point? { points.last { $0.period == period } }
}
