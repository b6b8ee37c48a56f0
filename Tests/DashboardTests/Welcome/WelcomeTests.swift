import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("The first start")
struct WelcomeTests {
  private struct Refused: Refusal {
    let phrase = Phrase("refusal.label.prefectureMissing")
  }

  private static func welcome(_ start: @escaping WelcomeForm.Start) -> Welcome {
    let form = WelcomeForm(
      path: "/home/moi/vigie.sqlite", frameworks: ["qual-e-pref-2019"], establishments: ["orne"], start: start)
    return Welcome(path: "/home/moi/vigie.sqlite", form: form, Desk.context())
  }

  @Test(
    "offers to begin, to try, or to leave",
    arguments: [
      (0, .create), (1, .demo), (2, .leave), (9, .leave), (-1, .create),
    ] as [(Int, Welcome.Choice)])
  func choices(steps: Int, choice: Welcome.Choice) {
    var welcome = WelcomeTests.welcome { _, _, _ in SampleLabel.start }
    for _ in 0..<abs(steps) { welcome.move(steps.signum()) }
    #expect(welcome.selected == choice)
  }

  @Test("asks for a name, then begins with the framework and the establishment given")
  func create() throws {
    var welcome = WelcomeTests.welcome { name, framework, establishment in
      #expect([name, framework, establishment ?? ""] == ["Préfecture des Coteaux", "qual-e-pref-2019", "orne"])
      return SampleLabel.start
    }
    #expect(welcome.choose() == nil)
    #expect(welcome.isFilling)
    #expect(welcome.type(.save) == nil)
    #expect(welcome.form?.focused.id == "name")
    for typing in [Typing.insert("Préfecture des Coteaux"), .next, .next, .insert("orne")] {
      #expect(welcome.type(typing) == nil)
    }
    guard case .create(let start) = welcome.type(.accept) else {
      Issue.record("no label was begun")
      return
    }
    #expect(start.prefecture == "Préfecture des Coteaux")
  }

  @Test("keeps what was typed when it is left, or when the file cannot be made")
  func kept() {
    var welcome = WelcomeTests.welcome { _, _, _ in throw Refused() }
    #expect(welcome.choose() == nil)
    #expect(welcome.type(.insert("Ma préfecture")) == nil)
    #expect(welcome.type(.cancel) == nil)
    #expect(!welcome.isFilling)
    #expect(welcome.choose() == nil)
    #expect(welcome.form?.fields[0].text == "Ma préfecture")
    #expect(welcome.type(.save) == nil)
    #expect(welcome.form?.generalProblem == Phrase("refusal.label.prefectureMissing"))
    welcome.refuse(StoreError.diskFull(path: "/x"))
    #expect(welcome.form?.generalProblem == Phrase("store.diskFull", ["path": "/x"]))
  }
}
