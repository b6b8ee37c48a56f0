import Quality

/// All drafts of one label, the last one left is the last.
public struct Drafts: Codable, Equatable, Sendable {
  private(set) var forms: [Draft] = []
  /// Figures that were entered in the table of all that are due.
  var figures: FiguresDraft?

  public init() {}

  public var isEmpty: Bool { forms.isEmpty && figures == nil }
  public var count: Int { forms.count + (figures == nil ? 0 : 1) }

  subscript(kind: FormKind) -> Draft? { forms.first { $0.kind == kind } }

  mutating func keep(_ draft: Draft) {
    forget(draft.kind)
    forms.append(draft)
  }

  mutating func forget(_ kind: FormKind) { forms.removeAll { $0.kind == kind } }

  /// Those in which somebody is named, who is to be nowhere any more.
  mutating func forget(saying names: [SaidName]) {
    forms.removeAll { draft in names.contains { draft.says($0) } }
    if let figures, names.contains(where: { figures.says($0) }) { self.figures = nil }
  }

  /// These drafts with those of others: of another session on the same label.
  func joined(to others: Drafts, which knew: Drafts) -> Drafts {
    var drafts = self
    let own = (forms + knew.forms).map(\.kind)
    drafts.forms = others.forms.filter { !own.contains($0.kind) } + forms
    if figures == nil, knew.figures == nil { drafts.figures = others.figures }
    return drafts
  }
}
