import Quality
import QualityStore

/// What each command does.
extension DashboardModel {
  mutating func carryOut(_ name: Command.Name, _ store: QualityStore) throws {
    if let motion = Motion.named[name] {
      if motion == .last { try readToEnd(store) }
      return change(moving: motion, store)
    }
    if let panel = Place.panels.first(where: { name == .panel($0.digit) }) { return try open(panel.place, from: store) }
    switch name {
    case .quit: leave()
    case .back: back(in: store)
    case .undo: try undo(in: store)
    case .redo: try redo(in: store)
    case .filter: overlay = panel.list.map { .filter(LineEditor($0.filter)) }
    case .sort: try sort(.nextOrder, store)
    case .reverse: try sort(.reverse, store)
    case .help: overlay = .help(Help(here: offered.map(\.name)))
    case .palette: try openPalette(store)
    case .mask: mask(store)
    case .travel: try askForDay(store)
    default: try carryOutHere(name, store)
    }
  }

  private mutating func carryOutHere(_ name: Command.Name, _ store: QualityStore) throws {
    guard let command = offered.first(where: { $0.name == name }) else {
      message = Message(context.phrases("message.notHere"), .quiet)
      return
    }
    if let refusal = command.refusal { return refuse(refusal) }
    try carryOut(command.request, store)
  }

  mutating func carryOut(_ request: Request, _ store: QualityStore) throws {
    switch request {
    // The list of degradations is asked for from anywhere, and from itself.
    case .open(let place) where place == panel.place: break
    case .open(let place): try open(place, from: store)
    case .openAt(let place, let line):
      try open(place, from: store)
      change { $0.select(id: line) }
    case .ask(let kind): try ask(kind, store)
    case .perform(let decision): try write(decision, store)
    case .adjust(let adjustment): adjust(adjustment, store)
    case .change(let change): try changeList(change, store)
    case .choose(let kind): try openMenu(kind, store)
    case .lookAtEvidence(let code, let paths): try lookAtEvidence(code, paths, store)
    case .lookAtDocuments(let codes): try lookAtDocuments(codes, store)
    case .reviewDocument(let code): try reviewDocument(code, store)
    case .erase(let person): try erase(person, store)
    case .lookForFiles(let paths): lookForFiles(paths)
    case .enterFigures(let period): try enterFigures(from: period, store)
    case .resumeDraft: try resumeDraft(store)
    case .travel(let day): try travel(to: day, store)
    case .export(let format, let path, let replacing): try export(format, path, replacing: replacing, store)
    }
  }

  mutating func enterFigures(from period: Period? = nil, _ store: QualityStore) throws {
    let context = context
    var entry = try store.read { try MonthEntry($0, context) }
    guard !entry.rows.isEmpty else {
      message = Message(context.phrases("entry.none"), .good)
      return
    }
    if let period { entry.focus(on: period) }
    if let draft = drafts.figures { entry.take(up: draft) }
    overlay = .entry(entry)
    if entry.isTouched { message = Message(context.phrases("message.draft"), .quiet) }
  }

  private mutating func adjust(_ adjustment: Adjustment, _ store: QualityStore) {
    var mustRead = false
    change { mustRead = $0.adjust(adjustment) }
    if mustRead { refresh(from: store) }
  }

  // An action or a figure can be entered from anywhere, the degradations seen, and every list be written to a file.
  var anywhere: [Command] {
    [
      Command.addAction(panel.subject, context), Command.record(panel.subject, context), Command.enterFigures(context),
      Command.degradations, Command.reminders, Command.obligations, Command.needs(context), Command.newcomers,
      Command.agents, Command.courses, Command.posts, Command.retention, Command.importFile, Command.export(panel),
      Command.resumeDraft(drafts),
    ]
  }

  mutating func write(_ decision: any Decision, _ store: QualityStore) throws {
    let entry = try store.perform(decision, by: context.signature)
    if decision is any OfMarked { _ = unmark() }
    if let save = decision as? SaveView { show(save.view) }
    refresh(from: store)
    if let made = entry?.made { change { $0.select(id: made) } }
    message = entry.map { said($0) } ?? Message(context.phrases("message.nothingChanged"), .quiet)
  }

