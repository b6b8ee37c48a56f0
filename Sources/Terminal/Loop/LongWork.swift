import Dashboard
import Quality

/// Shows how far a long work is come, on the last row of the screen that was there, and lets it be given up.
final class LongWork {
  private let terminal: any TerminalDevice
  private let phrases: Phrases
  private let moment: () -> Moment
  private var screen: Screen?
  private var last = 0
  /// Meanwhile the program was asked to leave.
  private(set) var signal: Int32?

  init(_ terminal: any TerminalDevice, _ phrases: Phrases, _ moment: @escaping () -> Moment) {
    self.terminal = terminal
    self.phrases = phrases
    self.moment = moment
  }

  /// A screen that is shown, over which the next work is told.
  func shows(_ screen: Screen) {
    self.screen = screen
    last = moment().seconds
  }

  /// `done` goes from 0 to 1. Works of less than a second are not told: the clock must have gone on.
  ///
  /// Throws `WorkGivenUp` when Escape or Ctrl-C was pressed meanwhile.
  func tell(_ done: Double) throws {
    let now = moment().seconds
    guard now != last, var screen else { return }
    last = now
    draw(done, on: &screen)
    terminal.show(screen)
    while let event = terminal.next(timeoutMilliseconds: 0) {
      switch event {
      case .key(.escape), .key(.ctrl("c")): throw WorkGivenUp()
      case .interrupted(let signal):
        self.signal = signal
        throw WorkGivenUp()
      default: continue
      }
    }
  }

  private func draw(_ done: Double, on screen: inout Screen) {
    let area = Area(row: screen.size.height - 1, column: 0, width: screen.size.width, height: 1)
    screen.fill(area, as: .plain)
    let words = phrases("work.going")
    let column = 1 + screen.write(words, as: .message, row: area.row, column: 1, width: area.width - 1) + 2
    CellView(cell: .progress(Int(done * 100)))
      .draw(on: &screen, row: area.row, column: column, width: max(0, min(24, area.width - column)))
  }
}

/// A long work was given up: nothing of it stays.
public struct WorkGivenUp: Refusal {
  public var phrase: Phrase { Phrase("work.givenUp") }
}
