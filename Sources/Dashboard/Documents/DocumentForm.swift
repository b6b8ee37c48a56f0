import Quality
import QualityStore

/// Takes a document into the base, or changes what is written of one.
public struct DocumentForm: DecisionForm {
  /// Nil for a new document.
  let before: Document?
  let choices: DocumentChoices

  public init(editing code: String? = nil, _ reader: Reader, _ context: Context) throws {
    before = try code.map { try reader.document($0) }
    choices = try DocumentChoices(reader, context)
  }

  public var kind: FormKind? { before.map { .editDocument($0.code) } ?? .addDocument }

  public var title: Phrase {
    before.map { Phrase("form.document.edit", ["code": .text($0.code)]) } ?? Phrase("form.document")
  }

  public func fields(_ context: Context) -> [Field] { DocumentFields(self, context).all }

  public func reread(_ reader: Reader, _ context: Context) throws -> (any FormContents)? {
    try before.map { try DocumentForm(editing: $0.code, reader, context) }
  }

  /// An accessibility statement is renewed every three years, unless another number was typed.
  public func adapted(_ fields: [Field], _ context: Context) -> [Field] {
    var fields = fields
    if before == nil {
      fields.propose("months", String(isAccessibility(fields) ? Document.accessibilityReviewMonths : 12))
    }
    return fields
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "title", "link", "tasks", "version": return .understood("")
    case "owner":
      let isTheirs = field.text == before.map { context.text($0.owner) } && field.chosen == nil
      return isTheirs ? .understood("") : choices.owners.reading(of: field, context)
    case "posts": return reading { choices.told(posts: try choices.posts(in: field.text), context) }
    case "agents":
      return reading { choices.told(agents: try agents(field.text), context) }
    case "engagements": return choices.engagements.reading(of: field, context)
    case "months": return reading { context.phrases(Document.rhythm(try months(field.text, context))) }
    case "reviewed": return Reading(dayOfReview: field.text, context)
    default: return Reading(choiceIn: field)
    }
  }

  /// A file that is not there is told before it is saved: it may be a slip, or a share that is not mounted.
  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    let link = Document(title: "", link: fields.text("link"), addedOn: context.today)
    let missing = link.path.map { !context.files.isThere($0) } ?? false
    return (missing ? [.paragraph(context.phrases("evidence.notThere", ["path": .text(link.link)]), .attention)] : [])
      + (isAccessibility(fields) ? [.paragraph(context.phrases("document.accessibility.basis"), .quiet)] : [])
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    var document = try changed(before ?? Document(title: "", addedOn: context.today), fields, context)
    if let before { return EditDocument(before, to: document) }
    document.version = fields.text("version")
    document.reviewedOn = try fields.day("reviewed", context)
    return AddDocument(document)
  }

  private func changed(_ document: Document, _ fields: [Field], _ context: Context) throws -> Document {
    var document = document
    document.title = try fields.required("title")
    document.kind = try fields.choice("kind").flatMap(Document.Kind.init) ?? document.kind
    document.link = fields.text("link")
    document.owner = owner(fields["owner"], context)
    document.bureau = try fields.choice("bureau")
    document.concerned =
      try choices.posts(in: fields.text("posts")).map(Concern.post) + agents(fields.text("agents"))
    document.engagements = try choices.engagements.numbers(in: fields.text("engagements"))
    document.isAccessibility = isAccessibility(fields)
    document.reviewMonths = try months(fields.text("months"), context)
    document.tasks = fields.text("tasks")
    return document
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? Document.Refusal {
    case .titleMissing: "title"
    case .reviewMonthsOutOfRange: "months"
    case .concernedTwice: "posts"
    case .notYet: "reviewed"
    default: nil
    }
  }

  private func isAccessibility(_ fields: [Field]) -> Bool {
    fields["accessibility"]?.chosen?.value == YesOrNo.yes.rawValue
  }

  // Nobody new while the text says who it was: an agent who left is no longer proposed.
  private func owner(_ field: Field?, _ context: Context) -> Owner {
    guard let field else { return .nobody }
    if let before, field.text == context.text(before.owner) { return before.owner }
    return choices.owners.owner(in: field)
  }

  private func agents(_ text: String) throws -> [Concern] {
    try choices.agents(in: text, knowing: before?.concerned ?? [])
  }

  private func reading(_ told: () throws -> String) -> Reading {
    do {
      return .understood(try told())
    } catch let refusal as any Refusal {
      return .wrong(refusal.phrase)
    } catch {
      return .understood("")
    }
  }

  private func months(_ text: String, _ context: Context) throws(Document.Refusal) -> Int {
    guard let months = context.notation.readWhole(text, in: Document.possibleReviewMonths) else {
      throw .reviewMonthsOutOfRange
    }
    return months
  }
}
