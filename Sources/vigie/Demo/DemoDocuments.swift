import Exchange
import Quality
import QualityStore

/// The document base: when each document came in, was reviewed, and one that left.
struct DemoDocuments {
  /// What the base began with, on the first day.
  let expected: [Document]
  let today: Day

  var events: [DemoEvent] {
    DemoAccessibility(statements: expected.filter(\.isAccessibility), today: today).events
      + DemoDocument.all.indices.flatMap(events(of:))
  }

  /// Codes go by the order in which they came in: the first are those the base began with.
  func code(of title: String) -> String? {
    DemoDocument.all.firstIndex { $0.title == title }.map(code(at:))
  }

  private func code(at index: Int) -> String { "DOC-\(expected.count + index + 1)" }

  private func events(of index: Int) -> [DemoEvent] {
    let text = DemoDocument.all[index]
    let (code, added) = (code(at: index), addingDay(index))
    let document = Document(
      title: text.title, kind: text.kind, link: text.link, owner: .bureau(text.kind == .webPage ? "BCOM" : text.bureau),
      bureau: text.bureau, tasks: text.tasks, concerned: text.posts.map(Concern.post), engagements: text.engagements,
      reviewMonths: text.reviewMonths, version: text.kind == .webPage ? "" : "1", addedOn: added, reviewedOn: added)
    let reviews = reviewDays(text, index, since: added)
    return [DemoEvent(added, AddDocument(document))] + reviews.map { review(code, text, index, $0, among: reviews) }
      + withdrawal(of: text, code) + looks(at: text, code)
  }

  // Every third review of a paper is a new version of it.
  private func review(
    _ code: String, _ text: DemoDocument, _ index: Int, _ day: Day, among days: [Day]
  ) -> DemoEvent {
    let number = (days.firstIndex(of: day) ?? 0) + 1
    let note = note(index, day)
    guard text.kind != .webPage, number % 3 == 0 else {
      return DemoEvent(day, ReviewDocument(DocumentReview(document: code, day: day, note: note)))
    }
    let version = DocumentVersion(document: code, version: String(number / 3 + 1), day: day, note: note)
    return DemoEvent(day, IssueVersion(version))
  }

  // The shared folder was looked through when all was there, and lately.
  private func looks(at text: DemoDocument, _ code: String) -> [DemoEvent] {
    let (then, now) = (today.adding(days: -200), WorkingDays.onOrAfter(today.adding(days: -8)))
    func look(_ day: Day, _ found: FoundFile) -> DemoEvent { DemoEvent(day, LookAtDocuments([code: found])) }
    return switch text.life {
    case .missing: [look(then, file(text.title)), look(now, .nothing)]
    case .changed: [look(then, file(text.title)), look(now, file(text.title + " (2)"))]
    case .regular, .neglected, .soonToReview, .withdrawn: []
    }
  }

  private func file(_ contents: String) -> FoundFile {
    var digest = SHA256()
    Array(contents.utf8).withUnsafeBytes { digest.add($0) }
    return .file(digest: digest.hexadecimal)
  }

  // One every ten weeks; the latest is more than a year old.
  private func addingDay(_ index: Int) -> Day {
    WorkingDays.onOrAfter(today.adding(days: -400 - (DemoDocument.all.count - 1 - index) * 70))
  }

  // From the last review backwards; those of the last eighteen months are the most regular.
  private func reviewDays(_ text: DemoDocument, _ index: Int, since added: Day) -> [Day] {
    var days: [Day] = []
    var ago = text.life.lastReview(index)
    while case let day = WorkingDays.onOrAfter(today.adding(days: -ago)), day > added.adding(days: 60) {
      days.append(day)
      ago += pause(text, index, ago)
    }
    return days.reversed()
  }

  // Days before a review since the one before. Web pages must be checked twice a year: they once were every ten months.
  private func pause(_ text: DemoDocument, _ index: Int, _ ago: Int) -> Int {
    guard text.life != .neglected else { return 420 }
    guard text.kind == .webPage else { return text.reviewMonths * 30 - 20 + index % 4 * 9 }
    switch ago {
    case ..<540: return 132 + index % 3 * 10
    case ..<1300: return 186 + index % 7 * 9
    default: return 214 + index % 5 * 14
    }
  }

  private func withdrawal(of text: DemoDocument, _ code: String) -> [DemoEvent] {
    guard text.life == .withdrawn else { return [] }
    return [
      DemoEvent(
        WorkingDays.onOrAfter(today.adding(days: -280)),
        WithdrawDocument(code: code, reason: "Remplacé par le téléservice national"))
    ]
  }

  private func note(_ index: Int, _ day: Day) -> String {
    let chance = (index * 7 + day.number) % 11
    return chance < DemoDocuments.notes.count ? DemoDocuments.notes[chance] : ""
  }

  private static let notes = [
    "Horaires mis à jour", "Lien mort remplacé", "Montant du timbre fiscal corrigé",
    "Pièces à fournir alignées sur service-public.fr",
  ]
}

extension DemoDocuments {
  init(framework: Framework, beginning: Day, today: Day) {
    expected = framework.documents.enumerated().map { index, one in
      var document = one.document(addedOn: beginning)
      document.code = "DOC-\(index + 1)"
      return document
    }
    self.today = today
  }
}

extension DemoDocument.Life {
  // How many days ago: one after another over the last months.
  fileprivate func lastReview(_ index: Int) -> Int {
    switch self {
    case .regular, .missing, .changed: 5 + index * 37 % 140
    case .neglected: 392
    case .soonToReview(let days): days
    case .withdrawn: 420
    }
  }
}
