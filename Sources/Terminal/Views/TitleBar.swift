import Dashboard
import Quality

/// The first row: whose label this is, which day it is, and which file.
struct TitleBar {
  let model: DashboardModel

  init(_ model: DashboardModel) {
    self.model = model
  }

  func draw(on screen: inout Screen, in area: Area) {
    guard !area.isEmpty else { return }
    let context = model.context
    let right = rightText
    let rightWidth = area.width >= 60 ? screen.width(of: right) : 0
    var column = area.column + 1
    column += screen.write(context.phrases("app.name"), as: .title, row: area.row, column: column) + 2
    if let banner {
      column += screen.write(" \(banner) ", as: .banner, row: area.row, column: column) + 1
    }
    let room = max(0, area.endColumn - column - rightWidth - 3)
    screen.write(name, as: .heading, row: area.row, column: column, width: room)
    guard rightWidth > 0 else { return }
    screen.writeTrailing(right, as: .quiet, row: area.row, column: area.endColumn - rightWidth - 1, width: rightWidth)
  }

  private var name: String {
    "\(model.label.prefecture) · \(model.label.frameworkTitle.text(in: model.context.language))"
  }

  private var rightText: String {
    let context = model.context
    let time = context.notation.time(model.readAt.seconds, offset: model.readAt.offset)
    let parts = [
      context.notation.longDay(context.today), context.phrases("status.upToDate", ["time": .text(time)]),
      model.databaseName,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private var banner: String? {
    let phrases = model.context.phrases
    let parts = [
      model.context.asOf.map { phrases("status.asOf", ["day": .day($0)]) }
        ?? (model.context.isReadOnly ? phrases("status.readOnly") : nil),
      model.context.masksNames ? phrases("status.masked") : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }
}
