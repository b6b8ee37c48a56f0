import Terminal
import Testing

/// A screen to look at: its name, and the keys that lead there.
struct Sight: Sendable, CustomTestStringConvertible {
  let name: String
  let steps: [ScriptedDevice.Step]
  var testDescription: String { name }

  init(_ name: String, _ steps: [ScriptedDevice.Step]) {
    self.name = name
    self.steps = steps
  }

  static let panels = [
    Sight("overview", []), Sight("engagements", .typed("2")), Sight("indicators", .typed("3")),
    Sight("actions", .typed("4")), Sight("trainings", .typed("5")), Sight("journal", .typed("0")),
  ]

  /// One thing, opened from its panel; the last engagement has no action.
  static let things = [
    Sight("engagement", .typed("2\n")), Sight("engagement-quiet", .typed("2") + .keys(.end, .enter)),
    Sight("indicator", .typed("3/tel-01\n\n")), Sight("action", .typed("4\n")), Sight("agent", .typed("5\n")),
    Sight("entry", .typed("0/accueil\n\n")),
  ]

  static let forms = [
    Sight("form-measurement", .typed("3/tel-01\nm")),
    Sight("form-measurement-wrong", .typed("3m8x\t") + .keys(.backTab)),
    Sight("form-action", .typed("3a")), Sight("form-action-suggestions", .typed("3aAfficher\tb")),
    Sight("form-move", .typed("4v")), Sight("form-close", .typed("4c") + .keys(.ctrl("s"))),
  ]

  static let overlays = [
    Sight("palette", .keys(.ctrl("p")) + .typed("tel")), Sight("help", .typed("4?")), Sight("filter", .typed("3/cou")),
    Sight("message", .typed("aRelire") + .keys(.ctrl("s"))),
  ]
}
