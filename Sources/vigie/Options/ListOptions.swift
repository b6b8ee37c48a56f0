import ArgumentParser
import Dashboard
import Quality
import QualityStore

/// How a list is looked at: a view that was kept, and what is asked for besides.
struct ListOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("option.view"), valueName: say("option.name")))
  var view: String?

  @Option(help: ArgumentHelp(say("option.filterOfList"), valueName: say("option.words")))
  var filter: String?

  @Option(name: .customLong("group-by"), help: ArgumentHelp(say("option.groupBy"), valueName: say("option.name")))
  var grouping: String?

  @Option(help: ArgumentHelp(say("option.columns"), valueName: say("option.names")))
  var columns: String?

  @Option(name: .customLong("sort"), help: ArgumentHelp(say("option.sort"), valueName: say("option.name")))
  var order: String?

  @Flag(name: .customLong("reverse"), help: ArgumentHelp(say("option.reverse")))
  var isReversed = false

  @Option(help: ArgumentHelp(say("option.layout"), valueName: ListLayout.valueName))
  var layout: ListLayout?

  @Option(name: .customLong("save-view"), help: ArgumentHelp(say("option.saveView"), valueName: say("option.name")))
  var savedName: String?

  /// The first of these that was given, but for the filter; every list has one.
  var given: String? {
    let options: [(String, Bool)] = [
      ("--view", view != nil), ("--group-by", grouping != nil), ("--columns", columns != nil),
      ("--sort", order != nil), ("--reverse", isReversed), ("--layout", layout != nil),
      ("--save-view", savedName != nil),
    ]
    return options.first(where: \.1)?.0
  }

  /// Arranges a list that was read; the words of the view's filter and of this one must all hold.
  func arrange(_ list: inout any ListShowing, _ reader: Reader, _ context: Context) throws {
    var arrangement = try viewed(list, reader)
    let choices = list.choices(context)
    arrangement.filter = [arrangement.filter, filter ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    if let grouping { arrangement.grouping = try chosen(grouping, "--group-by", among: choices.groupings) }
    if let order { arrangement.order = try chosen(order, "--sort", among: choices.orders) }
    if let columns {
      arrangement.columns = try columns.split(separator: ",").map {
        try chosen(String($0), "--columns", among: choices.columns)
      }
    }
    if let layout {
      arrangement.layout = layout
      _ = try chosen(
        layout.rawValue, "--layout", among: choices.layouts.count > 1 ? choices.layouts.map(\.rawValue) : [])
    }
    if isReversed { arrangement.isReversed.toggle() }
    list.change(.arrange(arrangement), context)
    if let problem = list.list?.filterProblem { throw Complaint(problem, code: 65) }
  }

  /// Keeps what is shown under a name, where one was given.
  func save(_ list: any ListShowing, in store: QualityStore, _ context: Context) throws {
    guard let savedName else { return }
    guard let name = list.viewsOf else { throw ListOptions.refusal("--save-view") }
    let view = try SavedView(of: name, named: CleanText.line(savedName), list.arrangement(context))
    try store.perform(SaveView(view), by: context.signature)
  }

  private func viewed(_ list: any ListShowing, _ reader: Reader) throws -> ListArrangement {
    guard let view else { return ListArrangement() }
    guard let name = list.viewsOf else { throw ListOptions.refusal("--view") }
    return try reader.savedView(of: name, named: CleanText.line(view)).arrangement
  }

  private func chosen(_ word: String, _ option: String, among known: [String]) throws -> String {
    guard !known.isEmpty else { throw ListOptions.refusal(option) }
    let typed = CleanText.line(word)
    guard let chosen = known.first(where: { Folding.fold($0) == Folding.fold(typed) }) else {
      throw Complaint(
        Phrase(
          "error.listChoice",
          ["option": .text(option), "word": .text(typed), "known": .text(known.joined(separator: ", "))]), code: 65)
    }
    return chosen
  }

  /// The list has nothing of the kind.
  static func refusal(_ option: String) -> Complaint {
    Complaint(Phrase("error.listChoiceNone", ["option": .text(option)]), code: 65)
  }
}

extension ListLayout: Choice {}
