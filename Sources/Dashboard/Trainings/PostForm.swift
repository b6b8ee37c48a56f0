import Quality
import QualityStore

/// Takes in a post of one's own with the courses it asks for, or changes the title of one.
public struct PostForm: DecisionForm {
  /// Nil for a new post.
  let before: Post?
  private let courses: [Course]

  public init(editing code: String? = nil, _ reader: Reader) throws {
    before = try code.map { try reader.post($0) }
    courses = try reader.courses()
  }

  public var kind: FormKind? { before.map { .editPost($0.code) } ?? .addPost }
  public var title: Phrase { before.map { Phrase("form.post.edit", ["code": .text($0.code)]) } ?? Phrase("form.post") }

  public func fields(_ context: Context) -> [Field] {
    let title = Field(
      "title", Phrase("column.title"), text: before?.title.french ?? "", hint: Phrase("hint.postTitle"), style: .prose,
      isRequired: true)
    guard before == nil else { return [title] }
    return [
      Field("code", Phrase("column.code"), hint: Phrase("hint.postCode"), isRequired: true), title,
      Field(
        "courses", Phrase("column.courses"), hint: Phrase("hint.courses"), style: .codes,
        options: courses.options(context)),
    ]
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    guard field.id == "courses" else { return .understood("") }
    let codes = codes(in: field.text)
    if let unknown = codes.first(where: { code in !courses.contains { $0.code == code } }) {
      return .wrong(Phrase("form.unknown", ["text": .text(unknown)]))
    }
    return .understood(codes.joined(separator: ", "))
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    let title = try fields.required("title")
    if let before { return EditPost(before.code, title: Wording(title, english: before.title.english)) }
    return AddPost(
      Post(
        code: try fields.required("code").uppercased(), title: Wording(title),
        courses: codes(in: fields.text("courses"))))
  }

  public func field(of refusal: any Error) -> String? {
    if refusal is DuplicateCode || refusal is PlainCode.Refusal { return "code" }
    if case .askedTwice = refusal as? Post.Refusal { return "courses" }
    return nil
  }

  private func codes(in text: String) -> [String] {
    text.split(whereSeparator: { $0 == " " || $0 == "," }).map { $0.uppercased() }
  }
}

/// Makes a post ask for a course, with days and delays of its own, or for one no more.
public struct RequirementForm: DecisionForm {
  private let post: Post
  private let courses: [Course]

  public init(_ post: String, _ reader: Reader) throws {
    self.post = try reader.post(post)
    courses = try reader.courses()
  }

  public var kind: FormKind? { .requirement(post.code) }
  public var title: Phrase { Phrase("form.requirement", ["code": .text(post.code)]) }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "course", Phrase("column.course"), style: .choice, options: courses.options(context), isRequired: true),
      Field("since", Phrase("requirement.since"), hint: Phrase("hint.requiredSince")),
      Field("until", Phrase("requirement.until"), hint: Phrase("hint.untilUnknown")),
      Field("months", Phrase("course.firstMonths"), hint: Phrase("hint.ownDelay")),
      Field("years", Phrase("course.renewalYears"), hint: Phrase("hint.ownDelay")),
    ]
  }

  /// What the post asks for already is proposed, to be changed or ended.
  public func adapted(_ fields: [Field], _ context: Context) -> [Field] {
    var fields = fields
    let known = post.requirements.first { $0.course == fields["course"]?.chosen?.value }
    func shown(_ day: Day?) -> String { day.map(context.notation.numericDay) ?? "" }
    fields.propose("since", shown(known?.since))
    fields.propose("until", shown(known?.until))
    fields.propose("months", known?.firstWithinMonths.map { String($0) } ?? "")
    fields.propose("years", known?.renewalYears.map { String($0) } ?? "")
    return fields
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "course": return Reading(choiceIn: field)
    case "since", "until": return Reading(day: field.text, context)
    default: return Reading(wholeNumber: field, context)
    }
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    post.requirements.map { .field($0.course, .text($0.text(context), .quiet)) }
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    RequireCourse(
      Requirement(
        course: try fields.choice("course") ?? "", since: try fields.day("since", context),
        until: try fields.day("until", context), firstWithinMonths: try fields.wholeNumber("months", context),
        renewalYears: try fields.wholeNumber("years", context)),
      ofPost: post.code)
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? Post.Refusal {
    case .endBeforeStart: "until"
    case .delayOutOfRange: "years"
    case .askedBefore: "since"
    default: nil
    }
  }
}

extension Requirement {
  /// « depuis le 1 sept. 2026 · première sous 3 mois · tous les 2 ans », or that nothing differs from the course.
  func text(_ context: Context) -> String {
    let parts: [Phrase?] = [
      since.map { Phrase("requirement.from", ["day": .day($0)]) },
      until.map { Phrase("requirement.to", ["day": .day($0)]) },
      firstWithinMonths.map { Phrase("requirement.months", ["months": .count($0)]) },
      renewalYears.map { Phrase("requirement.years", ["years": .count($0)]) },
    ]
    let words = parts.compactMap { $0.map { context.phrases($0) } }
    return words.isEmpty ? context.phrases("requirement.plain") : words.joined(separator: " · ")
  }
}
