import Quality
import QualityStore

/// Something that can be done from where one is; its sentence is `command.NAME` in the phrase files.
public struct Command: Sendable {
  /// A name that keys, the palette and the help page share.
  public struct Name: Hashable, Sendable {
    public let text: String

    public init(_ text: String) {
      self.text = text
    }

    /// The sentence for the help page and the palette.
    public var phrase: Phrase { Phrase("command.\(text)") }
    /// A word or two for the help bar.
    public var short: Phrase { Phrase("command.\(text).short") }
  }

  public let name: Name
  /// Why it cannot be done now; nil when it can.
  public let refusal: Phrase?
  public let request: Request

  public init(_ name: Name, unless refusal: Phrase? = nil, _ request: Request) {
    self.name = name
    self.refusal = refusal
    self.request = request
  }
}

/// What a command asks of the dashboard.
public enum Request: Sendable {
  case open(Place)
  /// And selects the line of this name there.
  case openAt(Place, line: String)
  case ask(FormKind)
  case perform(any Decision)
  case adjust(Adjustment)
  case change(ListChange)
  case choose(Menu.Kind)
  /// The due ones, from those of a period where one is given.
  case enterFigures(Period?)
  /// Opens the form that was left last.
  case resumeDraft
  /// To what the file said at the end of a day; nil is back to today.
  case travel(Day?)
  /// Looks whether the files that prove an action, by its code, are there and unchanged.
  case lookAtEvidence(String, [String])
  /// Looks whether the files of documents, by their codes, are there and unchanged; nil is every document.
  case lookAtDocuments([String]?)
  /// A document is right as it is, today.
  case reviewDocument(String)
  /// Takes somebody out of the whole file, for ever.
  case erase(DataSubject)
  /// Says whether files are there, by their paths.
  case lookForFiles([String])
  /// Writes the list on the screen to a file.
  case export(ExportFormat, path: String, replacing: Bool)
}

/// The forms there are, with what they begin from.
public enum FormKind: Hashable, Codable, Sendable {
  case measurement(Subject)
  case target(String)
  case recount(String, Period)
  case past
  case deviation(Subject)
  case annotation(Subject)
  case action(Subject)
  case editAction(String)
  case moveAction(String)
  case closeAction(String)
  case checkEffect(String)
  case postponeAction(String)
  case addEvidence(String)
  case addStep(String)
  /// The marked actions, by their codes.
  case changeActions([String])
  case saveView(of: String, ListArrangement)
  case importFile
  case importTrainings
  case export
  case dismissDegradation(Subject)
  /// The group of a degradation, by the code of its case.
  case workingGroup(String)
  case group(Subject)
  case editGroup(String)
  case meetGroup(String)
  case closeGroup(String)
  case cause(String)
  case linkAction(String)
  case closeDegradation(String)
  /// Seats that the training office is asked for in a year, or answers.
  case requestTraining([TrainingSeat], year: Int)
  case scheduleTraining([TrainingSeat], year: Int)
  case refuseTraining([TrainingSeat], year: Int)
  case addAgent
  case editAgent(String)
  case takePost(String)
  case leavePost(String)
  case absence(String)
  /// From the absence that began on a day, where one was selected.
  case agentReturn(String, since: Day? = nil)
  case departAgent(String)
  /// Of one agent, in the course that was selected.
  case training(String, course: String?)
  case tutoring(String, course: String?)
  case endTutoring(String, course: String)
  case addCourse
  case editCourse(String)
  case addPost
  case editPost(String)
  case requirement(String)
  case addDocument
  case editDocument(String)
  case reviewDocument(String)
  case issueVersion(String)
  case withdrawDocument(String)
  /// That a document is to be brought up to date.
  case reportDocument(String)
  case holdObligation(String)
  case planObligation(String)
  case editObligation(String)
  case editPeriod(CareerPeriod.Reference)
  case correctDeparture(String)
  /// How long something is kept; nil where that is still to be chosen.
  case retention(Retention.Subject?)
  case erasure(DataSubject)
  case feedback
  case editFeedback(String)
  case answer(String)
  case triage(String)
  case acknowledge(String)
  case extendFeedback(String)
  case closeFeedback(String)
  case reopenFeedback(String)
  /// The day it ended and the site, where they are known.
  case survey(Day?, site: String?)
  case session(SessionStart)
  case editSession(String)
  case editTraining(TrainingReference)
}

/// What is selected, so that whatever is made from it is linked to it.
public struct Subject: Hashable, Codable, Sendable {
  public var engagement: Int?
  public var indicator: String?
  public var action: String?
  public var agent: String?
  public var site: String?
  public var entry: Int64?
  public var period: Period?
  /// A case that is open.
  public var degradation: String?
  public var document: String?
  /// What surveys ask about.
  public var theme: String?
  public var feedback: String?
  /// A working group of its own that is at work.
  public var group: String?

  public init(
    engagement: Int? = nil, indicator: String? = nil, action: String? = nil, agent: String? = nil, site: String? = nil,
    entry: Int64? = nil, period: Period? = nil, degradation: String? = nil, document: String? = nil,
    theme: String? = nil, feedback: String? = nil, group: String? = nil
  ) {
    self.engagement = engagement
    self.indicator = indicator
    self.action = action
    self.agent = agent
    self.site = site
    self.entry = entry
    self.period = period
    self.degradation = degradation
    self.document = document
    self.theme = theme
    self.feedback = feedback
    self.group = group
  }
}
