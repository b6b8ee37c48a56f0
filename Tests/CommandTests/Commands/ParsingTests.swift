import ArgumentParser
import Quality
import Testing

@testable import vigie

@Suite("What is typed becomes a command")
struct ParsingTests {
  @Test(
    "by its name",
    arguments: [
      ("", "OpenDashboard"), ("dashboard", "OpenDashboard"), ("init --name X", "Initialize"), ("demo", "Demo"),
      ("list actions", "List"), ("show action A-1", "Show"), ("record A B C", "Record"),
      ("add action X", "AddActionCommand"), ("add document X", "AddDocumentCommand"),
      ("add feedback X", "AddFeedbackCommand"), ("add survey 14/11/2025 TEL=3/4", "AddSurveyCommand"),
      ("answer feedback R-1 --answer X", "AnswerFeedbackCommand"), ("review document DOC-1", "ReviewDocumentCommand"),
      ("edit document DOC-1 --title X", "EditDocumentCommand"), ("add version DOC-1 2", "AddVersionCommand"),
      ("withdraw document DOC-1 --reason X", "WithdrawDocumentCommand"), ("check", "CheckFile"),
      ("check documents DOC-1 DOC-2", "CheckDocuments"),
      ("close action A-1 --evidence X", "CloseActionCommand"), ("add step A-1 X", "AddStepCommand"),
      ("add evidence A-1 X Y", "AddEvidenceCommand"), ("remove evidence A-1 X", "RemoveEvidenceCommand"),
      ("edit action A-1 --owner X", "EditActionCommand"), ("move action A-1 done", "MoveActionCommand"),
      ("postpone action A-1 +3j --reason X", "PostponeActionCommand"), ("finish step A-1 2", "FinishStepCommand"),
      ("cancel action A-1 --reason X", "CancelActionCommand"), ("resume action A-1", "ResumeActionCommand"),
      ("verify action A-1 --verdict partly --effect X", "VerifyActionCommand"),
      ("verify evidence A-1", "VerifyEvidenceCommand"), ("apply -", "Apply"),
      ("acknowledge feedback R-1", "AcknowledgeFeedbackCommand"),
      ("triage feedback R-1 nothing --reason X", "TriageFeedbackCommand"),
      ("extend feedback R-1 +3j --reason X", "ExtendFeedbackCommand"),
      ("close feedback R-1 --outcome X", "CloseFeedbackCommand"),
      ("reopen feedback R-1 --reason X", "ReopenFeedbackCommand"),
      ("edit feedback R-1 --severity low", "EditFeedbackCommand"),
      ("import measurements f.csv", "ImportMeasurementsCommand"), ("import mail f.eml", "ImportMailCommand"),
      ("remind --within 7d", "Remind"), ("undo", "Undo"), ("redo", "Redo"),
      ("journal", "JournalCommand"), ("check", "Check"),
    ])
  func name(typed: String, type: String) throws {
    let command = try Vigie.parseAsRoot(typed.split(separator: " ").map(String.init))
    #expect("\(Swift.type(of: command))" == type)
  }

  @Test("the options of the file are the same everywhere")
  func storeOptions() throws {
    let shared = ["-d", "f.vigie", "--author", "Moi", "--language", "en", "--today", "2026-11-24", "--read-only"]
    let list = try #require(try Vigie.parseAsRoot(["list", "actions"] + shared) as? List)
    let undo = try #require(try Vigie.parseAsRoot(["undo"] + shared) as? Undo)
    for options in [list.options, undo.options] {
      #expect(options.path == "f.vigie")
      #expect(options.author == "Moi")
      #expect(options.language == .english)
      #expect(options.today == Day(iso: "2026-11-24"))
      #expect(options.isReadOnly && !options.masksNames)
    }
  }

  @Test("an action takes several engagements and its usual nature")
  func action() throws {
    let command = try Vigie.parseAsRoot(["add", "action", "Former", "--engagement", "E1", "E6", "--priority", "high"])
    let add = try #require(command as? AddActionCommand)
    #expect(add.fields.engagement == ["E1", "E6"])
    #expect(add.fields.kind == nil)
    #expect(add.fields.priority == .high)
    #expect(add.fields.origin == nil)
  }

  @Test("the journal prints fifty decisions unless told otherwise", arguments: [([], 50), (["--limit", "7"], 7)])
  func limit(arguments: [String], limit: Int) throws {
    let journal = try #require(try Vigie.parseAsRoot(["journal"] + arguments) as? JournalCommand)
    #expect(journal.limit == limit)
  }

  @Test(
    "what cannot be is refused before anything is opened",
    arguments: [
      "list", "list actions --json --csv", "list actions --indicator TEL-01", "journal --limit 0", "journal --limit -5",
      "undo --today 2026-02-30", "undo --language de", "add action X --kind other", "add document X --kind livre",
      "add document X --review-months un", "review document", "close action A-1",
      "add feedback X --kind other", "add feedback X --channel fax", "add survey 14/11/2025", "answer feedback R-1",
    ])
  func refused(typed: String) {
    #expect(throws: (any Error).self) { try Vigie.parseAsRoot(typed.split(separator: " ").map(String.init)) }
  }
}