  private func said(_ entry: JournalEntry) -> Message {
    Message(context.phrases.capitalized(entry.phrase) + " · " + context.phrases("message.undoHint"), .good)
  }

  private mutating func refuse(_ refusal: Phrase) {
    message = Message(context.phrases(refusal), .attention)
  }

  private mutating func undo(in store: QualityStore) throws {
    if let refusal = context.refusalToWrite { return refuse(refusal) }
    let entry = try store.undo(by: context.signature)
    refresh(from: store)
    message = Message(context.phrases.capitalized(entry.phrase), .attention)
  }

  private mutating func redo(in store: QualityStore) throws {
    if let refusal = context.refusalToWrite { return refuse(refusal) }
    let entry = try store.redo(by: context.signature)
    refresh(from: store)
    message = Message(context.phrases.capitalized(entry.phrase), .good)
  }

  private mutating func change(moving motion: Motion, _ store: QualityStore) {
    let page = page
    change { $0.move(motion, page: page) }
    if panel.list?.lacksLines == true { refresh(from: store) }
  }

  private mutating func sort(_ step: SortStep, _ store: QualityStore) throws {
    let context = context
    try readToEnd(store)
    change { $0.sort(step, context) }
    guard let list = panel.list else { return }
    let order = context.phrases("order.\(list.orderName)")
    let key = list.isReversed ? "message.sortedReverse" : "message.sorted"
    message = Message(context.phrases(key, ["order": .text(order)]), .quiet)
  }

  private mutating func mask(_ store: QualityStore) {
    context.masksNames.toggle()
    refresh(from: store)
    message = Message(context.phrases(context.masksNames ? "message.masked" : "message.unmasked"), .quiet)
  }

  private mutating func openPalette(_ store: QualityStore) throws {
    let (commands, context) = (offered, context)
    overlay = .palette(try source(store).read { try Palette(commands: commands, $0, context) })
  }

  mutating func ask(_ kind: FormKind, _ store: QualityStore) throws {
    let (context, draft) = (context, drafts[kind])
    let form = try source(store).read { reader in
      var form = Form(try kind.contents(reader, context), keeping: draft, context)
      try form.read(reader, context)
      return form
    }
    overlay = .form(form)
    if draft != nil { message = Message(context.phrases("message.draft"), .quiet) }
  }
}

extension Motion {
  static let named: [Command.Name: Motion] = [
    .up: .up, .down: .down, .left: .left, .right: .right, .pageUp: .pageUp, .pageDown: .pageDown, .first: .first,
    .last: .last, .nextZone: .nextZone, .previousZone: .previousZone,
  ]
}

extension JournalEntry {
  /// The line that a list gives to what was decided: an action's code, a figure's period.
  fileprivate var made: String? {
    if let line = ActionLine.added(by: self) { return line }
    if let code { return code }
    if case .period(let period) = details["period"] { return period.code }
    return nil
  }
}

