import Dashboard
import Testing

@testable import Terminal

@Suite("The columns of a matrix")
struct MatrixPlanTests {
  private static let agent = Table.Column("agent", "Agent", width: .flexible(least: 20))
  private static let bureau = Table.Column("bureau", "Bureau", width: .fixed(8), priority: 2)

  private func plan(_ count: Int, in width: Int, title: Int = 8, selected: Int = 0, first: Int = 0) -> MatrixPlan {
    let walked = (0..<count).map { Table.Column("C\($0)", "", width: .fixed(7), isWalked: true) }
    return MatrixPlan(
      [Self.agent, Self.bureau] + walked, titles: [5, 6] + Array(repeating: title, count: count),
      selected: selected + 2, first: first, width: width)
  }

  private func walked(_ plan: MatrixPlan) -> [Int] { plan.places.map(\.index).filter { $0 > 1 }.map { $0 - 2 } }

  @Test(
    "are all shown where they have room; some of them elsewhere, with how many there are at each side",
    arguments: [
      // Columns, cells, how many are shown, their width.
      (4, 116, 4, 8), (4, 78, 4, 8), (4, 36, 2, 9), (12, 176, 12, 8), (12, 116, 10, 7), (12, 78, 6, 7), (12, 36, 2, 9),
      (1, 36, 1, 8), (12, 18, 1, 6),
    ])
  func room(count: Int, width: Int, shown: Int, cell: Int) {
    let plan = plan(count, in: width, title: count == 12 && width == 36 || count == 4 && width == 36 ? 11 : 8)
    #expect(walked(plan) == Array(0..<shown))
    #expect(plan.places.last?.width == cell)
    #expect((plan.before, plan.after) == (0, count - shown))
    for place in plan.places { #expect(place.start + place.width <= width) }
  }

  @Test("scroll no more than is needed to show the selected one")
  func scrolling() {
    #expect(walked(plan(12, in: 78, selected: 5)) == [0, 1, 2, 3, 4, 5])
    let moved = plan(12, in: 78, selected: 8)
    #expect(walked(moved) == [3, 4, 5, 6, 7, 8])
    #expect((moved.first, moved.before, moved.after) == (3, 3, 3))
    #expect(walked(plan(12, in: 78, selected: 6, first: 3)) == [3, 4, 5, 6, 7, 8])
    #expect(walked(plan(12, in: 78, selected: 11, first: 3)) == [6, 7, 8, 9, 10, 11])
    #expect(walked(plan(12, in: 78, selected: 2, first: 6)) == [2, 3, 4, 5, 6, 7])
  }

  @Test("leave their room to names: the bureau is shown where it has room beside them")
  func lead() {
    #expect(plan(4, in: 78).places.map(\.index).contains(1))
    #expect(!plan(4, in: 78, title: 11).places.map(\.index).contains(1))
    #expect(!plan(4, in: 36).places.map(\.index).contains(1))
  }

  @Test("stand still, whatever the width", arguments: 0...200)
  func every(width: Int) {
    let plan = plan(12, in: width, selected: 7)
    #expect(walked(plan).contains(7))
    #expect(zip(plan.places, plan.places.dropFirst()).allSatisfy { $0.start + $0.width <= $1.start })
  }
}
