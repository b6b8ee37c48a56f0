import Quality
import QualityStore

/// The document base: when each document came in, was reviewed, and one that left.
struct DemoDocuments {
  let today: Day

  /// Codes go by the order in which they came in: DOC-1 is the oldest.
  var events: [DemoEvent] { DemoDocument.all.indices.flatMap(events(of:)) }

  private func events(of index: Int) -> [DemoEvent] {
    let text = DemoDocument.all[index]
    let (code, added) = ("DOC-\(index + 1)", addingDay(index))
    let document = Document(
      title: text.title, kind: text.kind, link: text.link, engagements: text.engagements,
      reviewMonths: text.reviewMonths, addedOn: added, reviewedOn: added)
    let reviews = reviewDays(text, index, since: added).map { day in
      DemoEvent(day, ReviewDocument(DocumentReview(document: code, day: day, note: note(index, day))))
    }
    return [DemoEvent(added, AddDocument(document))] + reviews + withdrawal(of: text, code)
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

extension DemoDocument.Life {
  // How many days ago: one after another over the last months.
  fileprivate func lastReview(_ index: Int) -> Int {
    switch self {
    case .regular: 5 + index * 37 % 140
    case .neglected: 392
    case .soonToReview(let days): days
    case .withdrawn: 420
    }
  }
}
