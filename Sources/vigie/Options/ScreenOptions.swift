import ArgumentParser
import Dashboard
import Foundation
import Quality
import QualityStore
import Terminal

/// How the dashboard looks.
struct ScreenOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say("option.theme"), valueName: ColourTheme.Name.valueName))
  var theme: ColourTheme.Name?

  @Option(help: ArgumentHelp(say("option.glyphs"), valueName: GlyphSet.Name.valueName))
  var glyphs: GlyphSet.Name?

  /// Whether there is a terminal to draw on and to type at.
  static var isPossible: Bool { isatty(STDOUT_FILENO) == 1 && isatty(STDIN_FILENO) == 1 }

  /// Runs the dashboard until the user leaves; `cleaningUp` also runs when a signal ends it.
  func show(
    _ store: QualityStore, _ options: StoreOptions, drafts: DraftShelf = .none, cleaningUp: () -> Void = {}
  ) throws {
    let model = try DashboardModel(reading: store, options.context(for: store), drafts: drafts)
    try present(cleaningUp: cleaningUp) { device in
      runDashboard(model, on: device, store: store) { options.clock.moment }
    }
  }

  /// Takes the terminal for as long as `body` runs, and gives it back however it ends.
  func present(cleaningUp: () -> Void = {}, _ body: (NcursesDevice) throws -> Ending) throws {
    let device = try open()
    defer { device.end() }
    if case .interrupted(let signal) = try body(device) {
      device.end()
      cleaningUp()
      Foundation.exit(128 + signal)
    }
  }

  private func open() throws -> NcursesDevice {
    do {
      let settings = Configuration.current
      return try NcursesDevice(
        theme: .named(theme ?? settings.theme ?? .dark), glyphs: glyphs ?? settings.glyphs)
    } catch {
      throw Complaint(Phrase("error.terminal", ["reason": .text("\(error)")]), code: EX_UNAVAILABLE)
    }
  }
}

extension ColourTheme.Name: Choice {}
extension GlyphSet.Name: Choice {}
