import Quality
import QualityStore

/// Everything with a date, late first, then day after day: « Échéancier ».
public struct AgendaList: ListContents {
  // The days that were asked for; nil for what the horizon shows.
  private let within: Int?
  private let person: Owner?
  private let kind: Deadline.Kind?
  private(set) var horizon = AgendaHorizon.quarter
  // A month that lies further than the horizon was looked at.
  private var reached: ClosedRange<Day>?
  private var seen: ClosedRange<Day>?

  /// `within` is how many days ahead it looks, without what has taken place; only what is that person’s or helped by
  /// them, and of that kind, where they are given.
  public init(within: Int? = nil, person: Owner? = nil, kind: Deadline.Kind? = nil) {
    self.within = within
    self.person = person
    self.kind = kind
  }

  public var place: Place { .agenda }
  public var emptiness: Phrase { Phrase("agenda.none") }
  public var viewsOf: String? { "agenda" }
  public var layouts: [ListLayout] { [.table, .month] }
  public var usualGrouping: String? { "week" }

  public mutating func read(_ reader: Reader, _ context: Context) throws -> (head: Void, lines: [Deadline]) {
    let days = days(around: context.today)
    seen = days
    let all = try reader.deadlines(on: context.today, from: days.lowerBound, through: days.upperBound)
    return ((), all.filter(isAsked))
  }

  private func days(around today: Day) -> ClosedRange<Day> {
    let days = within.map { today...today.adding(days: $0) } ?? horizon.days(around: today)
    guard let reached else { return days }
    return min(days.lowerBound, reached.lowerBound)...max(days.upperBound, reached.upperBound)
  }

  private func isAsked(_ line: Deadline) -> Bool {
    (kind.map { line.kind.root == $0.root } ?? true) && (person.map(line.concerns) ?? true)
  }

  /// The whole weeks of a month are read where a day of it is looked at.
  public mutating func reach(_ day: Day) -> Bool {
    let weeks = Week.all(of: Period(.monthly, containing: day))
    let days = weeks[0].first...weeks[weeks.count - 1].last
    if let seen, seen.lowerBound <= days.lowerBound, days.upperBound <= seen.upperBound { return false }
    reached = reached.map { min($0.lowerBound, days.lowerBound)...max($0.upperBound, days.upperBound) } ?? days
    return true
  }

  public mutating func adjust(_ adjustment: Adjustment) -> Bool {
    let next: AgendaHorizon? =
      switch adjustment {
      case .longer: horizon.longer
      case .shorter: horizon.shorter
      default: nil
      }
    guard let next else { return false }
    (horizon, reached) = (next, nil)
    return true
  }

  public func id(of line: Deadline) -> String { line.id }
  public func day(of line: Deadline) -> Day? { line.day }
  public func isLate(_ line: Deadline, _ context: Context) -> Bool { line.isLate(on: context.today) }

  public func words(of line: Deadline, _ context: Context) -> String {
    let people = [line.person] + line.contributors
    return
      ([
        line.knownCode, line.subjectText(context), context.phrases(line.kind.phrase), context.phrases(line.kind.inFull),
        line.bureau ?? "", line.site ?? "", context.notation.longDay(line.day), line.stateText(context),
        line.personText(context),
      ] + people.flatMap { [context.text($0), $0.code] }).joined(separator: " ")
  }

  public func filterRules(among lines: [Deadline], _ context: Context) -> [FilterRule<Deadline>] {
    AgendaFilter(among: lines, context).rules
  }

  public func groupings(_ context: Context) -> [Grouping<Deadline>] { AgendaGroupings(context: context).all }

  public func orders(_ context: Context) -> [Order<Deadline>] {
    let today = context.today
    return [
      Order("lateFirst") { left, right in
        let (isLeftLate, isRightLate) = (left.isLate(on: today), right.isLate(on: today))
        return isLeftLate == isRightLate ? left.day < right.day : isLeftLate
      },
      Order("deadline") { $0.day < $1.day },
      Order("person") { Folding.comesBefore($0.personText(context), $1.personText(context)) },
    ]
  }

  public func title(_ context: Context) -> String { context.phrases("panel.agenda") }

  public func summary(of head: Void, _ lines: [Deadline], _ context: Context) -> String {
    let today = context.today
    let days = days(around: today)
    return context.phrases(
      "agenda.summary",
      [
        "late": .count(lines.count { $0.isLate(on: today) }), "today": .count(lines.count { $0.day == today }),
        "soon": .count(lines.count { $0.day > today }), "last": .day(days.upperBound),
      ])
  }

  public func subject(of line: Deadline?) -> Subject { line?.about ?? Subject() }

  public func commands(for line: Deadline?, of head: Void, _ context: Context) -> [Command] {
    let none = Phrase("why.agenda.noHorizon")
    return [
      AgendaList.open(line, context), Command.addAction(subject(of: line), context),
      Command(.longerHorizon, unless: horizon.longer == nil ? none : nil, .adjust(.longer)),
      Command(.shorterHorizon, unless: horizon.shorter == nil ? none : nil, .adjust(.shorter)),
    ]
  }

  // Figures are entered; everything else has a page or a list.
  private static func open(_ line: Deadline?, _ context: Context) -> Command {
    guard let line else { return Command(.open, unless: Phrase("why.nothingSelected"), .open(.agenda)) }
    if case .figures(let period, _) = line.subject {
      let early = period.lastDay >= context.today ? Phrase("why.agenda.periodGoesOn") : nil
      return Command(.open, unless: context.refusalToWrite ?? early, .enterFigures(period))
    }
    return Command(.open, unless: line.place == nil ? Phrase("message.notHere") : nil, .open(line.place ?? .agenda))
  }
}

extension Command.Name {
  public static let longerHorizon = Command.Name("longerHorizon")
  public static let shorterHorizon = Command.Name("shorterHorizon")
}
