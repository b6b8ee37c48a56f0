import ArgumentParser
import Dashboard
import Foundation
import Quality
import QualityStore
import Terminal

/// `vigie`: the dashboard, or the overview as text where there is no terminal.
struct OpenDashboard: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "dashboard", abstract: say("help.dashboard"))

  @OptionGroup var options: StoreOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    guard FileManager.default.fileExists(atPath: options.path) else { return try welcome() }
    let store = try options.open()
    guard ScreenOptions.isPossible else { return try printOverview(of: store) }
    let drafts = store.isReadOnly ? DraftShelf.none : DraftFile(ofLabelAt: options.path).shelf
    try screen.show(store, options, drafts: drafts)
  }

  private func welcome() throws {
    guard ScreenOptions.isPossible, options.database == nil || !options.isReadOnly else {
      throw StoreError.missing(path: options.path)
    }
    try Beginning(options: options, screen: screen).run()
  }

  private func printOverview(of store: QualityStore) throws {
    let context = options.context(for: store)
    let model = try DashboardModel(reading: store, context)
    try Output.write(OverviewText.text(model))
  }
}
