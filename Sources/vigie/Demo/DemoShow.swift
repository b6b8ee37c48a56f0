import Dashboard
import Quality
import QualityStore

/// The demonstration in passing: its file goes when the program leaves.
struct DemoShow {
  let options: StoreOptions
  let screen: ScreenOptions

  func run() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let store = try DemoLabel.create(at: folder.path + "/demo.vigie", today: options.clock.moment)
    guard ScreenOptions.isPossible else {
      return try Output.write(OverviewText.text(try DashboardModel(reading: store, options.context(for: store))))
    }
    try screen.show(store, options, cleaningUp: folder.remove)
  }
}
