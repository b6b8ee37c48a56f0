import Quality
import QualityStore

/// Looking at the list in another way, and saying which.
extension DashboardModel {
  mutating func changeList(_ change: ListChange, _ store: QualityStore) throws {
    let context = context
    // What is grouped or marked is all there is.
    try readToEnd(store)
    self.change { $0.change(change, context) }
    if panel.list?.lacksLines == true { refresh(from: store) }
    if let said = panel.list.flatMap({ said(change, $0) }) { message = Message(said, .quiet) }
  }

  private func said(_ change: ListChange, _ list: ListState) -> String? {
    let phrases = context.phrases
    switch change {
    case .nextGrouping:
      let grouping = list.grouping.map { phrases("group.\($0)") }
      return grouping.map { phrases("message.grouped", ["group": .text($0)]) } ?? phrases("message.ungrouped")
    case .nextLayout: return phrases.capitalized(Phrase("message.layout", ["layout": .phrase(list.layout.phrase)]))
    default: return nil
    }
  }

  /// Looks at the list as a view keeps it.
  mutating func show(_ view: SavedView) {
    let context = context
    change { $0.change(.view(view), context) }
  }

  mutating func openMenu(_ kind: Menu.Kind, _ store: QualityStore) throws {
    guard let list = panel.shownList else { return }
    switch kind {
    case .columns: overlay = .menu(Menu(columnsOf: list, context))
    case .views: overlay = .menu(Menu(try views(of: list, store), context))
    }
  }

  private func views(of list: any ListShowing, _ store: QualityStore) throws -> [SavedView] {
    guard let name = list.viewsOf else { return [] }
    return try source(store).read { try $0.savedViews(of: name) }
  }

  mutating func type(_ typing: Typing, _ menu: Menu, _ store: QualityStore) {
    var menu = menu
    switch typing {
    // Nothing is typed here: letters move as they do in the list.
    case .up, .previous, .insert("k"): menu.move(-1)
    case .down, .next, .insert("j"): menu.move(1)
    case .pageUp: menu.move(-10)
    case .pageDown: menu.move(10)
    case .insert(" "), .insert("x"): menu.turn()
    case .edit(.left), .insert("h"): menu.shift(-1)
    case .edit(.right), .insert("l"): menu.shift(1)
    case .edit(.deleteForward): return remove(from: menu, store)
    case .accept, .save: return choose(from: menu, store)
    case .cancel, .discard:
      overlay = nil
      return
    case .insert, .edit, .editOutside: break
    }
    overlay = .menu(menu)
  }

  private mutating func choose(from menu: Menu, _ store: QualityStore) {
    overlay = nil
    attempt { model in
      switch menu.kind {
      case .columns: try model.changeList(.columns(menu.chosen.isEmpty ? nil : menu.chosen), store)
      case .views:
        let views = try model.panel.shownList.map { try model.views(of: $0, store) } ?? []
        try model.changeList(.view(views.first { $0.name == menu.selected?.id }), store)
      }
    }
  }

  // The columns are the usual ones again; a view is forgotten.
  private mutating func remove(from menu: Menu, _ store: QualityStore) {
    attempt { model in
      switch menu.kind {
      case .columns:
        try model.changeList(.columns(nil), store)
        try model.openMenu(.columns, store)
      case .views:
        guard let view = menu.selected, !view.id.isEmpty, let list = model.panel.shownList, let name = list.viewsOf
        else { return }
        if let refusal = model.context.refusalToWrite {
          model.message = model.quiet(refusal)
          return
        }
        try model.write(ForgetView(of: name, named: view.id), store)
        model.overlay = .menu(Menu(try model.views(of: list, store), model.context, selection: menu.selection))
      }
    }
  }

  private func quiet(_ phrase: Phrase) -> Message { Message(context.phrases(phrase), .attention) }

  /// Takes the marks away; false where there are none.
  mutating func unmark() -> Bool {
    guard let list = panel.list, !list.marked.isEmpty else { return false }
    let context = context
    change { $0.change(.mark(.none), context) }
    return true
  }
}
