import Quality
import QualityStore

/// Takes in a course of one's own, or changes one: its title, its delays, and the course that takes its place.
public struct CourseForm: DecisionForm {
  /// Nil for a new course.
  let before: Course?
  private let courses: [Course]

  public init(editing code: String? = nil, _ reader: Reader) throws {
    before = try code.map { try reader.course($0) }
    courses = try reader.courses()
  }

  public var kind: FormKind? { before.map { .editCourse($0.code) } ?? .addCourse }

  public var title: Phrase {
    before.map { Phrase("form.course.edit", ["code": .text($0.code)]) } ?? Phrase("form.course")
  }

  public func fields(_ context: Context) -> [Field] {
    let code = Field("code", Phrase("column.code"), hint: Phrase("hint.courseCode"), isRequired: true)
    let what = [
      Field(
        "title", Phrase("column.title"), text: before?.title.french ?? "", hint: Phrase("hint.courseTitle"),
        style: .prose, isRequired: true),
      Field(
        "years", Phrase("course.renewalYears"), text: String(before?.renewalYears ?? 4), hint: Phrase("hint.years"),
        isRequired: true),
      Field(
        "months", Phrase("course.firstMonths"), text: String(before?.firstWithinMonths ?? 6),
        hint: Phrase("hint.firstMonths"), isRequired: true),
    ]
    return before.map { what + replacement(of: $0, context) } ?? [code] + what
  }

  public func reread(_ reader: Reader, _ context: Context) throws -> (any FormContents)? {
    try before.map { try CourseForm(editing: $0.code, reader) }
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "next": return Reading(choiceIn: field)
    case "on": return Reading(day: field.text, context)
    case "years", "months": return Reading(wholeNumber: field, context)
    default: return .understood("")
    }
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    let (years, months) = (try fields.wholeNumber("years", context), try fields.wholeNumber("months", context))
    var course =
      try before
      ?? Course(
        code: fields.required("code").uppercased(), title: Wording(""), renewalYears: 0, firstWithinMonths: 0)
    course.title = Wording(try fields.required("title"), english: course.title.english)
    (course.renewalYears, course.firstWithinMonths) = (years ?? 0, months ?? 0)
    guard let before else { return AddCourse(course) }
    course.replacement = try fields.choice("next").map {
      Course.Replacement(course: $0, since: try fields.day("on", context) ?? context.today)
    }
    // What a replacement alone changes is told as such.
    var replaced = before
    replaced.replacement = course.replacement
    if let next = course.replacement, replaced == course { return ReplaceCourse(course.code, by: next) }
    return EditCourse(before, to: course)
  }

  public func field(of refusal: any Error) -> String? {
    if refusal is DuplicateCode || refusal is PlainCode.Refusal { return "code" }
    switch refusal as? Course.Refusal {
    case .codeMissing: return "code"
    case .titleMissing: return "title"
    case .delayOutOfRange: return "years"
    case .replacedByItself, .replacedInCircle: return "next"
    case nil: return nil
    }
  }

  private func replacement(of course: Course, _ context: Context) -> [Field] {
    [
      Field(
        "next", Phrase("course.replacedBy"), text: course.replacement?.course ?? "", hint: Phrase("hint.replacedBy"),
        style: .choice,
        options: courses.filter { $0.code != course.code }
          .map { Field.Option($0.code, label: context.text($0.title)) }),
      Field(
        "on", Phrase("course.replacedOn"),
        text: course.replacement.map { context.notation.numericDay($0.since) } ?? "", hint: Phrase("hint.day")),
    ]
  }
}

extension Reading {
  /// A number without decimals.
  init(wholeNumber field: Field, _ context: Context) {
    let number = context.notation.readNumber(field.text).flatMap { Int(exactly: $0) }
    self = number == nil ? .wrong(Phrase("form.notANumber", ["text": .text(field.text)])) : .understood("")
  }
}

extension [Field] {
  /// Nil when the field is empty.
  func wholeNumber(_ id: String, _ context: Context) throws -> Int? {
    guard let number = try number(id, context) else { return nil }
    guard let whole = Int(exactly: number) else {
      throw FieldRefusal(field: id, phrase: Phrase("form.notANumber", ["text": .text(text(id))]))
    }
    return whole
  }
}
