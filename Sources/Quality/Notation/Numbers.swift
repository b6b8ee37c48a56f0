extension Notation {
  /// At most one decimal, or exactly `decimals`; thousands are grouped. « 1 234,5 »
  public func number(_ value: Double, decimals: Int? = nil) -> String {
    guard value.isFinite else { return "—" }
    let text = decimals.map { Notation.fixed(value, $0) } ?? Notation.trimmed(Notation.fixed(value, 1))
    return localized(text, grouped: true)
  }

  /// Every digit that makes the number, without grouping: for editing and for other programs.
  public func exact(_ value: Double) -> String {
    let text = value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : Notation.plain(value)
    return localized(text, grouped: false)
  }

  /// With its unit; nil is « — ». « 71,2 % », « 14 j »
  public func value(_ value: Double?, unit: Unit) -> String {
    guard let value else { return "—" }
    return number(value) + suffix(unit)
  }

  /// A measured value with its unit: one decimal always, so that a column of them lines up; counts have none.
  public func measured(_ value: Double?, unit: Unit) -> String {
    guard let value else { return "—" }
    return number(value, decimals: unit == .count && value == value.rounded() ? 0 : 1) + suffix(unit)
  }

  /// With its sign: « +2,3 », « −0,5 ».
  public func difference(_ value: Double) -> String {
    let text = number(abs(value), decimals: 1)
    if abs(value) < 0.05 { return text }
    return (value < 0 ? "−" : "+") + text
  }

  func suffix(_ unit: Unit) -> String {
    switch unit {
    case .percent: unitGap + "%"
    case .perThousand: unitGap + "‰"
    case .minutes: Notation.noBreak + "min"
    case .seconds: Notation.noBreak + "s"
    case .days: Notation.noBreak + (isFrench ? "j" : "d")
    case .workingDays: Notation.noBreak + (isFrench ? "j.o." : "w.d.")
    case .count: ""
    }
  }

  /// Reads `95,16`, `95.16 %`, `1 250` with any blank; nil for what is not clearly one number.
  public func readNumber(_ text: String) -> Double? {
    var text = text.filter { !" \u{A0}\u{202F}\u{2009}\t".contains($0) }
    for unit in ["%", "‰", "min", "j.o.", "w.d.", "s", "j", "d"] where text.hasSuffix(unit) && text.count > unit.count {
      text = String(text.dropLast(unit.count))
      break
    }
    if text.hasPrefix("−") { text = "-" + text.dropFirst() }
    let body = text.hasPrefix("-") || text.hasPrefix("+") ? text.dropFirst() : text[...]
    guard let plain = plainDigits(body), let value = Double(plain) else { return nil }
    return text.hasPrefix("-") ? -value : value
  }

  // One comma or point is the decimal sign; English commas may group thousands.
  private func plainDigits(_ text: Substring) -> String? {
    guard text.first?.isNumber == true, text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") })
    else { return nil }
    var text = String(text)
    if !isFrench, Notation.isGrouped(text) { text.removeAll { $0 == "," } }
    guard text.count(where: { $0 == "," || $0 == "." }) <= 1, text.last?.isNumber == true else { return nil }
    return String(text.map { $0 == "," ? "." : $0 })
  }

  private static func isGrouped(_ text: String) -> Bool {
    let whole = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)[0]
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    return groups.count > 1 && (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private func localized(_ text: String, grouped: Bool) -> String {
    let parts = text.split(separator: ".", maxSplits: 1)
    var whole = String(parts[0])
    if grouped { whole = group(whole) }
    return parts.count == 2 ? whole + (isFrench ? "," : ".") + parts[1] : whole
  }

  private func group(_ whole: String) -> String {
    let sign = whole.hasPrefix("-") ? "−" : ""
    let digits = Array(whole.drop { $0 == "-" })
    guard digits.count > 3 else { return sign + String(digits) }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += isFrench ? Notation.narrowNoBreak : "," }
      result.append(digit)
    }
    return sign + result
  }

  // Rounds half away from zero, as people do on paper.
  private static func fixed(_ value: Double, _ decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    guard abs(value) < 1e14 else { return plain(value) }
    let scaled = Int64((abs(value) * scale).rounded(.toNearestOrAwayFromZero))
    let sign = value < 0 && scaled != 0 ? "-" : ""
    guard decimals > 0 else { return sign + String(scaled) }
    let digits = Day.padded(Int(scaled), decimals + 1)
    return sign + digits.dropLast(decimals) + "." + digits.suffix(decimals)
  }

  private static func trimmed(_ text: String) -> String {
    text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  // Swift writes very large and very small numbers with an exponent, which people do not type.
  private static func plain(_ value: Double) -> String { "\(value)" }
}
