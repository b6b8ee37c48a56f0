extension [Int] {
  /// The codes of engagements by their numbers: « E10 E17 ».
  var engagementCodes: String { map { "E\($0)" }.joined(separator: " ") }
}
