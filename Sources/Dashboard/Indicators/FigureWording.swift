import Quality

extension Context {
  /// « 71,2 % · mars 2026 ».
  func told(_ value: Double?, of indicator: Indicator, in period: Period) -> String {
    "\(notation.measured(value, unit: indicator.unit)) · \(notation.period(period))"
  }

  /// « 12 ÷ 17 = 70,6 % ».
  func counted(_ items: [CountedItem], of indicator: Indicator) -> String {
    let figure = DerivedFigure(site: nil, items: items).figure
    return "\(phrases(figure.phrase)) = \(notation.measured(figure.value(in: indicator.unit), unit: indicator.unit))"
  }

  /// What a frozen figure would come to now; nothing where that is the same.
  func difference(_ figure: Figure?) -> [Detail.Block] {
    guard let figure else { return [] }
    return [.paragraph(phrases("counted.differs", ["figure": .phrase(figure.phrase)]), .attention)]
  }
}
