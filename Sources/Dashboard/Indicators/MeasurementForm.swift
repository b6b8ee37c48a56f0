import Quality
import QualityStore

/// Records or corrects a figure.
public struct MeasurementForm: DecisionForm {
  let subject: Subject
  let indicators: [Indicator]
  let sites: [Site]
  // Of the indicator chosen, once it was read.
  private var known: KnownFigures?

  public init(_ subject: Subject, _ reader: Reader) throws {
    self.subject = subject
    indicators = try reader.indicators()
    sites = try reader.sites()
    known = try subject.indicator.map { try KnownFigures(of: try reader.indicator($0), reader) }
  }

  public func informed(by fields: [Field], _ reader: Reader) throws -> (any FormContents)? {
    guard let indicator = indicator(fields), indicator.code != known?.indicator.code else { return nil }
    var form = self
    form.known = try KnownFigures(of: indicator, reader)
    return form
  }

  public var kind: FormKind? { .measurement(subject) }

  public var title: Phrase {
    isCorrection ? Phrase("form.measurement.correct") : Phrase("form.measurement")
  }

  private var isCorrection: Bool { subject.period != nil }

  public func fields(_ context: Context) -> [Field] {
    [
      Field(
        "indicator", Phrase("column.indicator"), text: subject.indicator ?? "", hint: Phrase("hint.indicator"),
        style: .choice, options: indicators.map { Field.Option($0.code, label: context.text($0.title)) },
        isRequired: true),
      Field(
        "period", Phrase("column.period"), text: subject.period.map(context.notation.period) ?? "",
        hint: Phrase("hint.period"), isRequired: true),
      Field(
        "site", Phrase("column.site"), hint: Phrase("hint.site"), style: .codes,
        options: sites.map { Field.Option($0.code, label: $0.name) }),
      Field("numerator", Phrase("column.numerator"), hint: Phrase("hint.number"), isRequired: true),
      Field("denominator", Phrase("column.denominator"), hint: Phrase("hint.number"), isRequired: true),
      Field("value", Phrase("column.value"), hint: Phrase("hint.number"), isRequired: true),
      Field("note", Phrase("column.note"), hint: Phrase("hint.optional"), style: .prose),
    ]
  }

  public func adapted(_ fields: [Field], _ context: Context) -> [Field] {
    var fields = fields
    let isRatio = indicator(fields)?.isRatio
    fields.change("numerator") { $0.isHidden = isRatio == false }
    fields.change("denominator") { $0.isHidden = isRatio == false }
    fields.change("value") { $0.isHidden = isRatio != false }
    proposePlace(&fields, context)
    proposeFigure(&fields, context)
    return fields
  }

  // The period first: the site depends on it.
  private func proposePlace(_ fields: inout [Field], _ context: Context) {
    guard let indicator = indicator(fields) else { return }
    let known = known(fields)
    let closed = Period.lastClosed(indicator.frequency, before: context.today)
    let next = isCorrection ? subject.period : known?.nextPeriod(on: context.today) ?? closed
    fields.propose("period", next.map(context.notation.period) ?? "")
    let period = period(fields, context)
    let site =
      isCorrection
      ? known?.givenSite(in: period, preferred: subject.site) : known?.nextSite(in: period, preferred: subject.site)
    fields.propose("site", site ?? "")
  }

  private func proposeFigure(_ fields: inout [Field], _ context: Context) {
    guard isCorrection else { return }
    let before = known(fields)?.figure(in: period(fields, context), site: fields["site"]?.chosen?.value)
    fields.propose("numerator", written(before?.figure.numerator, context))
    fields.propose("denominator", written(before?.figure.denominator, context))
    fields.propose("value", written(before?.figure.plainValue, context))
    fields.propose("note", before?.note ?? "")
  }

  public func reading(of field: Field, among fields: [Field], _ context: Context) -> Reading {
    guard !field.text.isEmpty else { return .empty }
    switch field.id {
    case "indicator":
      return field.chosen.map { .understood($0.label) } ?? .wrong(unknown(field))
    case "period":
      guard let period = period(fields, context) else {
        return .wrong(notAPeriod(field, indicator(fields), context))
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
    guard let series = known(fields)?.series, let period = period(fields, context) else { return blocks }
    for (label, other) in [
      ("form.previous", period.previous), ("column.yearBefore", period.advanced(by: -12 / period.frequency.months)),
    ] {
      guard let point = series.point(at: other) else { continue }
      blocks.append(
        .field(
          phrases(label),
          .text(context.told(point.value, of: indicator, in: other))))
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

  public func field(of refusal: any Error) -> String? {
    switch refusal as? Measurement.Refusal {
    case .periodDoesNotFit, .periodNotOver: "period"
    case .unknownSite: "site"
    case .aboveWhole: "numerator"
    default: nil
    }
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
    else { return .understood(understood(number, context)) }
    let value = Figure.ratio(numerator: numerator, denominator: number).value(in: indicator.unit)
    return .understood("= " + (value.map { context.notation.measured($0, unit: indicator.unit) } ?? "—"))
  }

  // As lists show it, or digit by digit where that would be rounded.
  private func understood(_ number: Double, _ context: Context) -> String {
    number * 10 == (number * 10).rounded() ? context.notation.number(number) : context.notation.exact(number)
  }

  private func notAPeriod(_ field: Field, _ indicator: Indicator?, _ context: Context) -> Phrase {
    guard let indicator, context.notation.readPeriod(field.text, frequency: nil) != nil else {
      return Phrase("form.notAPeriod", ["text": .text(field.text)])
    }
    return Measurement.Refusal.periodDoesNotFit(indicator.frequency).phrase
  }

  private func indicator(_ fields: [Field]) -> Indicator? {
    guard let code = fields["indicator"]?.chosen?.value else { return nil }
    return indicators.first { $0.code == code }
  }

  private func period(_ fields: [Field], _ context: Context) -> Period? {
    context.notation.readPeriod(fields.text("period"), frequency: indicator(fields)?.frequency)
  }

  private func known(_ fields: [Field]) -> KnownFigures? {
    known.flatMap { $0.indicator.code == indicator(fields)?.code ? $0 : nil }
  }

  private func existingRemark(_ fields: [Field], _ period: Period, _ context: Context) -> [Detail.Block] {
    let site = fields["site"]?.chosen?.value
    guard let known = known(fields), let before = known.figure(in: period, site: site) else { return [] }
    let unit = known.indicator.unit
    let value = context.notation.measured(before.figure.value(in: unit), unit: unit)
    return [.paragraph(context.phrases("form.replaces", ["value": .text(value)]), .attention)]
  }

  private func written(_ number: Double?, _ context: Context) -> String {
    number.map { context.notation.exact($0) } ?? ""
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
