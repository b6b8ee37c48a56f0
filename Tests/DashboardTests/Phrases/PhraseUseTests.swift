import Quality
import QualityStore
import TestSupport
import Testing

@testable import Dashboard

@Suite("What the program says")
struct PhraseUseTests {
  @Test("is in the phrase files, whatever the sources name")
  func present() throws {
    let keys = Phrases(.french).keys
    let missing = try literals().filter { looksLikeKey($0, keys) && !keys.contains($0) }
    #expect(missing.sorted() == [])
  }

  @Test("is all that the phrase files have: nothing in them is left over")
  func used() throws {
    let used = try literals().union(built())
    let left = Phrases(.french).keys.filter { key in
      // The sentence that names no key is said instead of the one that does.
      !used.contains(key) && !used.contains(key.replacing(/\.plain$/, with: ""))
    }
    #expect(left.sorted() == [])
  }

  @Test("has a word for every member of every family")
  func families() throws {
    let missing = try built().subtracting(Phrases(.french).keys)
    #expect(missing.sorted() == [])
  }

  @Test("has a word for every table and every column that a decision can change")
  func rows() throws {
    let tables = try ProjectText.columns().filter { !PhraseUseTests.ofTheJournal.contains($0.table) }
    #expect(tables.count > 20)
    let phrases = Phrases(.french)
    for (table, columns) in tables {
      #expect(phrases.has("row.\(table)"), "\(table)")
      #expect(!columns.isEmpty)
      for column in columns where !["id", "publicID"].contains(column) {
        #expect(phrases.has("row.column.\(column)"), "\(table).\(column)")
      }
    }
  }

