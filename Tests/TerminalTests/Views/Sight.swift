import QualityStore
import Terminal
import TestSupport
import Testing

/// A screen to look at: its name, and the keys that lead there.
struct Sight: Sendable, CustomTestStringConvertible {
  let name: String
  let steps: [ScriptedDevice.Step]
  /// On the label that holds what indicators are computed from.
  var needsHoldings = false
  var testDescription: String { name }

  init(_ name: String, _ steps: [ScriptedDevice.Step], needsHoldings: Bool = false) {
    self.name = name
    self.steps = steps
    self.needsHoldings = needsHoldings
  }

  func store() throws -> QualityStore { try needsHoldings ? SampleLabel.heldStore() : SampleLabel.filledStore() }

  static let panels = [
    Sight("overview", []), Sight("engagements", .typed("2")), Sight("indicators", .typed("3")),
    Sight("actions", .typed("4")), Sight("trainings", .typed("5")), Sight("listening-empty", .typed("6")),
    Sight("journal", .typed("0")),
  ]

  /// One thing, opened from its panel; the last engagement has no action.
  static let things = [
    Sight("engagement", .typed("2\n")), Sight("engagement-quiet", .typed("2") + .keys(.end, .enter)),
    Sight("indicator", .typed("3/tel-01\n\n")), Sight("action", .typed("4\n")), Sight("agent", .typed("5\n")),
    Sight("agents", .keys(.alt("a"))), Sight("form-take-post", .typed("5\nv")),
    Sight("entry", .typed("0/accueil\n\n")),
  ]

  /// What is computed, and what covers the engagements.
  static let holdings = [
    Sight("coverage", .typed("2V"), needsHoldings: true), Sight("rule", .typed("2Y"), needsHoldings: true),
    Sight("engagement-covered", .typed("2j\n"), needsHoldings: true),
    Sight("indicator-computed", .typed("3/for\n"), needsHoldings: true),
    Sight("counted", .typed("3/for\n\nf"), needsHoldings: true),
  ]

  /// The trainings in their other shapes.
  static let trainings = [
    Sight("training-matrix", .typed("5vjl")), Sight("training-matrix-grouped", .typed("5vUh")),
    Sight("training-coverage", .typed("5Vj"), needsHoldings: true), Sight("trainings-board", .typed("5J")),
    Sight("trainings-grouped", .typed("5U")),
  ]

  static let forms = [
    Sight("form-measurement", .typed("3/tel-01\nm")),
    Sight("form-measurement-wrong", .typed("3m8x\t") + .keys(.backTab)),
    Sight("form-action", .typed("3a")), Sight("form-action-suggestions", .typed("3aAfficher\tb")),
    Sight("form-action-unknown", .typed("3aRappeler @PERSONNE") + .keys(.ctrl("s"))),
    Sight("form-move", .typed("4v")), Sight("form-close", .typed("4c") + .keys(.ctrl("s"))),
  ]

  /// What is asked of the training office, and who is new.
  static let needs = [
    Sight("needs", .keys(.alt("b"))), Sight("needs-grouped", .keys(.alt("b")) + .typed("Uj")),
    Sight("form-request", .keys(.alt("b")) + .typed("*r")),
    Sight("form-tutoring", .keys(.alt("b")) + .typed("jT")), Sight("newcomers-none", .keys(.alt("w"))),
    Sight("onboarding", .typed("5\nw")),
  ]

  /// The document base, which other samples leave empty.
  static let documents = [
    Sight("documents", .typed("8")), Sight("document", .typed("8\n")), Sight("form-document", .typed("8n")),
    Sight("form-document-review", .typed("8RHoraires d’hiver")), Sight("form-document-version", .typed("8N2.1")),
    Sight("form-document-report", .typed("8D")),
  ]

  /// The plan in its other shapes.
  static let plan = [
    Sight("actions-grouped", .typed("4Uj")), Sight("actions-board", .typed("4Jl")),
    Sight("actions-board-owner", .typed("4JU")),
    Sight("actions-timeline", .typed("4JJj")), Sight("actions-timeline-grouped", .typed("4JJUl")),
    Sight("actions-columns", .typed("4Qjjj ")), Sight("form-view", .typed("4/retard\nUZRetards")),
    Sight("actions-marked", .typed("4xx")),
    Sight("form-change", .typed("4*eBTI\t31/1/2027\ten c\t")),
    Sight("actions-filter", .typed("4/retard à:b")),
  ]

  static let overlays = [
    Sight("palette", .keys(.ctrl("p")) + .typed("tel")), Sight("help", .typed("4?")), Sight("filter", .typed("3/cou")),
    Sight("message", .typed("aRelire") + .keys(.ctrl("s"))),
  ]
}
