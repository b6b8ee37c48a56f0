import Quality

/// What words of a filter mean in the document base: `retard à:BCOM bureau:AG poste:ACC E12 nature:page avant:31/12`.
///
/// French and English words are understood in both languages.
struct DocumentFilter {
  typealias Rule = FilterRule<DocumentLine>

  private let lines: [DocumentLine]
  private let context: Context

  init(among lines: [DocumentLine], _ context: Context) {
    self.lines = lines
    self.context = context
  }

  var rules: [Rule] { words + people + engagements + natures + days + parts }

  private var words: [Rule] {
    let (today, phrases) = (context.today, context.phrases)
    func state(_ french: String, _ english: String, _ wanted: Document.State) -> Rule {
      .word(context.inOrder(french, english), phrases(wanted.phrase)) { $0.document.state(on: today) == wanted }
    }
    return [
      .word(context.inOrder("retard", "late"), phrases(Document.State.expired.phrase)) {
        $0.document.reviewState(on: today) == .expired
      },
      state("à-revoir", "to-review", .toReview),
      state("introuvable", "missing", .missing),
      .word(context.inOrder("modifié", "changed"), phrases("document.file.changed")) { $0.document.isChanged },
      .word(context.inOrder("signalé", "reported"), phrases("document.reported")) { !$0.reports.isEmpty },
      .word(context.inOrder("en-usage", "in-use"), phrases("filter.inUse")) {
        $0.document.state(on: today) != .withdrawn
      },
      .word(context.inOrder("accessibilité", "accessibility"), phrases("filter.accessibility")) {
        $0.document.isAccessibility
      },
    ]
  }

  private var people: [Rule] {
    let owners = Set(lines.map(\.document.owner)).filter { $0 != .nobody }
      .sorted { Folding.comesBefore(context.text($0), context.text($1)) }
      .map { (names: [context.text($0), $0.code], thing: $0) }
    return [
      .named(context.inOrder("a", "to") + ["resp", "owner"], sign: "@", owners, told: context.telling("filter.owner")) {
        $0.document.owner == $1
      },
      coded(["bureau"], lines.compactMap(\.document.bureau), "filter.bureau") { $0.document.bureau == $1 },
      coded(context.inOrder("poste", "post"), lines.flatMap(\.document.posts), "filter.post") {
        $0.document.posts.contains($1)
      },
    ]
  }

  private func coded(
    _ leads: [String], _ codes: [String], _ told: String, _ holds: @escaping @Sendable (DocumentLine, String) -> Bool
  ) -> Rule {
    .named(leads, Set(codes).sorted().map { (names: [$0], thing: $0) }, told: context.telling(told), holds)
  }

  private var engagements: [Rule] {
    let codes = Set(lines.flatMap(\.document.engagements)).sorted().map { "E\($0)" }
    @Sendable func meaning(_ text: String) -> FilterMeaning<DocumentLine>? {
      guard let number = Engagement.number(in: text) else { return nil }
      return FilterMeaning("E\(number)") { $0.document.engagements.contains(number) }
    }
    return [
      Rule(["eng"], sign: "#", values: codes) { meaning($0) },
      Rule(standsAlone: true) { Folding.fold($0).first == "e" ? meaning($0) : nil },
    ]
  }

  private var natures: [Rule] {
    let (today, phrases) = (context.today, context.phrases)
    return [
      .named(
        context.inOrder("nature", "kind"),
        Document.Kind.allCases.map { (names: [phrases($0.phrase), $0.rawValue], thing: $0) },
        told: context.telling("filter.kind")
      ) { $0.document.kind == $1 },
      .named(
        context.inOrder("etat", "state"),
        Document.State.allCases.map { (names: [phrases($0.phrase), $0.rawValue], thing: $0) },
        told: context.telling("filter.state")
      ) { $0.document.state(on: today) == $1 },
    ]
  }

  // Days are those of the next review.
  private var days: [Rule] {
    let (notation, today, phrases) = (context.notation, context.today, context.phrases)
    func day(_ leads: [String], _ told: String, _ holds: @escaping @Sendable (Day, Day) -> Bool) -> Rule {
      Rule(leads, asksDay: true) { text in
        notation.readDay(text, today: today).map { day in
          FilterMeaning(phrases(told, ["day": .day(day)])) { line in
            line.document.nextReview(on: today).map { holds($0, day) } ?? false
          }
        }
      }
    }
    return [
      day(context.inOrder("avant", "before"), "filter.before") { $0 <= $1 },
      day(context.inOrder("apres", "after"), "filter.after") { $0 >= $1 },
      Rule(context.inOrder("mois", "month") + ["ech", "due"]) { text in
        notation.readPeriod(text, frequency: nil).map { period in
          FilterMeaning(phrases("filter.dueIn", ["period": .period(period)])) { line in
            line.document.nextReview(on: today).map { $0 >= period.firstDay && $0 <= period.lastDay } ?? false
          }
        }
      },
    ]
  }

  private var parts: [Rule] {
    let things = Part.allCases.map { (names: [context.phrases($0.phrase), $0.rawValue], thing: $0) }
    return [
      .named(context.inOrder("sans", "without"), things, told: context.telling("filter.without")) {
        !$1.isThere($0.document)
      },
      .named(context.inOrder("avec", "with"), things, told: context.telling("filter.with")) { $1.isThere($0.document) },
    ]
  }

  /// What a document may lack.
  enum Part: String, CaseIterable, Sendable {
    case owner, bureau, link, engagement, version, review, concerned

    var phrase: Phrase { Phrase("filter.part.\(rawValue)") }

    func isThere(_ document: Document) -> Bool {
      switch self {
      case .owner: document.owner != .nobody
      case .bureau: document.bureau != nil
      case .link: !document.link.isEmpty
      case .engagement: !document.engagements.isEmpty
      case .version: !document.version.isEmpty
      case .review: document.reviewedOn != nil
      case .concerned: !document.concerned.isEmpty
      }
    }
  }
}

extension Document {
  /// The last day on which it is up to date; nil once it is withdrawn.
  func nextReview(on today: Day) -> Day? { state(on: today) == .withdrawn ? nil : due }
}
