extension Notation {
  /// At most one decimal, or exactly `decimals`, rounded half away from zero; thousands are grouped. « 1 234,5 »
  public func number(_ value: Double, decimals: Int? = nil) -> String {
    guard value.isFinite else { return "—" }
    let text = decimals.map { Notation.fixed(value, $0) } ?? Notation.wholeTrimmed(Notation.fixed(value, 1))
    return localized(text, grouped: true)
  }

  /// Every digit that makes the number, without grouping: for editing and for other programs.
  public func exact(_ value: Double) -> String {
    guard value.isFinite else { return "—" }
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
    guard abs(value) >= 0.05 else { return text }
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

  /// A number without decimals in a range, « 24 »; nil for anything else.
  public func readWhole(_ text: String, in range: ClosedRange<Int>) -> Int? {
    readNumber(text).flatMap { Int(exactly: $0) }.flatMap { range.contains($0) ? $0 : nil }
  }

  /// Reads `95,16`, `95.16 %`, `1 250` with any blank; nil for what is not clearly one number.
  ///
  /// Comma and point are both decimal signs, but English `1,250` is a thousand and more. Blanks only group thousands:
  /// `95 16` is refused. A unit after the number is passed over, whatever it is.
  public func readNumber(_ text: String) -> Double? {
    // At once what most cells of a file are; fifteen digits are exact.
    if text.utf8.count <= 15, let whole = Digits.value(text) { return Double(whole) }
    var text = Notation.trimmed(text[...])
    for unit in ["%", "‰", "min", "j.o.", "w.d.", "s", "j", "d"] where text.hasSuffix(unit) {
      text = Notation.trimmed(text.dropLast(unit.count))
      break
    }
    let isNegative = text.hasPrefix("-") || text.hasPrefix("−")
    let body = isNegative || text.hasPrefix("+") ? Notation.trimmed(text.dropFirst()) : text
    guard let plain = plainDigits(body), let value = Double(plain), value.isFinite else { return nil }
    return isNegative ? -value : value
  }

  private func plainDigits(_ text: Substring) -> String? {
    let text = !isFrench && Notation.isGrouped(text) ? text.filter { $0 != "," }[...] : text
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard let whole = Notation.ungrouped(parts[0]) else { return nil }
    switch parts.count {
    case 1: return whole
    case 2: return Digits.areAll(parts[1]) ? "\(whole).\(parts[1])" : nil
    default: return nil
    }
  }

  // `1 250 000`
  private static func ungrouped(_ text: Substring) -> String? {
    let groups = text.split(whereSeparator: isBlank)
    guard !groups.isEmpty, groups.allSatisfy({ Digits.areAll($0) }) else { return nil }
    let isGrouped = groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
    return groups.count == 1 || isGrouped ? groups.joined() : nil
  }

  // `1,250,000.5`, not `0,125`
  private static func isGrouped(_ text: Substring) -> Bool {
    let whole = text.prefix { $0 != "." }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    return groups.count > 1 && (1...3).contains(groups[0].count) && !groups[0].hasPrefix("0")
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func isBlank(_ character: Character) -> Bool { character.isWhitespace && !character.isNewline }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop(while: isBlank)
    return start.dropLast(start.reversed().prefix(while: isBlank).count)
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
    guard abs(value) * scale < 1e15 else { return wholeTrimmed(plain(value)) }
    let scaled = Int64((abs(value) * scale).rounded(.toNearestOrAwayFromZero))
    let sign = value < 0 && scaled != 0 ? "-" : ""
    guard decimals > 0 else { return sign + String(scaled) }
    let digits = Day.padded(Int(scaled), decimals + 1)
    return sign + digits.dropLast(decimals) + "." + digits.suffix(decimals)
  }

  private static func wholeTrimmed(_ text: String) -> String {
    text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  // Swift writes very large and very small numbers with an exponent, which people do not type.
  private static func plain(_ value: Double) -> String {
    let text = "\(abs(value))"
    guard let mark = text.firstIndex(of: "e"), let exponent = Int(text[text.index(after: mark)...]) else {
      return "\(value)"
    }
    let parts = text[..<mark].split(separator: ".")
    let digits = parts.joined()
    let point = parts[0].count + exponent
    let sign = value < 0 ? "-" : ""
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    let zeros = String(repeating: "0", count: max(0, point - digits.count))
    return sign + digits.prefix(point) + zeros + (point < digits.count ? "." + digits.dropFirst(point) : "")
  }
}
