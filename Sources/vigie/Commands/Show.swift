import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// `vigie show KIND CODE`: one thing, with what is linked to it.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: say("help.show"))

  enum Kind: String, Choice {
    case engagement, indicator, degradation, group, action, agent, theme, feedback, document, session, entry
  }

  @Argument(help: ArgumentHelp(say("argument.kind"), valueName: Kind.valueName))
  var kind: Kind

  @Argument(help: ArgumentHelp(say("argument.code"), valueName: "CODE"))
  var code: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var options: StoreOptions

  func validate() throws {
    guard CleanText.line(code).isEmpty else { return }
    throw ValidationError(say("usage.missingArgument", ["argument": "<CODE>"]))
  }

  func run() throws {
    let store = try options.open()
    let context = options.context(for: store)
    let place = try store.read { try kind.place(CleanText.line(code), $0) }
    let list = try panel(at: place, store, context)
    let table = list.table(context)
    let detail = Detail(title: list.title(context), blocks: sideFacts(list) + header(list, context))
    try output.print(detail, table, emptiness: list.emptiness, context)
  }

  private func panel(at place: Place, _ store: QualityStore, _ context: Context) throws -> any ListShowing {
    var panel = place.panel
    try store.read { reader in
      try panel.read(reader, context)
      try panel.rest(reader, context)
    }
    guard let list = panel as? any ListShowing else { preconditionFailure("everything shown is a list") }
    return list
  }

  // What follows an indicator's chart is told beside it as well.
  private func header(_ list: any ListShowing, _ context: Context) -> [Detail.Block] {
    let blocks = list.header(context)
    if case .chart? = blocks.first { return Array(blocks.prefix(1)) }
    return blocks
  }

  // An indicator's definition stands beside its figures on the screen.
  private func sideFacts(_ list: any ListShowing) -> [Detail.Block] {
    guard kind == .indicator, let side = list.side else { return [] }
    return side.blocks + [.gap]
  }
}

extension Show.Kind {
  /// Refuses what names nothing, with the nearest codes.
  func place(_ text: String, _ reader: Reader) throws -> Place {
    switch self {
    case .engagement:
      let known = try reader.engagements()
      guard let number = Engagement.number(in: text), known.contains(where: { $0.number == number }) else {
        throw unknown(.engagement, text, among: known.map(\.code))
      }
      return .engagement(number)
    case .indicator: return .indicator(try reader.indicator(text.uppercased()).code)
    case .degradation: return .degradation(try reader.degradation(text.uppercased()).code)
    case .group:
      let reference = GroupReference(text.uppercased())
      if case .degradation(let code) = reference { return .group(try reader.degradation(code).code) }
      return .group(try reader.workingGroup(reference.code).code)
    case .action: return .action(try reader.action(text.uppercased()).code)
    case .agent:
      let known = try reader.agents().map(\.code)
      guard known.contains(text.uppercased()) else { throw unknown(.agent, text, among: known) }
      return .agent(text.uppercased())
    case .session: return .session(try reader.trainingSession(text.uppercased()).code)
    case .document: return .document(try reader.document(text.uppercased()).code)
    case .theme: return .theme(try reader.theme(text.uppercased()).code)
    case .feedback: return .feedback(try reader.feedback(text.uppercased()).code)
    case .entry:
      guard let id = Int64(text) else { throw unknown(.entry, text, among: []) }
      return .journalEntry(try reader.journalEntry(id).id)
    }
  }

  private func unknown(_ kind: UnknownCode.Kind, _ code: String, among known: [String]) -> UnknownCode {
    UnknownCode(kind: kind, code: code, near: NearestCodes.to(code, among: known))
  }
}
