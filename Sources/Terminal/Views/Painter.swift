import Dashboard

/// Draws the whole screen after each event; all it remembers is how far lists have scrolled.
struct Painter {
  private var tops: [String: Int] = [:]

  mutating func paint(_ model: inout DashboardModel, keymap: Keymap, size: Size, glyphs: GlyphSet) -> Screen {
    var screen = Screen(size, glyphs: glyphs)
    let layout = Layout(screen.area)
    TitleBar(model).draw(on: &screen, in: layout.title)
    TabBar(model, keymap).draw(on: &screen, in: layout.tabs)
    // Nobody must take the past for today.
    if model.context.asOf != nil { screen.mark(layout.title, as: .banner) }
    model.page = drawPanel(model, on: &screen, in: layout.body)
    StatusLine(model, keymap).draw(on: &screen, in: layout.status)
    drawOverlay(model, keymap, on: &screen, in: layout.body)
    return screen
  }

  private mutating func drawPanel(_ model: DashboardModel, on screen: inout Screen, in area: Area) -> Int {
    switch model.panel {
    case let overview as OverviewPanel:
      OverviewView(overview, model.context).draw(on: &screen, in: area, tops: &tops)
    case let list as any ListShowing:
      ListView(list, title: model.breadcrumbs, model.context).draw(on: &screen, in: area, tops: &tops)
    default: preconditionFailure("every panel has its view")
    }
  }

  private func drawOverlay(_ model: DashboardModel, _ keymap: Keymap, on screen: inout Screen, in area: Area) {
    switch model.overlay {
    case .entry(let entry): MonthEntryView(entry, model.context).draw(on: &screen, in: area)
    case .form(let form): FormView(form, model.context).draw(on: &screen, in: area)
    case .palette(let palette): PaletteView(palette, keymap, model.context).draw(on: &screen, in: area)
    case .menu(let menu): MenuView(menu, model.context).draw(on: &screen, in: area)
    case .help(let help): HelpView(help, keymap, model.context).draw(on: &screen, in: area)
    case .filter, nil: break
    }
  }
}

/// The parts of the screen, from top to bottom; what is least needed goes first when the screen is small.
struct Layout {
  let title: Area
  let tabs: Area
  let body: Area
  let status: Area

  init(_ area: Area) {
    let titleRows = area.height >= 5 ? 1 : 0
    let tabRows = area.height >= 12 ? 1 : 0
    title = area.top(titleRows)
    tabs = area.withoutTop(titleRows).top(tabRows)
    status = area.bottom(area.height >= 3 ? 1 : 0)
    body = area.withoutTop(titleRows + tabRows).withoutBottom(status.height)
  }
}
