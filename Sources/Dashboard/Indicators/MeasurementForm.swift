import Quality
import QualityStore

/// Records or corrects a figure.
public struct MeasurementForm: DecisionForm {
  let subject: Subject
  let indicators: [Indicator]
  let sites: [Site]
  let latest: [String: Series]

  public init(_ subject: Subject, _ reader: Reader) throws {
    self.subject = subject
    indicators = try reader.indicators()
    sites = try reader.sites()
    let measured = try subject.indicator.map { [try reader.indicator($0)] } ?? []
    latest = Dictionary(
      uniqueKeysWithValues: try measured.map {
        ($0.code, Series(whole: try reader.measurements(of: $0.code), unit: $0.unit))
      })
    existing = try subject.indicator.map { try reader.measurements(of: $0) } ?? []
  }

  private let existing: [Measurement]

  public var kind: FormKind? { .measurement(subject) }

  public var title: Phrase {
    subject.period == nil ? Phrase("form.measurement") : Phrase("form.measurement.correct")
  }

  public func fields(_ context: Context) -> [Field] {
    let known = indicators.first { $0.code == subject.indicator }
    let period = known.map { subject.period ?? proposedPeriod(for: $0, context) }
    let site = proposedSite(period)
    let before = measurement(period, site)
    return [
      Field(
        "indicator", Phrase("column.indicator"), text: known?.code ?? "", hint: Phrase("hint.indicator"),
        style: .choice, options: indicators.map { Field.Option($0.code, label: context.text($0.title)) },
        isRequired: true),
      Field(
        "period", Phrase("column.period"), text: period.map(context.notation.period) ?? "",
        hint: Phrase("hint.period"), isRequired: true),
      Field(
        "site", Phrase("column.site"), text: site ?? "", hint: Phrase("hint.site"), style: .codes,
        options: sites.map { Field.Option($0.code, label: $0.name) }),
      Field(
        "numerator", Phrase("column.numerator"), text: written(before?.figure, \.numerator, context),
        hint: Phrase("hint.number"), isRequired: true),
      Field(
        "denominator", Phrase("column.denominator"), text: written(before?.figure, \.denominator, context),
        hint: Phrase("hint.number"), isRequired: true),
      Field(
        "value", Phrase("column.value"), text: written(before?.figure, \.plainValue, context),
        hint: Phrase("hint.number"), isRequired: true),
      Field("note", Phrase("column.note"), text: before?.note ?? "", hint: Phrase("hint.optional"), style: .prose),
    ]
  }

