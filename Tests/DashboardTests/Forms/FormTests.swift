import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Filling in a form")
struct FormTests {
  @Test("Tab and Enter go to the next field, back-tab to the one before, in a ring over what is shown")
  func moving() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .indicator("TEL-01"))
    desk.perform(.record)
    #expect(desk.form?.focused.id == "numerator")
    desk.press(.next)
    #expect(desk.form?.focused.id == "denominator")
    desk.press(.accept)
    #expect(desk.form?.focused.id == "note")
    desk.press(.next)
    #expect(desk.form?.focused.id == "indicator")
    desk.press(.previous, .previous)
    #expect(desk.form?.focused.id == "denominator")
    desk.press(.up, .down)
    #expect(desk.form?.focused.id == "denominator")
  }

  @Test("a choice turns by left and right")
  func turning() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    desk.perform(.addAction)
    desk.focus("priority")
    #expect(desk.text("priority") == "normale")
    desk.press(.edit(.right))
    #expect(desk.text("priority") == "basse")
    desk.press(.edit(.left), .edit(.left))
    #expect(desk.text("priority") == "haute")
  }

  @Test("erasing a choice shows them all; up and down choose, Tab takes")
  func erasing() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    desk.perform(.addAction)
    desk.focus("kind")
    #expect(desk.form?.suggestions.isEmpty == true)
    desk.press(.edit(.deleteToStart))
    #expect(desk.form?.suggestions.map(\.text).count == 4)
    desk.press(.down, .down, .next)
    #expect(desk.text("kind") == "préventive")
    #expect(desk.form?.focused.id == "priority")
  }

  @Test("suggestions are walked by up and down, and taken by Tab")
  func suggesting() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    desk.perform(.addAction)
    desk.focus("indicator")
    desk.press(.edit(.deleteToStart))
    desk.type("tel")
    #expect(desk.form?.suggestions.map(\.value) == ["TEL-01", "TEL-02"])
    desk.press(.down, .next)
    #expect(desk.text("indicator") == "TEL-02")
    desk.focus("indicator")
    desk.press(.edit(.deleteToStart))
    desk.type("tel")
    desk.press(.up, .accept)
    #expect(desk.text("indicator") == "TEL-02")
  }

  @Test("a paste of several lines is one line")
  func pasting() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    desk.perform(.addAction)
    desk.press(.insert("Rappeler\r\nles usagers\u{1B}[31m\tvite"))
    #expect(desk.text("title") == "Rappeler les usagers vite")
  }

  @Test("what is missing is said under its field, and the caret goes there")
  func missing() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .actions)
    desk.perform(.addAction)
    desk.focus("notes")
    desk.press(.save)
    #expect(desk.form?.focused.id == "title")
    #expect(desk.reading("title") == "✗ à remplir")
    desk.type("x")
    #expect(desk.reading("title") == "")
  }

  @Test("a save that the file refuses keeps what was typed, and says why without a word of the machine")
  func failing() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/label.vigie"
      let store = try QualityStore.create(at: path, SampleLabel.start, by: SampleLabel.signature())
      try SampleLabel.fill(store)
      var desk = try Desk(QualityStore.open(at: path, readOnly: true), at: .actions)
      desk.perform(.addAction)
      desk.type("Gardée")
      desk.press(.save)
      #expect(desk.text("title") == "Gardée")
      #expect(desk.message == "\(path) ne peut qu’être lu : rien n’a été écrit.")
      #expect(desk.form?.generalProblem.map { desk.model.context.phrases($0).spaced } == desk.message)
      desk.press(.cancel)
      desk.perform(.addAction)
      #expect(desk.text("title") == "Gardée")
    }
  }
}