  @Test(
    "names the keys that the keymap has",
    arguments: [
      ("actions.none", "addAction", "a"), ("actions.nonePending", "addAction", "a"),
      ("engagement.nothingLinked", "addAction", "a"), ("documents.none", "new", "n"),
      ("obligation.neverHeld", "holdObligation", "r"),
      ("measurements.none", "record", "m"),
      ("message.undoHint", "undo", "u"), ("message.quitWithQ", "quit", "q"), ("message.notHere", "help", "?"),
      ("message.unbound", "help", "?"), ("counted.differs", "recount", "z"),
      ("feedback.none", "new", "n"), ("groups.none", "new", "n"), ("listening.none", "new", "n"),
      ("theme.toPropose", "addAction", "a"), ("training.keys", "addAction", "a"),
      ("trainingCoverage.nextIndicator", "counted", "f"),
    ])
  func keymap(key: String, command: String, letter: String) throws {
    #expect(
      try ProjectText.file("Sources/Terminal/Keymap/DefaultKeymap.swift").contains(
        "bind(.\(command), to: \"\(letter)\""))
    for language in Language.allCases {
      let words = Phrases(language)(key).spaced.split(separator: " ")
      #expect(words.contains { $0 == letter }, "\(key)")
    }
  }

  // The journal’s own tables: no decision changes a row of them.
  private static let ofTheJournal = ["journalEntry", "rowChange", "erasure", "erasedEntry"]

  // Every key that is put together from a name in the code.
  private func built() throws -> Set<String> {
    var keys = Set(enumerated)
    for (table, columns) in try ProjectText.columns() where !PhraseUseTests.ofTheJournal.contains(table) {
      keys.insert("row.\(table)")
      keys.formUnion(columns.filter { $0 != "id" && $0 != "publicID" }.map { "row.column.\($0)" })
    }
    let sources = try ProjectText.sources()
    keys.formUnion(sources.matches(of: /static let name = "(\w+)"/).map { "fact.\($0.1)" })
    keys.formUnion(sources.matches(of: /Order\("(\w+)"\)/).map { "order.\($0.1)" })
    for name in sources.matches(of: /Command\.Name\("(\w+)"\)/).map(\.1) {
      keys.formUnion(["command.\(name)", "command.\(name).short"])
    }
    return keys
  }

  private var enumerated: [String] {
    let actions =
      CorrectiveAction.Stage.allCases.map(\.phrase) + CorrectiveAction.Kind.allCases.map(\.phrase)
      + CorrectiveAction.Origin.allCases.map(\.phrase) + CorrectiveAction.Priority.allCases.map(\.phrase)
      + CorrectiveAction.Move.allCases.map(\.phrase) + EffectCheck.Verdict.allCases.map(\.phrase)
      + EffectCheck.Verdict.allCases.flatMap {
        [Phrase("effect.verdict.\($0.rawValue).outcome"), Phrase("effect.proposal.\($0.rawValue)")]
      } + Evidence.State.allCases.map(\.phrase)
    let states =
      Standing.allCases.map(\.phrase) + TrainingDeadline.State.allCases.map(\.phrase)
      + Frequency.allCases.map(\.phrase)
    let welcome = Welcome.Choice.allCases.flatMap { [$0.phrase, $0.explanation] }
    let kinds: [UnknownCode.Kind] = [
      .indicator, .family, .site, .service, .module, .engagement, .action, .agent, .bureau, .course, .post, .obligation,
      .degradation, .document, .theme, .survey, .feedback, .group, .session, .entry,
      .onboardingStep,
    ]
    return (actions + states + welcome + kinds.map(\.phrase)).map(\.key)
      + Unit.allCases.map { "unit.\($0.rawValue)" } + Indicator.Direction.allCases.map { "direction.\($0.rawValue)" }
      + Obligation.Rule.Kind.allCases.map(\.phrase.key)
      + ["insert", "update", "delete"].map { "journal.operation.\($0)" }
      + series + degradations + needs + lists + reminders + files + holdings + engagements + recurrences + retentions
      + ["origin", "kind", "priority"].map { "action.\($0)" } + Place.panels.map { "command.panel\($0.digit)" }
  }

  // What a series says of itself.
  private var series: [String] {
    let rules = SpecialCause.Rule.allCases.flatMap { rule in
      ["high", "low"].flatMap { ["rule.\(rule.rawValue).\($0)", "verdict.\(rule.rawValue).\($0)"] }
    }
    return rules + Assurance.allCases.flatMap { [$0.phrase.key, $0.phrase.key + ".sentence"] }
      + AnnotationForm.Kind.allCases.map { "annotation.kind.\($0.rawValue)" }
  }

  private var retentions: [String] {
    Retention.Subject.allCases.flatMap { subject in
      [subject.phrase.key, subject.beginning.key] + ["toErase", "how"].map { "retention.\(subject.rawValue).\($0)" }
    }
  }

  private var recurrences: [String] {
    let intervals = Recurrence.Unit.allCases.flatMap { unit in [1, 5].map { Recurrence(every: $0, unit).interval } }
    let countings: [Recurrence.Counting] = [.sinceLast, .calendarYears, .series(from: SampleLabel.today)]
    return
      (intervals
      + countings.flatMap { counting in
        [1, 2].map { Recurrence(every: $0, .years, counting: counting).phrase }
      }).map(\.key)
  }

  // What the training office is asked for.
  private var needs: [String] {
    TrainingNeed.State.allCases.map(\.phrase.key)
      + TrainingNeed.State.allCases.filter { $0 != .tutored }.map { "need.next.\($0.rawValue)" }
      + ["alreadyRequested", "notRequested", "alreadyRefused", "alreadyFollowed"].map {
        "refusal.trainingRequest.\($0)"
      }
  }

  private var degradations: [String] {
    Degradation.Stage.allCases.map { "degradation.stage.\($0.rawValue)" }
      + DegradationSignal.allCases.map { "signal.\($0.rawValue)" }
      + GroupWork.Stage.allCases.map(\.phrase.key)
      + GroupCause.Category.allCases.map { "cause.\($0.rawValue)" } + [
        "column.degradation.plain", "column.computed.plain",
      ]
  }

  // What indicators are computed from.
  private var holdings: [String] {
    (Document.Kind.allCases.map(\.phrase) + Document.State.allCases.map(\.phrase)
      + Feedback.Kind.allCases.map(\.phrase) + Feedback.Channel.allCases.map(\.phrase)
      + CountedItem.State.allCases.map(\.phrase)).map(\.key) + feedback
      + Evidence.State.allCases.map { "document.file.\($0.rawValue)" }
      + ["agentsTrained", "feedbackAnswered", "themeSatisfaction", "documentsReviewed"].map { "derivation.rule.\($0)" }
  }

  private var feedback: [String] {
    (Feedback.State.allCases.map(\.phrase) + Feedback.Stage.allCases.map(\.phrase)
      + Feedback.Triage.allCases.map(\.phrase) + Feedback.Severity.allCases.map(\.phrase)
      + FeedbackClock.State.allCases.map(\.phrase)
      + Delay.Unit.allCases.map { Delay(1, $0).phrase }).map(\.key)
      + Feedback.Triage.allCases.flatMap {
        ["feedback.triage.\($0.rawValue).then", "feedback.became.\($0.rawValue)"]
      } + Delay.Unit.allCases.map { "delay.unit.\($0.rawValue)" }
  }

  private var reminders: [String] {
    MailLine.State.allCases.map(\.phrase.key) + Deadline.Kind.allCases.flatMap { [$0.phrase.key, $0.inFull.key] }
      + deadlines
      + Reminder.Stage.allCases.flatMap { stage in
        [0, 30].flatMap { [stage.phrase(within: $0).key, stage.heading(within: $0).key] }
      }
  }

  private var deadlines: [String] {
    let deadline = Deadline(.action, "A-1", .titled(Wording("X")), day: Day(number: 0))
    let figures = Deadline.Matter.figures(Period(.monthly, index: 24_300), count: 1)
    let help = Reminder(of: deadline, to: "X", isContribution: true)
    return [deadline.subject, figures].map(\.phrase.key) + [help.kindPhrase.key, help.kindInFull.key]
  }

  private var engagements: [String] {
    (EngagementStanding.allCases.flatMap { [$0.phrase, $0.rule] } + Coverage.OfTheme.State.allCases.map(\.phrase)
      + Coverage.Hole.allCases.map(\.phrase)).map(\.key)
  }

  // What lists are grouped by, and what the filter asks after.
  private var lists: [String] {
    let context = Desk.context()
    let groupings = Set(
      ActionGroupings(context: context).all.map(\.name) + DocumentGroupings(context: context).all.map(\.name)
        + AgendaGroupings(context: context).all.map(\.name)
        + TrainingGroupings(context: context, names: [:]).ofDeadlines.map(\.name) + [
          "person", "reminder", "scope", "quarter", "year",
        ])
    return groupings.flatMap { ["group.\($0)", "group.\($0).title"] }
      + (TrainingDeadline.State.allCases.map(\.rawValue) + ["notConcerned"]).map { "training.next.\($0)" }
      + ListLayout.allCases.map(\.phrase.key) + ActionFilter.Part.allCases.map { "filter.part.\($0.rawValue)" }
      + DocumentFilter.Part.allCases.map(\.phrase.key)
  }

  private var files: [String] {
    ColumnMeaning.allCases.map { "column.meaning.\($0.rawValue)" }
      + ExportFormat.allCases.map { "export.format.\($0.rawValue)" }
  }

  private func literals() throws -> Set<String> {
    Set(try ProjectText.sources().matches(of: /"([a-zA-Z]+(?:\.[a-zA-Z0-9]+)+)"/).map { String($0.1) })
  }

  // `yaml.missing`, not `config.yaml`: its first word begins other keys.
  private func looksLikeKey(_ literal: String, _ keys: Set<String>) -> Bool {
    guard let first = literal.split(separator: ".").first else { return false }
    return keys.contains { $0.hasPrefix("\(first).") }
  }
}
