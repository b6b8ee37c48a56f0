import Quality

/// A line of a form: what it asks, and what was typed.
public struct Field: Equatable, Sendable {
  public let id: String
  public let label: Phrase
  public var editor: LineEditor
  /// An example of what can be typed, shown while the field is empty.
  public let hint: Phrase?
  public let style: Style
  public var options: [Option]
  public let isRequired: Bool
  public var isHidden = false
  /// False while the text is what the form proposed.
  public var isTouched = false
  /// What is kept of the options chosen in a checklist; one may be gone since.
  var tickedValues: Set<String> = []

  public init(
    _ id: String, _ label: Phrase, text: String = "", hint: Phrase? = nil, style: Style = .line,
    options: [Option] = [], ticking: Set<String> = [], isRequired: Bool = false
  ) {
    self.id = id
    self.label = label
    editor = LineEditor(text)
    self.hint = hint
    self.style = style
    self.options = options
    tickedValues = ticking
    self.isRequired = isRequired
  }

  public enum Style: Equatable, Sendable {
    /// A number, a day, a period: how it was understood is shown beside it.
    case line
    /// Words, as they are.
    case prose
    /// Words in several lines.
    case text
    /// One of the options and nothing else.
    case choice
    /// One of the options, or several separated by blanks.
    case codes
    /// Anything; the options are only proposed.
    case proposals
    /// Any number of the options; what is typed only looks for them.
    case checklist
  }

  /// Something that can stand in a field.
  public struct Option: Equatable, Sendable {
    /// What is kept.
    public let value: String
    /// What is typed and shown in the field.
    public let text: String
    /// What explains it.
    public let label: String

    public init(_ value: String, text: String? = nil, label: String = "") {
      self.value = value
      self.text = text ?? value
      self.label = label
    }
  }

  /// What was typed; in a checklist, what was chosen.
  public var text: String {
    switch style {
    case .text: CleanText.text(editor.text)
    case .checklist: ticked.map(\.text).joined(separator: ", ")
    default: CleanText.line(editor.text)
    }
  }

  /// The option that the text names, ignoring case and accents; a beginning is enough when it is the only one.
  public var chosen: Option? {
    let folded = Folding.fold(text)
    guard !folded.isEmpty else { return nil }
    if let exact = options.first(where: { Folding.fold($0.text) == folded || Folding.fold($0.value) == folded }) {
      return exact
    }
    let beginning = options.filter { Folding.fold($0.text).hasPrefix(folded) }
    return beginning.count == 1 ? beginning[0] : nil
  }

  /// What could complete the text; nothing when the text is complete.
  public var suggestions: [Option] {
    guard !options.isEmpty else { return [] }
    let word = Folding.fold(style == .codes ? String(lastWord) : text)
    if word.isEmpty { return style == .choice ? options : [] }
    guard !options.contains(where: { Folding.fold($0.text) == word }) else { return [] }
    let starting = options.filter { Folding.fold($0.text).hasPrefix(word) }
    let containing = options.filter {
      !Folding.fold($0.text).hasPrefix(word) && Folding.fold("\($0.text) \($0.label)").contains(word)
    }
    return starting + containing
  }

  /// Puts a suggestion where it was being typed.
  public mutating func accept(_ option: Option) {
    guard style == .codes else {
      editor = LineEditor(option.text)
      return
    }
    editor = LineEditor(editor.text.dropLast(lastWord.count) + option.text)
  }

  /// The option before or after the one chosen, for a choice.
  public mutating func turn(_ step: Int) {
    guard style == .choice, !options.isEmpty else { return }
    let current = chosen.flatMap { options.firstIndex(of: $0) }
    let next = current.map { ($0 + step + options.count) % options.count } ?? 0
    editor = LineEditor(options[next].text)
    isTouched = true
  }

  /// What was typed in the same field of a form read earlier; an option is written as it is now.
  mutating func take(up text: String, choosing value: String?, ticking values: Set<String>) {
    tickedValues = values
    let option = value.flatMap { value in options.first { $0.value == value } }
    editor = LineEditor(option?.text ?? text)
    isTouched = true
  }

  /// Long enough to be written in an editor of texts.
  var isProse: Bool { style == .prose || style == .text }

  private var lastWord: Substring {
    editor.text.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
  }
}

/// How a field was understood.
public enum Reading: Equatable, Sendable {
  case empty
  case understood(String)
  case wrong(Phrase)

  /// One of the options of a field, with what it stands for.
  init(choiceIn field: Field) {
    self =
      field.chosen.map { .understood($0.label) } ?? .wrong(Phrase("form.unknown", ["text": .text(field.text)]))
  }

  /// A day as people type it, with how far away it is.
  init(day text: String, _ context: Context) {
    guard let day = context.notation.readDay(text, today: context.today) else {
      self = .wrong(Phrase("form.notADay", ["text": .text(text)]))
      return
    }
    let away = context.phrases(DueIn.phrase(days: context.today.days(until: day)))
    self = .understood("\(context.notation.longDay(day)) · \(away)")
  }

  /// A day on which something takes place, past or to come: how long ago, or how far away.
  init(eventDay text: String, _ context: Context) {
    guard let day = context.notation.readDay(text, today: context.today), day < context.today else {
      self.init(day: text, context)
      return
    }
    self = .understood("\(context.notation.longDay(day)) · \(context.ago(day))")
  }

  /// When something begins.
  init(time text: String, _ context: Context) {
    self =
      context.notation.readTime(text).map { .understood(context.notation.time($0)) }
      ?? .wrong(Phrase("form.notATime", ["text": .text(text)]))
  }

  /// A day on which something has happened, with how long ago.
  init(pastDay text: String, _ context: Context) {
    if let day = context.notation.readDay(text, today: context.today), day > context.today {
      self = .wrong(Phrase("form.notPast", ["day": .day(day)]))
    } else {
      self.init(eventDay: text, context)
    }
  }
}
