import Dashboard

/// The panels with their digits; the one that is open stands out.
struct TabBar {
  let model: DashboardModel
  let keymap: Keymap

  init(_ model: DashboardModel, _ keymap: Keymap) {
    self.model = model
    self.keymap = keymap
  }

  func draw(on screen: inout Screen, in area: Area) {
    guard !area.isEmpty else { return }
    var column = area.column + 1
    let titles = [title, homeShortTitle, shortTitle].first { width(screen, $0, gap: 1) <= area.width }
    // The digits tell the titles apart where there is no room for more.
    let gap = titles.map { width(screen, $0, gap: 2) <= area.width ? 2 : 1 } ?? 2
    for (digit, place) in Place.panels {
      let isOpen = place == model.stack[0].place
      column += screen.write(String(digit), as: .helpKey, row: area.row, column: column) + 1
      guard titles != nil || isOpen else { continue }
      column +=
        screen.write((titles ?? title)(place), as: isOpen ? .title : .helpText, row: area.row, column: column) + gap
    }
  }

  private func title(_ place: Place) -> String { place.panel.title(model.context) }

  private func homeShortTitle(_ place: Place) -> String { place == .overview ? shortTitle(place) : title(place) }

  private func shortTitle(_ place: Place) -> String {
    place.shortTitle.map { model.context.phrases($0) } ?? title(place)
  }

  private func width(_ screen: Screen, _ title: (Place) -> String, gap: Int) -> Int {
    Place.panels.reduce(1 - gap) { $0 + screen.width(of: title($1.place)) + 2 + gap }
  }
}
