import Quality
import QualityStore

/// What to do this morning: obligations, engagements, what got worse, what is late, who must be trained.
public struct OverviewPanel: Panel {
  public enum Zone: Int, CaseIterable, Sendable {
    case indicators, actions, trainings, engagements
  }

  public private(set) var zone = Zone.indicators
  public private(set) var engagements = ListPanel(EngagementsList())
  public private(set) var indicators = ListPanel(IndicatorsList(isOverview: true))
  public private(set) var actions = ListPanel(ActionsList(isPendingOnly: true))
  public private(set) var trainings = ListPanel(TrainingsList(isDueOnly: true))
  public private(set) var obligations: [ObligationDeadline] = []

  public init() {}

  public var place: Place { .overview }
  public var list: ListState? { focused.list }
  public var subject: Subject { focused.subject }

  public var focused: any ListShowing { self[zone] }

  public subscript(zone: Zone) -> any ListShowing {
    switch zone {
    case .engagements: engagements
    case .indicators: indicators
    case .actions: actions
    case .trainings: trainings
    }
  }

  public mutating func read(_ reader: Reader, _ context: Context) throws {
    let lines = try IndicatorLine.all(reader, context)
    let plan = try reader.actions()
    let deadlines = try reader.trainingDeadlines(on: context.today)
    indicators.show(lines, of: (), context)
    actions.show(plan.filter(\.stage.isPending), of: (), context)
    trainings.show(deadlines.filter { $0.state(on: context.today) != .upToDate }, of: (), context)
    engagements.show(
      try EngagementLine.all(reader, indicators: lines, actions: plan, context), of: (), context)
    obligations = try reader.obligationDeadlines(on: context.today).sorted { $0.next < $1.next }
  }

  public mutating func rest(_ reader: Reader, _ context: Context) throws {
    try indicators.complete(reader, context)
  }

  public func title(_ context: Context) -> String { context.phrases("panel.overview") }

  public func commands(_ context: Context) -> [Command] {
    let focused = focused.commands(context)
    return focused.contains { $0.name == .degradations } ? focused : focused + [Command.degradations]
  }

  public mutating func move(_ motion: Motion, page: Int) {
    switch motion {
    case .nextZone: turn(1)
    case .previousZone: turn(-1)
    case .left where zone == .engagements: engagements.move(.up, page: page)
    case .right where zone == .engagements: engagements.move(.down, page: page)
    // The board shows `page` engagements on a line: up and down move by one line.
    case .up where zone == .engagements: engagements.move(.pageUp, page: page + 1)
    case .down where zone == .engagements: engagements.move(.pageDown, page: page + 1)
    case .left, .right: turn(motion == .left ? -1 : 1)
    default: withFocused { $0.move(motion, page: page) }
    }
  }

  public mutating func select(id: String) {
    indicators.select(id: id)
    actions.select(id: id)
    trainings.select(id: id)
  }

  public mutating func filter(_ text: String, _ context: Context) {
    withFocused { $0.filter(text, context) }
  }

  public mutating func sort(_ step: SortStep, _ context: Context) {
    withFocused { $0.sort(step, context) }
  }

  private mutating func turn(_ step: Int) {
    let zones = Zone.allCases
    zone = zones[(zone.rawValue + step + zones.count) % zones.count]
  }

  private mutating func withFocused(_ change: (inout any ListShowing) -> Void) {
    var list = focused
    change(&list)
    switch list {
    case let list as ListPanel<EngagementsList>: engagements = list
    case let list as ListPanel<IndicatorsList>: indicators = list
    case let list as ListPanel<ActionsList>: actions = list
    case let list as ListPanel<TrainingsList>: trainings = list
    default: preconditionFailure("the overview has four zones")
    }
  }
}
