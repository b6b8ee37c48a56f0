extension Notation {
  /// « 14 h 30 », « 9 h », « 14:30 » in English.
  public func time(_ time: TimeOfDay) -> String {
    guard isFrench else { return time.iso }
    let (hour, minute) = (time.minute / 60, time.minute % 60)
    let hours = "\(hour)\(Notation.noBreak)h"
    return minute == 0 ? hours : hours + Notation.noBreak + Day.padded(minute, 2)
  }

  /// « 14 h 30 », « 14h30 », « 14:30 », « 14h », « 14 »: what people type in either language; nil for anything else.
  public func readTime(_ text: String) -> TimeOfDay? {
    let typed = Folding.fold(text).filter { !$0.isWhitespace }
    let parts = typed.split(omittingEmptySubsequences: false) { $0 == "h" || $0 == ":" }
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } && $0.count <= 2 }),
      let hour = Int(parts[0])
    else { return nil }
    let minutes = parts.count == 2 ? String(parts[1]) : ""
    guard minutes.isEmpty || minutes.count == 2 else { return nil }
    return TimeOfDay(hour: hour, minute: Int(minutes) ?? 0)
  }
}
