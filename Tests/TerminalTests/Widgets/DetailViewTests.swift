import Dashboard
import TestSupport
import Testing

@testable import Terminal

extension Detail {
  static let sample = Detail(
    title: "TEL-01 Appels décrochés par un agent",
    blocks: [
      .field("État", .mark(.missed, "non tenu")), .field("Valeur", .number(71.2, "71,2\u{A0}%", .bad)),
      .field("Cible en vigueur", .text("≥\u{A0}85\u{A0}%")),
      .field(
        "Définition", .text("Appels décrochés par un agent sur l’ensemble des appels reçus aux heures d’ouverture.")),
      .heading("Évolution"), .chart(.sample(cursor: 35)), .heading("Actions"),
      .paragraph("Deux actions sont en cours\u{A0}; l’une est en retard.", .attention), .table(.sample), .gap,
      .paragraph("Fin", .quiet),
    ])
}

struct DetailViewTests {
  @Test("a detail reads from top to bottom", arguments: [(90, 36), (44, 20)])
  func looks(size: (width: Int, height: Int)) {
    var screen = Screen(Size(width: size.width, height: size.height))
    let inside = Frame(Detail.sample.title, note: "1/30", isFocused: true).draw(on: &screen, in: screen.area)
    DetailView(.sample).draw(on: &screen, in: inside)
    expectGolden(screen.text, "detail.\(size.width)x\(size.height).txt")
  }

  @Test("scrolling shows the rows below, and stops at the last one")
  func scrolled() {
    let view = DetailView(.sample, scroll: 999)
    var screen = Screen(Size(width: 60, height: 8))
    let height = view.draw(on: &screen, in: screen.area)
    #expect(height == view.height(in: screen.size, glyphs: .braille))
    #expect(screen.text.hasSuffix("Fin"))
  }
}
