import Quality
import QualityStore

/// Everything that can be done or opened from here, found by typing a few letters.
public struct Palette: Sendable {
  public enum Choice: Hashable, Sendable {
    case command(Command.Name)
    case place(Place)
  }

  public struct Entry: Sendable {
    public let choice: Choice
    public let text: String
    /// Why it cannot be done now.
    public let refusal: String?
    let folded: String

    init(_ choice: Choice, _ text: String, refusal: String? = nil) {
      self.choice = choice
      self.text = text
      self.refusal = refusal
      folded = Folding.fold(text)
    }
  }

  public private(set) var editor = LineEditor()
  public private(set) var selection = 0
  public private(set) var shown: [Entry]
  private let entries: [Entry]

  init(_ entries: [Entry]) {
    self.entries = entries
    shown = entries
  }

  public var chosen: Entry? { shown.indices.contains(selection) ? shown[selection] : nil }

  mutating func insert(_ text: String) {
    editor.insert(CleanText.line(typed: text))
    search()
  }

  mutating func edit(_ edit: LineEditor.Edit) {
    editor.edit(edit)
    search()
  }

  mutating func move(_ step: Int) {
    selection = max(0, min(shown.count - 1, selection + step))
  }

  // What begins with the words typed comes before what only contains them.
  private mutating func search() {
    let typed = Folding.fold(editor.text)
    let words = typed.split(separator: " ")
    let found = entries.filter { entry in words.allSatisfy { entry.folded.contains($0) } }
    shown = found.filter { $0.folded.hasPrefix(typed) } + found.filter { !$0.folded.hasPrefix(typed) }
    selection = 0
  }
}

extension Palette {
  /// The commands given, then everything that goes by a code: indicators, engagements, actions, working groups,
  /// documents, themes and what users said.
  init(commands: [Command], _ reader: Reader, _ context: Context) throws {
    let phrases = context.phrases
    let offered = commands.map { command in
      Entry(
        .command(command.name), phrases.capitalized(command.name.phrase), refusal: command.refusal.map { phrases($0) })
    }
    let places = Place.panels.map {
      Entry(.command(.panel($0.digit)), phrases.capitalized(Command.Name.panel($0.digit).phrase))
    }
    let global = [Command.Name.help, .filter, .sort, .reverse, .undo, .redo, .travel, .mask, .quit].map {
      let refusal = [.undo, .redo].contains($0) ? context.refusalToWrite : nil
      return Entry(.command($0), phrases.capitalized($0.phrase), refusal: refusal.map { phrases($0) })
    }
    let indicators = try reader.indicators().map {
      Entry(.place(.indicator($0.code)), "\($0.code)  \(context.text($0.title))")
    }
    let engagements = try reader.engagements().map {
      Entry(.place(.engagement($0.number)), "\($0.code)  \(context.text($0.text))")
    }
    let titles = Dictionary(try reader.indicators().map { ($0.code, context.text($0.title)) }) { first, _ in first }
    let degradations = try reader.degradations().filter { $0.stage != .dismissed }.map {
      let parts = [$0.code, $0.indicator, $0.site, titles[$0.indicator]].compactMap(\.self)
      return Entry(.place(.degradation($0.code)), parts.joined(separator: "  "))
    }
    let actions = try reader.actions().map { Entry(.place(.action($0.code)), "\($0.code)  \($0.title)") }
    let groups = try reader.workingGroups().map { Entry(.place(.group($0.code)), "\($0.code)  \($0.title)") }
    let documents = try reader.documents().map { Entry(.place(.document($0.code)), "\($0.code)  \($0.title)") }
    let themes = try reader.themes().map { Entry(.place(.theme($0.code)), "\($0.code)  \(context.text($0.title))") }
    let feedback = try reader.feedback().map { Entry(.place(.feedback($0.code)), "\($0.code)  \($0.subject)") }
    let sessions = try reader.trainingSessions().map {
      Entry(.place(.session($0.code)), [$0.code, $0.course, context.notation.day($0.day)].joined(separator: "  "))
    }
    self.init(
      offered + places + global + indicators + engagements + degradations + actions + groups + documents + themes
        + feedback + sessions)
  }
}
