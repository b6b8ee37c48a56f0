import Foundation
internal import GRDB
import Quality

/// Keeps a way to look at a list under a name; another one of that name gives way.
public struct SaveView: Decision {
  public let view: SavedView

  public init(_ view: SavedView) {
    self.view = view
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let folded = Folding.fold(view.name)
    let before = try ledger.reader.savedViews(of: view.list).first { Folding.fold($0.name) == folded }
    guard before != view else { return nil }
    let definition = try view.arrangement.json
    let values: StatementArguments = [view.name, definition, view.list, folded]
    try ledger.db.run(
      before == nil
        ? "INSERT INTO savedView (name, definition, list, folded) VALUES (?, ?, ?, ?)"
        : "UPDATE savedView SET name = ?, definition = ? WHERE list = ? AND folded = ?", values)
    return ViewSaved(list: view.list, name: view.name)
  }
}

/// Forgets a view by its name, whatever its case and accents.
public struct ForgetView: Decision {
  public let list: String
  public let name: String

  public init(of list: String, named name: String) {
    self.list = list
    self.name = name
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let view = try ledger.reader.savedView(of: list, named: name)
    try ledger.db.run("DELETE FROM savedView WHERE list = ? AND folded = ?", [list, Folding.fold(view.name)])
    return ViewForgotten(list: list, name: view.name)
  }
}

struct ViewSaved: Fact {
  static let name = "viewSaved"
  let list, name: String
}

struct ViewForgotten: Fact {
  static let name = "viewForgotten"
  let list, name: String
}

extension Reader {
  /// The views of a list, in the order they were first kept.
  public func savedViews(of list: String) throws -> [SavedView] {
    try db.rows("SELECT name, definition FROM savedView WHERE list = ? ORDER BY id", [list]) { row in
      try SavedView(of: list, named: row[0], ListArrangement(json: row[1]))
    }
  }

  /// Refuses a name that no view of the list has, with those there are.
  public func savedView(of list: String, named name: String) throws -> SavedView {
    let (views, folded) = (try savedViews(of: list), Folding.fold(name))
    guard let view = views.first(where: { Folding.fold($0.name) == folded }) else {
      throw SavedView.Refusal.unknown(name, known: views.map(\.name))
    }
    return view
  }
}

extension ListArrangement {
  fileprivate var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }

  fileprivate init(json: String) throws {
    do {
      self = try JSONDecoder().decode(ListArrangement.self, from: Data(json.utf8))
    } catch {
      throw UnreadableRow(reason: "no arrangement of a list: \(json)")
    }
  }
}
