import Dashboard
import Foundation
import Quality
import QualityStore
import Terminal

/// The first start, where there is no file: a welcome instead of an error.
struct Beginning {
  let options: StoreOptions
  let screen: ScreenOptions

  func run() throws {
    var ending = WelcomeEnding.left
    try screen.present { device in
      ending = runWelcome(welcome, on: device) { try QualityStore.create(at: options.path, $0, by: options.signature) }
      if case .interrupted(let signal) = ending { return .interrupted(signal: signal) }
      return .left
    }
    switch ending {
    case .created(let store): try screen.show(store, options)
    case .demo: try DemoShow(options: options, screen: screen).run()
    case .left, .interrupted: break
    }
  }

  private var welcome: Welcome {
    let form = WelcomeForm(
      path: options.path, frameworks: BuiltIn.names(in: "Frameworks"),
      establishments: BuiltIn.names(in: "Establishments"),
      start: { try StartLabel(name: $0, framework: $1, establishment: $2) })
    return Welcome(path: options.path, form: form, options.context())
  }
}
