import ArgumentParser
import Dashboard
import Exchange
import Foundation
import Quality
import QualityStore
import Terminal

/// `vigie demo`: a complete fictional prefecture, in a file that goes on leaving.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: say("help.demo"))

  @Option(help: ArgumentHelp(say("option.keep"), valueName: say("option.file")))
  var keep: String?

  @OptionGroup var options: StoreOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    guard let keep else { return try showInPassing() }
    let path = URL(fileURLWithPath: keep).path
    _ = try DemoLabel.create(at: path, today: options.clock.moment)
    Output.say(Phrase("demo.kept", ["path": .text(path)]))
  }

  private func showInPassing() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let store = try DemoLabel.create(at: folder.path + "/demo.vigie", today: options.clock.moment)
    guard Screen.isPossible else {
      return Output.write(OverviewText.text(try DashboardModel(reading: store, options.context(for: store))))
    }
    try screen.show(store, options, cleaningUp: folder.remove)
  }
}

/// A private folder that goes when the program leaves.
struct TemporaryFolder {
  let path: String

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/vigie-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Complaint(Phrase("error.noTemporaryFolder", ["path": .text(NSTemporaryDirectory())]), code: EX_CANTCREAT)
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