extension FormKind {
  func contents(_ reader: Reader, _ context: Context) throws -> any FormContents {
    switch self {
    case .measurement(let subject): try MeasurementForm(subject, reader)
    case .past: AsOfForm()
    case .target(let code): TargetForm(try reader.indicator(code))
    case .recount(let code, let period): try RecountForm(code, period, reader, context)
    case .deviation(let subject): try DeviationForm(subject, reader)
    case .annotation(let subject): try AnnotationForm(subject, reader)
    case .action(let subject): try ActionForm(subject, reader, context)
    case .editAction(let code): try ActionForm(Subject(action: code), editing: code, reader, context)
    case .moveAction(let code): try MoveActionForm(code, reader)
    case .closeAction(let code): try CloseActionForm(code, reader)
    case .checkEffect(let code): try CheckEffectForm(code, reader)
    case .postponeAction(let code): try PostponeActionForm(code, reader)
    case .addEvidence(let code): try EvidenceForm(code, reader)
    case .addStep(let code): try StepForm(code, reader)
    case .changeActions(let codes): try ChangeActionsForm(codes, reader, context)
    case .saveView(let list, let arrangement): try SaveViewForm(of: list, arrangement, reader)
    case .importFile: ImportForm()
    case .importTrainings: ImportTrainingsForm()
    case .export: ExportForm()
    case .dismissDegradation(let subject): try DismissDegradationForm(subject, reader, context)
    case .workingGroup(let code): try WorkingGroupForm(code, reader, context)
    case .group(let subject): try GroupForm(subject, reader, context)
    case .editGroup(let code): try GroupForm(Subject(group: code), editing: code, reader, context)
    case .meetGroup(let code): try MeetGroupForm(code, reader)
    case .closeGroup(let code): try CloseGroupForm(code, reader)
    case .cause(let code): try CauseForm(code, reader)
    case .linkAction(let code): try LinkActionForm(code, reader)
    case .closeDegradation(let code): try CloseDegradationForm(code, reader, context)
    case .requestTraining(let seats, let year): try RequestTrainingForm(seats, year: year, reader, context)
    case .scheduleTraining(let seats, let year): try ScheduleTrainingForm(seats, year: year, reader, context)
    case .refuseTraining(let seats, let year): try RefuseTrainingForm(seats, year: year, reader, context)
    case .addDocument: try DocumentForm(reader, context)
    case .editDocument(let code): try DocumentForm(editing: code, reader, context)
    case .addAgent: try AgentForm(reader)
    case .editAgent(let code): try AgentForm(editing: code, reader)
    case .takePost(let code): try TakePostForm(code, reader)
    case .leavePost(let code): try LeavePostForm(code, reader)
    case .absence(let code): AbsenceForm(code: code)
    case .agentReturn(let code, let since): AgentReturnForm(code: code, since: since)
    case .departAgent(let code): DepartAgentForm(code: code)
    case .training(let code, let course): try TrainingForm(code, course: course, reader)
    case .tutoring(let code, let course): try TutoringForm(code, course: course, reader, context)
    case .endTutoring(let code, let course): EndTutoringForm(agent: code, course: course)
    case .addCourse: try CourseForm(reader)
    case .editCourse(let code): try CourseForm(editing: code, reader)
    case .addPost: try PostForm(reader)
    case .editPost(let code): try PostForm(editing: code, reader)
    case .requirement(let code): try RequirementForm(code, reader)
    case .reviewDocument(let code): try ReviewDocumentForm(code, reader)
    case .issueVersion(let code): try IssueVersionForm(code, reader)
    case .reportDocument(let code): try FeedbackForm(about: code, reader, context)
    case .withdrawDocument(let code): try WithdrawDocumentForm(code, reader)
    case .holdObligation(let code): try HoldObligationForm(code, reader, context)
    case .planObligation(let code): try PlanObligationForm(code, reader, context)
    case .editObligation(let code): try EditObligationForm(code, reader)
    case .editPeriod(let period): try EditPeriodForm(period, reader)
    case .correctDeparture(let code): try CorrectDepartureForm(code, reader)
    case .retention(let subject): try RetentionForm(subject, reader)
    case .erasure(let person): try ErasureForm(of: person, reader)
    case .feedback: try FeedbackForm(reader, context)
    case .editFeedback(let code): try FeedbackForm(editing: code, reader, context)
    case .answer(let code): try AnswerFeedbackForm(code, reader)
    case .triage(let code): try TriageFeedbackForm(code, reader, context)
    case .acknowledge(let code): try AcknowledgeFeedbackForm(code, reader)
    case .extendFeedback(let code): try ExtendFeedbackForm(code, reader)
    case .closeFeedback(let code): try CloseFeedbackForm(code, reader)
    case .reopenFeedback(let code): try ReopenFeedbackForm(code, reader)
    case .survey(let day, let site): try SurveyForm(day, site: site, reader)
    case .editTraining(let reference): try EditTrainingForm(reference, reader)
    case .session(let start): try SessionForm(start, reader, context)
    case .editSession(let code): try SessionForm(SessionStart(), editing: code, reader, context)
    }
  }
}
