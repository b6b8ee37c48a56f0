/// Round numbers along an axis.
struct AxisTicks: Equatable {
  let values: [Double]
  let decimals: Int

  /// At most `limit` numbers within the range, in steps of 1, 2 or 5 and their powers of ten.
  init(in range: ClosedRange<Double>, limit: Int) {
    let span = range.upperBound - range.lowerBound
    guard span.isFinite, span > 0, limit > 0 else {
      self.init(values: [], decimals: 0)
      return
    }
    var decade = Self.decade(below: span)
    for _ in 0..<3 {
      for factor in [1.0, 2, 5] {
        let values = Self.multiples(of: decade.size * factor, in: range, limit: limit)
        if values.count <= limit {
          self.init(values: values, decimals: max(0, -decade.exponent))
          return
        }
      }
      decade = (decade.size * 10, decade.exponent + 1)
    }
    self.init(values: [], decimals: 0)
  }

  private init(values: [Double], decimals: Int) {
    self.values = values
    self.decimals = decimals
  }

  func text(of value: Double, decimalComma: Bool) -> String {
    AxisNumber.text(value, decimals: decimals, decimalComma: decimalComma)
  }

  /// The power of ten a hundredth to a tenth of the span.
  private static func decade(below span: Double) -> (size: Double, exponent: Int) {
    var (size, exponent) = (1.0, 0)
    while size * 10 > span { (size, exponent) = (size / 10, exponent - 1) }
    while size * 100 <= span { (size, exponent) = (size * 10, exponent + 1) }
    return (size, exponent)
  }

  private static func multiples(of step: Double, in range: ClosedRange<Double>, limit: Int) -> [Double] {
    var values: [Double] = []
    let slack = step * 1e-9
    var multiple = ((range.lowerBound - slack) / step).rounded(.up)
    while multiple * step <= range.upperBound + slack, values.count <= limit {
      values.append(multiple * step)
      multiple += 1
    }
    return values
  }
}
