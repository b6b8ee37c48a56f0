import Dashboard
import Quality
import QualityStore
import Terminal
import TestSupport
import Testing

struct RunDashboardTests {
  @Test("a month's figure is entered with the keyboard")
  func figure() throws {
    let played = try Played(.typed("3/cc-01\nm590\t640") + .keys(.ctrl("s")))
    let figures = try played.store.read { try $0.measurements(of: "CC-01") }
    #expect(figures.contains(SampleLabel.ratio("CC-01", "2026-Q2", 590, of: 640, site: "VAL")))
    #expect(played.status.contains("CC-01"))
    #expect(played.told.contains("92,2 %"))
  }

  @Test("an action takes two keys beside its title, and is linked to the row it came from")
  func action() throws {
    let title = "Relire le registre"
    let played = try Played(.typed("a" + title) + .keys(.ctrl("s")))
    let action = try #require(try played.store.read { try $0.actions() }.first { $0.title == title })
    #expect(action.indicator == "CC-02")
    #expect(action.engagements == [4])
    #expect(action.origin == .indicator)
    #expect(played.status.contains("Action A-4 ouverte : Relire le registre · u pour annuler"))
    #expect(played.text.contains("A-4"))
  }

  @Test("undo takes back what was just entered, and redo brings it again")
  func undo() throws {
    let entered: [ScriptedDevice.Step] = .typed("aRelire") + .keys(.ctrl("s"))
    let undone = try Played(entered + .typed("u"))
    #expect(try undone.store.read { try $0.actions() }.count == 3)
    #expect(undone.status.contains("A-4"))
    let redone = try Played(entered + .typed("u") + .keys(.ctrl("r")))
    #expect(try redone.store.read { try $0.actions() }.map(\.title).contains("Relire"))
  }

  @Test("a filter narrows the list down as it is typed, and Escape shows all again")
  func filter() throws {
    #expect(try Played(.typed("3/cou")).text.contains("2 sur 5"))
    #expect(try Played(.typed("3/COURRIELS\n")).text.contains("1 sur 5"))
    #expect(try Played(.typed("3/cou\u{1B}")).text.contains("1 en alerte"))
    #expect(try Played(.typed("3/rien de tel\n")).told.contains("Rien ne correspond"))
  }

  @Test("the palette opens a thing by its code, and does a command by a word")
  func palette() throws {
    #expect(try Played(.typed(":tel-02\n")).text.contains("› TEL-02"))
    #expect(try Played(.keys(.ctrl("p")) + .typed("saisir\n")).text.contains("Saisir un relevé"))
    #expect(try Played(.typed(":tel\u{1B}")).text == Played([]).text)
  }

  @Test("help shows the keys, finds one by a word, and is closed by Escape")
  func help() throws {
    #expect(try Played(.typed("?")).text.contains("Se déplacer"))
    let found = try Played(.typed("?annuler")).text
    #expect(found.contains("Annuler ma dernière décision"))
    #expect(!found.contains("Changer l’ordre"))
    #expect(try Played(.typed("?\u{1B}")).text == Played([]).text)
  }

  @Test("a pasted text goes into the field, without its newlines; over a panel it is refused")
  func paste() throws {
    let pasted = ScriptedDevice.Step.event(.pasted("Relire\nle registre"))
    #expect(try Played(.typed("a") + [pasted]).text.contains("Relire le registre"))
    let played = try Played([pasted])
    #expect(played.status.hasPrefix(" Rien n’a été collé"))
    #expect(try played.store.read { try $0.journalCount() } == 13)
  }

  @Test("a text goes out to the user's editor while the terminal is lent, and comes back")
  func editor() throws {
    let files = Files.editing { $0 + "\nvu au COPIL" }
    let played = try Played(.typed("aRelire") + .keys(.backTab, .character("à"), .ctrl("o")), files: files)
    #expect(played.device.loans == 1)
    #expect(played.text.contains("vu au COPIL"))
    let short = try Played(.typed("aRelire\t") + .keys(.ctrl("o")), files: files)
    #expect(short.device.loans == 0)
    #expect(short.status.contains("trop court pour un éditeur"))
  }

  @Test("drafts are kept once a second while somebody types, and whatever ends the program")
  func drafts() throws {
    let shelf = MemoryShelf()
    let hungUp = try Played(.typed("aRelire") + [.event(.interrupted(signal: 1))], drafts: shelf.shelf)
    #expect(hungUp.ending == .interrupted(signal: 1))
    #expect(shelf.count == 1)
    let next = try Played(.typed("y"), drafts: shelf.shelf)
    #expect(next.text.contains("Relire"))
    // One when it was hung up, and none at the end: nothing changed since.
    #expect(shelf.writings == 1)
  }

