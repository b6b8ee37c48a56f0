import Quality
import QualityStore

/// What an action can be linked to, as a form proposes it and a typed line names it.
struct ActionChoices {
  let owners: OwnerOptions
  let engagements: EngagementField
  let indicators: [Indicator]
  let sites: [Site]
  let bureaux: [Bureau]
  let known: QuickEntry.Known

  init(_ reader: Reader, _ context: Context) throws {
    owners = try OwnerOptions(reader, context)
    let allEngagements = try reader.engagements()
    engagements = EngagementField(among: allEngagements)
    indicators = try reader.indicators()
    sites = try reader.sites()
    bureaux = try reader.bureaux()
    known = QuickEntry.Known(
      owners: owners.named, engagements: allEngagements.map(\.number), indicators: indicators.map(\.code),
      sites: sites.map(\.code),
      priorities: CorrectiveAction.Priority.allCases.map { (word: context.phrases($0.phrase), priority: $0) })
  }

  func indicatorField(_ id: String, _ label: Phrase, _ code: String?, _ context: Context) -> Field {
    Field(
      id, label, text: code ?? "", hint: Phrase("hint.optional"), style: .codes,
      options: indicators.map { Field.Option($0.code, label: context.text($0.title)) })
  }
}
