import Quality

/// What the document base can be put together by: kind, owner, bureau, state, month of the next review.
struct DocumentGroupings {
  let context: Context

  var all: [Grouping<DocumentLine>] { [kind, owner, bureau, state, month] }

  private var kind: Grouping<DocumentLine> {
    let groups = groups(Document.Kind.allCases, \.phrase)
    return Grouping("kind") { line in groups[line.document.kind].map { [$0] } ?? [] }
  }

  private var owner: Grouping<DocumentLine> {
    let (context, nobody) = (context, ListGroup.none(context.phrases("group.owner.none")))
    return Grouping("owner") { line in
      let owner = line.document.owner
      return [owner == .nobody ? nobody : ListGroup(owner.code, context.text(owner), rank: 0)]
    }
  }

  private var bureau: Grouping<DocumentLine> {
    let none = ListGroup.none(context.phrases("group.bureau.none"))
    return Grouping("bureau") { line in [line.document.bureau.map { ListGroup($0, $0, rank: 0) } ?? none] }
  }

  private var state: Grouping<DocumentLine> {
    let (groups, today) = (groups(Document.State.allCases, \.phrase), context.today)
    return Grouping("state") { line in groups[line.document.state(on: today)].map { [$0] } ?? [] }
  }

  private var month: Grouping<DocumentLine> {
    let (context, none) = (context, ListGroup.none(context.phrases("group.month.none")))
    return Grouping("month") { line in
      guard let due = line.document.nextReview(on: context.today) else { return [none] }
      let month = Period(.monthly, containing: due)
      let title = context.phrases.capitalized(Phrase("group.month.of", ["month": .period(month)]))
      return [ListGroup(month.code, title, rank: month.index)]
    }
  }

  private func groups<Case: RawRepresentable<String> & Hashable>(
    _ cases: [Case], _ phrase: KeyPath<Case, Phrase>
  ) -> [Case: ListGroup] {
    Dictionary(
      uniqueKeysWithValues: cases.enumerated().map { rank, member in
        (member, ListGroup(member.rawValue, context.phrases.capitalized(member[keyPath: phrase]), rank: rank))
      })
  }
}
