import Quality

/// The answer of a field that asks whether something is so.
enum YesOrNo: String, CaseIterable {
  case no, yes

  init(_ isSo: Bool) { self = isSo ? .yes : .no }

  var phrase: Phrase { Phrase("row.\(rawValue)") }
}