  @Test("a form keeps what was typed through every size", arguments: [Size.small, .least, Size(width: 20, height: 5)])
  func resize(size: Size) throws {
    let resized = try Played(.typed("aRelire\tBAC\t") + [.resize(size), .resize(.usual)])
    #expect(resized.text == (try Played(.typed("aRelire\tBAC\t")).text))
    let saved = try Played(.typed("aRelire\tBAC") + [.resize(size)] + .keys(.ctrl("s")))
    #expect(try saved.store.read { try $0.actions() }.last?.owner == .bureau("BAC"))
  }

  @Test("a form left by Escape is found again as it was")
  func draft() throws {
    #expect(try Played(.typed("aRelire\u{1B}")).status.contains("Brouillon gardé"))
    #expect(try Played(.typed("aRelire\u{1B}a")).text.contains("Relire"))
  }

  @Test("an error stands under its field, and nothing is written")
  func refusal() throws {
    let played = try Played(.typed("a") + .keys(.ctrl("s")))
    #expect(played.text.contains("à remplir"))
    #expect(try played.store.read { try $0.journalCount() } == 13)
  }

  @Test("a key that is bound to nothing says so, until the next key")
  func unbound() throws {
    #expect(try Played(.typed("§")).status.contains("« § » ne fait rien ici"))
    #expect(try !Played(.typed("§j")).status.contains("« § »"))
  }

  @Test("a read-only file offers nothing that writes, and says why")
  func readOnly() throws {
    let played = try Played(.typed("a"), isReadOnly: true)
    #expect(played.status.contains("lecture seule"))
    #expect(try !Played([], isReadOnly: true).status.contains("relevé"))
  }

  @Test("suspending and redrawing are left to the terminal")
  func terminal() throws {
    let device = try Played(.keys(.ctrl("z"), .ctrl("l"))).device
    #expect(device.suspensions == 1)
    #expect(device.redraws == 1)
    #expect(device.screens.count == 3)
  }

  @Test("the redraw key works in a form too")
  func redrawInForm() throws {
    #expect(try Played(.typed("a") + .keys(.ctrl("l"))).device.redraws == 1)
  }

  @Test("q leaves; a signal ends the loop with its number", arguments: [1, 2, 15] as [Int32])
  func ending(signal: Int32) throws {
    #expect(try Played(.typed("q")).ending == .left)
    #expect(try Played([.event(.interrupted(signal: signal))]).ending == .interrupted(signal: signal))
    #expect(try Played(.typed("aRel") + [.event(.interrupted(signal: signal))]).ending == .interrupted(signal: signal))
  }

  @Test("Escape goes back as far as the overview, and stays there")
  func back() throws {
    #expect(try Played(.typed("3\n\u{1B}")).text.contains("╭─ Indicateurs ─"))
    #expect(try Played(.typed("3\n\u{1B}\u{1B}\u{1B}")).status.contains("q pour quitter"))
  }

  @Test("nothing is drawn while nothing happens; at the start and after a key, once more for the details")
  func idle() throws {
    let started = try Played([.silence, .silence, .silence])
    #expect(started.device.screens.count == 2)
    #expect(started.text.contains("▂▂▁  ↘ ?   △"))
    #expect(try Played(.keys(.down) + [.silence, .silence, .silence]).device.screens.count == 3)
  }

  @Test("what another process writes is shown at the next idle second, and what is typed is left alone")
  func elsewhere() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/label.vigie"
      let store = try QualityStore.create(at: path, SampleLabel.start, by: SampleLabel.signature())
      let other = try QualityStore.open(at: path)
      var asked = 0
      func moment() -> Moment {
        asked += 1
        if asked == 1 {
          let action = CorrectiveAction(title: "Venue d’ailleurs", createdOn: SampleLabel.today)
          #expect(throws: Never.self) { try other.perform(AddAction(action), by: SampleLabel.signature()) }
        }
        return .sample
      }
      let played = try Played([.silence, .silence, .silence, .silence], store: store, moment: moment)
      #expect(played.device.screens.count == 4)
      #expect(played.text.contains("Venue d’ailleurs"))
      #expect(played.status.contains("a changé ailleurs"))
    }
  }

  @Test("at midnight what is due today becomes late")
  func midnight() throws {
    var asked = 0
    func moment() -> Moment {
      asked += 1
      return asked < 2 ? .sample : Moment(today: SampleLabel.day("2026-12-21"), seconds: Moment.sample.seconds)
    }
    let played = try Played(.typed("4") + [.silence, .silence], moment: moment)
    #expect(played.told.contains("retard 39 j"))
    #expect(played.told.contains("2 en retard"))
  }
}
