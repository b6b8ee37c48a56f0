import Quality
import QualityStore

/// Records what users answered in a survey, or corrects it: one field for each theme.
public struct SurveyForm: DecisionForm {
  let day: Day?
  let site: String?
  private let themes: [Theme]
  private let sites: [Site]
  private let surveys: [Survey]

  public init(_ day: Day?, site: String?, _ reader: Reader) throws {
    self.day = day
    self.site = site
    themes = try reader.themes()
    sites = try reader.sites()
    surveys = try reader.surveys()
  }

  public var kind: FormKind? { .survey(day, site: site) }
  public var title: Phrase { Phrase(day == nil ? "form.survey" : "form.survey.correct") }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "day", Phrase("survey.heldOn"), text: context.notation.numericDay(day ?? context.today),
        hint: Phrase("hint.day"), isRequired: true),
      Field(
        "site", Phrase("column.site"), text: site ?? "", hint: Phrase("hint.site"), style: .codes,
        options: sites.map { Field.Option($0.code, label: $0.name) }),
    ]
      + themes.map { theme in
        Field(
          SurveyForm.field(of: theme.code), Phrase("survey.theme", ["title": .wording(theme.title)]),
          hint: Phrase("hint.share"))
      }
  }

  /// What was recorded of the same day and site is there to be corrected.
  public func adapted(_ fields: [Field], _ context: Context) -> [Field] {
    var fields = fields
    let known = known(fields, context)?.results.filter { $0.site == fields["site"]?.chosen?.value } ?? []
    for theme in themes {
      let result = known.first { $0.theme == theme.code }
      fields.propose(SurveyForm.field(of: theme.code), result.map { "\($0.satisfied)/\($0.expressed)" } ?? "")
    }
    return fields
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "day": return Reading(pastDay: field.text, context)
    case "site": return Reading(choiceIn: field)
    default:
      guard let theme = theme(of: field) else { return .understood("") }
      return reading(of: field.text, on: theme, context)
    }
  }

  private func reading(of text: String, on theme: Theme, _ context: Context) -> Reading {
    guard let result = result(text, on: theme, site: nil, context) else {
      return .wrong(Phrase("form.notAShare", ["text": .text(text)]))
    }
    if let refusal = Survey.refusal(of: result) { return .wrong(refusal.phrase) }
    let phrases = context.phrases
    let words = [
      context.score(result.score, of: theme),
      result.isUnder(theme.threshold) ? phrases(Coverage.OfTheme.State.underThreshold.phrase) : "",
      result.isSmall ? phrases("theme.small") : "",
    ]
    return .understood(words.filter { !$0.isEmpty }.joined(separator: " · "))
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    let phrases = context.phrases
    guard let known = known(fields, context) else { return [.paragraph(phrases("form.survey.remark"), .quiet)] }
    return [.paragraph(phrases("form.survey.known", ["code": .text(known.code)]), .attention)]
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    let site = try fields.choice("site")
    let results = try themes.compactMap { theme -> ThemeResult? in
      let text = fields.text(SurveyForm.field(of: theme.code))
      guard !text.isEmpty else { return nil }
      guard let result = result(text, on: theme, site: site, context) else {
        throw FieldRefusal(
          field: SurveyForm.field(of: theme.code), phrase: Phrase("form.notAShare", ["text": .text(text)]))
      }
      return result
    }
    return RecordSurvey(Survey(heldOn: try fields.requiredDay("day", context), results: results))
  }

  public func field(of refusal: any Error) -> String? {
    switch refusal as? Survey.Refusal {
    case .notYet: "day"
    case .negative(let theme), .aboveWhole(let theme), .twice(let theme), .nobody(let theme):
      SurveyForm.field(of: theme)
    case .nothingGiven, nil: nil
    }
  }

  private static func field(of theme: String) -> String { "theme.\(theme)" }

  private func theme(of field: Field) -> Theme? { themes.first { SurveyForm.field(of: $0.code) == field.id } }

  private func result(_ text: String, on theme: Theme, site: String?, _ context: Context) -> ThemeResult? {
    context.notation.readShare(text).map {
      ThemeResult(theme: theme.code, site: site, satisfied: $0.part, expressed: $0.whole)
    }
  }

  // The survey that ended on the day typed.
  private func known(_ fields: [Field], _ context: Context) -> Survey? {
    let day = context.notation.readDay(fields.text("day"), today: context.today)
    return surveys.first { $0.heldOn == day }
  }
}
