import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie list KIND`: what a panel shows, for people or for programs.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: say("help.list"))

  enum Kind: String, Choice {
    case engagements, indicators, measurements, degradations, actions, trainings

    var place: Place? {
      switch self {
      case .engagements: .engagements
      case .indicators: .indicators
      case .degradations: .degradations
      case .actions: .actions
      case .trainings: .trainings
      case .measurements: nil
      }
    }
  }

  @Argument(help: ArgumentHelp(say("argument.kind"), valueName: Kind.valueName))
  var kind: Kind

  @Option(help: ArgumentHelp(say("option.filter"), valueName: say("option.words")))
  var filter: String?

  @Option(help: ArgumentHelp(say("option.ofIndicator"), valueName: "CODE"))
  var indicator: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: StoreOptions

  func validate() throws {
    guard indicator == nil || kind == .measurements else { throw ValidationError(say("error.onlyMeasurements")) }
  }

  func run() throws {
    let store = try options.open()
    let context = options.context(for: store)
    guard let place = kind.place else { return try printMeasurements(store, context) }
    var panel = place.panel
    try store.read { reader in
      try panel.read(reader, context)
      try panel.rest(reader, context)
    }
    if let filter { panel.filter(filter, context) }
    guard let list = panel as? any ListShowing else { preconditionFailure("every kind is a list") }
    try output.print(list.table(context), emptiness: list.emptiness, context)
  }

  private func printMeasurements(_ store: QualityStore, _ context: Context) throws {
    let code = indicator.map { CleanText.line($0).uppercased() }
    let measurements = try store.read { reader in
      try code.map { try reader.measurements(of: $0) } ?? reader.allMeasurements()
    }
    let kept = MeasurementTable.filtered(measurements, by: filter ?? "", context)
    let emptiness = filter == nil ? "measurements.none" : "list.nothingFound"
    try output.print(MeasurementTable.table(of: kept, context), emptiness: Phrase(emptiness), context)
  }
}