  public func adapted(_ fields: [Field], _ context: Context) -> [Field] {
    var fields = fields
    let indicator = indicator(fields)
    for index in fields.indices {
      switch fields[index].id {
      case "numerator", "denominator": fields[index].isHidden = indicator?.isRatio == false
      case "value": fields[index].isHidden = indicator?.isRatio != false
      case "period":
        guard let indicator, !fields[index].isTouched, subject.period == nil else { continue }
        fields[index].editor = LineEditor(context.notation.period(proposedPeriod(for: indicator, context)))
      default: continue
      }
    }
    return fields
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "indicator":
      return field.chosen.map { .understood($0.label) } ?? .wrong(unknown(field))
    case "period":
      guard let period = period(fields, context) else {
        return .wrong(Phrase("form.notAPeriod", ["text": .text(field.text)]))
      }
      return .understood(context.notation.period(period))
    case "site": return field.chosen.map { .understood($0.label) } ?? .wrong(unknown(field))
    case "numerator", "denominator", "value": return reading(ofNumber: field, among: fields, context)
    default: return .understood("")
    }
  }

  public func remarks(_ fields: [Field], _ context: Context) -> [Detail.Block] {
    guard let indicator = indicator(fields) else { return [] }
    let phrases = context.phrases
    var blocks: [Detail.Block] = [
      .paragraph(context.text(indicator.title), .heading),
      .field(phrases("indicator.formula"), .text(context.text(indicator.formula))),
    ]
    let target = indicator.text(of: indicator.target(on: context.today), context)
    if !target.isEmpty { blocks.append(.field(phrases("column.target"), .text(target))) }
    guard let series = latest[indicator.code], let period = period(fields, context) else { return blocks }
    for (label, other) in [
      ("form.previous", period.previous), ("column.yearBefore", period.advanced(by: -12 / period.frequency.months)),
    ] {
      guard let point = series.point(at: other) else { continue }
      blocks.append(
        .field(
          phrases(label),
          .text("\(context.notation.measured(point.value, unit: indicator.unit)) · \(context.notation.period(other))")))
    }
    return blocks + existingRemark(fields, period, context)
  }

  public func decision(_ fields: [Field], _ context: Context) throws -> any Decision {
    guard let indicator = indicator(fields) else {
      throw FieldRefusal(field: "indicator", phrase: Phrase("form.missing"))
    }
    guard let period = period(fields, context) else {
      throw FieldRefusal(field: "period", phrase: Phrase("form.missing"))
    }
    return RecordMeasurement(
      Measurement(
        indicator: indicator.code, period: period, site: try fields.choice("site"),
        figure: try figure(fields, indicator, context), note: fields.text("note")))
  }

  private func figure(_ fields: [Field], _ indicator: Indicator, _ context: Context) throws -> Figure {
    guard indicator.isRatio else { return .value(try fields.number("value", context) ?? 0) }
    return .ratio(
      numerator: try fields.number("numerator", context) ?? 0,
      denominator: try fields.number("denominator", context) ?? 0)
  }

  private func reading(ofNumber field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard let number = context.notation.readNumber(field.text) else {
      return .wrong(Phrase("form.notANumber", ["text": .text(field.text)]))
    }
    guard field.id == "denominator", let indicator = indicator(fields),
      let numerator = context.notation.readNumber(fields.text("numerator"))
    else { return .understood(context.notation.number(number)) }
    let value = Figure.ratio(numerator: numerator, denominator: number).value(in: indicator.unit)
    return .understood("= " + (value.map { context.notation.measured($0, unit: indicator.unit) } ?? "—"))
  }

  private func indicator(_ fields: [Field]) -> Indicator? {
    guard let code = fields["indicator"]?.chosen?.value else { return nil }
    return indicators.first { $0.code == code }
  }

  private func period(_ fields: [Field], _ context: Context) -> Period? {
    context.notation.readPeriod(fields.text("period"), frequency: indicator(fields)?.frequency)
  }

  // The first period that has no figure yet, never one that is not over.
  private func proposedPeriod(for indicator: Indicator, _ context: Context) -> Period {
    let closed = Period.lastClosed(indicator.frequency, before: context.today)
    guard let last = latest[indicator.code]?.latest?.period, last < closed, isComplete(last) else { return closed }
    return last.next
  }

  private func isComplete(_ period: Period) -> Bool { missingSite(in: period) == nil }

  // Sites are asked where sites were given before.
  private func proposedSite(_ period: Period?) -> String? {
    if let site = subject.site, sites.contains(where: { $0.code == site }) { return site }
    return period.flatMap { missingSite(in: $0) } ?? usualSites.first
  }

  private func missingSite(in period: Period) -> String? {
    let given = Set(existing.filter { $0.period == period }.compactMap(\.site))
    return usualSites.first { !given.contains($0) }
  }

  private var usualSites: [String] {
    guard let last = existing.last(where: { $0.period < (latestPeriod ?? $0.period) }) ?? existing.last else {
      return []
    }
    return existing.filter { $0.period == last.period }.compactMap(\.site).sorted()
  }

  private var latestPeriod: Period? { existing.last?.period }

  private func measurement(_ period: Period?, _ site: String?) -> Measurement? {
    guard subject.period != nil else { return nil }
    return existing.first { $0.period == period && $0.site == site }
  }

  private func existingRemark(_ fields: [Field], _ period: Period, _ context: Context) -> [Detail.Block] {
    let site = fields["site"]?.chosen?.value
    guard let indicator = indicator(fields),
      let before = existing.first(where: { $0.period == period && $0.site == site })
    else { return [] }
    let value = context.notation.measured(before.figure.value(in: indicator.unit), unit: indicator.unit)
    return [.paragraph(context.phrases("form.replaces", ["value": .text(value)]), .attention)]
  }

  private func written(_ figure: Figure?, _ part: KeyPath<Figure, Double?>, _ context: Context) -> String {
    figure?[keyPath: part].map { context.notation.exact($0) } ?? ""
  }

  private func unknown(_ field: Field) -> Phrase { Phrase("form.unknown", ["text": .text(field.text)]) }
}

extension Figure {
  var numerator: Double? {
    guard case .ratio(let numerator, _) = self else { return nil }
    return numerator
  }

  var denominator: Double? {
    guard case .ratio(_, let denominator) = self else { return nil }
    return denominator
  }

  var plainValue: Double? {
    guard case .value(let value) = self else { return nil }
    return value
  }
}
