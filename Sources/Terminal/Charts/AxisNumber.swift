/// Numbers beside a chart, in French or in English, without a formatter.
enum AxisNumber {
  static func text(_ value: Double, decimals: Int, decimalComma: Bool) -> String {
    guard abs(value) < 1e12, decimals <= 6 else { return "\(Float(value))" }
    let scale = (0..<decimals).reduce(1) { power, _ in power * 10 }
    let scaled = Int((abs(value) * Double(scale)).rounded())
    let sign = value < 0 && scaled != 0 ? "-" : ""
    let whole = sign + grouped(scaled / scale, by: decimalComma ? "\u{202F}" : ",")
    guard decimals > 0 else { return whole }
    let fraction = String(scaled % scale)
    return whole + (decimalComma ? "," : ".") + String(repeating: "0", count: decimals - fraction.count) + fraction
  }

  /// With one decimal, or none where it would be zero.
  static func short(_ value: Double, decimalComma: Bool) -> String {
    let isWhole = abs(value) >= 1000 || abs(value - value.rounded()) < 0.05
    return text(value, decimals: isWhole ? 0 : 1, decimalComma: decimalComma)
  }

  private static func grouped(_ number: Int, by separator: String) -> String {
    guard number >= 1000 else { return String(number) }
    let last = String(number % 1000)
    return grouped(number / 1000, by: separator) + separator + String(repeating: "0", count: 3 - last.count) + last
  }
}
