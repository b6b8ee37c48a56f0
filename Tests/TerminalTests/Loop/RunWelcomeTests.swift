import Dashboard
import Quality
import QualityStore
import Terminal
import TestSupport
import Testing

struct RunWelcomeTests {
  @Test("looks right at every size, in every language", arguments: Language.allCases)
  func looks(language: Language) throws {
    let scripts: [[ScriptedDevice.Step]] = [[], .keys(.down), .typed("\nPréfecture des Coteaux\t") + .keys(.ctrl("s"))]
    let texts = scripts.flatMap { steps in
      [Size.usual, .small, .least, Size(width: 20, height: 5)].map { size in
        let screen = welcomed(steps, on: size, in: language).screen
        return "\(size.width)x\(size.height)\n\(screen.text)"
      }
    }
    expectGolden(texts.joined(separator: "\n\n"), "screens/welcome.\(language.rawValue).txt")
  }

  @Test("a name and Ctrl-S begin a label")
  func create() throws {
    let ending = welcomed(.typed("\nPréfecture des Coteaux") + .keys(.ctrl("s"))).ending
    guard case .created(let store) = ending else {
      Issue.record("\(ending)")
      return
    }
    #expect(try store.read { try $0.label() }.prefecture == "Préfecture des Coteaux")
  }

  @Test("a file that cannot be made is said, and what was typed stays")
  func refused() {
    let screen = welcomed(.typed("\nPréfecture des Coteaux") + .keys(.ctrl("s")), failing: true).screen
    #expect(screen.text.contains("Préfecture des Coteaux"))
    #expect(screen.rolesText.contains("M"))
  }

  @Test("the demonstration is one line down, leaving two")
  func choices() {
    if case .demo = welcomed(.keys(.down, .enter)).ending {} else { Issue.record("no demonstration") }
    if case .left = welcomed(.keys(.down, .down, .enter)).ending {} else { Issue.record("did not leave") }
    if case .left = welcomed(.typed("q")).ending {} else { Issue.record("q did not leave") }
  }

  @Test("a signal ends it with its number")
  func signal() {
    let ending = welcomed([.event(.interrupted(signal: 15))]).ending
    if case .interrupted(signal: 15) = ending {} else { Issue.record("\(ending)") }
  }

  @Test("q is a letter in the form, and a pasted name is taken")
  func typing() {
    let screen = welcomed(.typed("\nq") + [.event(.pasted("ualité"))]).screen
    #expect(screen.text.contains("qualité"))
  }

  private func welcomed(
    _ steps: [ScriptedDevice.Step], on size: Size = .small, in language: Language = .french, failing: Bool = false
  ) -> (ending: WelcomeEnding, screen: Screen) {
    let device = ScriptedDevice(size: size, playing: steps)
    let form = WelcomeForm(
      path: "/home/camille/.local/share/vigie/label.vigie", frameworks: ["qual-e-pref-2019"],
      establishments: ["orne"],
      start: { name, _, _ in
        StartLabel(prefecture: name, framework: SampleLabel.framework, establishment: SampleLabel.establishment)
      })
    let context = Context(phrases: Phrases(language), moment: .sample, author: "Camille Roux")
    let welcome = Welcome(path: "/home/camille/.local/share/vigie/label.vigie", form: form, context)
    let ending = runWelcome(welcome, on: device) { start in
      guard !failing else { throw StoreError.folderNotWritable(path: "/home/camille/.local/share/vigie") }
      return try QualityStore.inMemory(start, by: SampleLabel.signature())
    }
    return (ending, device.screens[device.screens.count - 1])
  }
}
