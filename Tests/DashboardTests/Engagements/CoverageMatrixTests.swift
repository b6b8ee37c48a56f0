import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("The coverage of the engagements")
struct CoverageMatrixTests {
  @Test("says of each what measures it, how that stands, and where there is a hole")
  func lines() throws {
    let desk = try Desk(SampleLabel.heldStore(), at: .coverage)
    #expect(
      desk.lines == [
        "non tenu | E1 | FOR-01 en alerte, TEL-01 à surveiller | TEL 82,1 % satisfaisante | "
          + "DOC-2 délai dépassé | A-1 retard 12 j",
        "fragile | E2 | TEL-01 à surveiller, SAT-01 sans donnée, TEL-02 atteint | TEL 82,1 % satisfaisante | "
          + "DOC-2 délai dépassé | A-1 retard 12 j",
        "non tenu | E3 | REC-01 en alerte, DOC-01 en alerte, CC-01 relevé manquant | ECRITS 72,0 % n<30 sous le seuil | "
          + "DOC-1 à jour | A-2 dans 26 j",
        "non tenu | E4 | CC-02 en alerte | sans thématique d’enquête | sans document | —",
      ])
    #expect(desk.summary == "1 sans thématique d’enquête · 1 sans document")
  }

  @Test("those that lack most come first when asked, and a hole is found by its words")
  func holes() throws {
    var desk = try Desk(SampleLabel.heldStore(), at: .coverage)
    desk.perform(.sort)
    #expect(desk.ids == ["E4", "E1", "E2", "E3"])
    desk.perform(.filter)
    desk.type("sans document")
    #expect(desk.ids == ["E4"])
  }

  @Test("is reached from the engagements, leads to one, and to the rule")
  func ways() throws {
    var desk = try Desk(SampleLabel.heldStore(), at: .engagements)
    desk.perform(.coverage)
    #expect(desk.place == .coverage)
    desk.perform(.standingRule)
    #expect(desk.place == .standingRule)
    desk.perform(.back, .last, .open)
    #expect(desk.place == .engagement(4))
  }
}

@Suite("The rule by which engagements stand")
struct StandingRuleTests {
  @Test("is told condition by condition, with the engagements that each decides about")
  func lines() throws {
    let desk = try Desk(SampleLabel.heldStore(), at: .standingRule)
    #expect(
      desk.lines.map { $0.split(separator: " | ").last } == ["E1 E3 E4", "—", "E2", "—", "—"])
    #expect(
      desk.lines.map { $0.split(separator: " | ").first } == [
        "non tenu", "sans preuve", "fragile", "enquête seule", "tenu",
      ])
    #expect(
      desk.header
        == """
        L’état d’un engagement découle de ce qui le mesure. Les conditions se lisent de haut en bas : la première remplie \
        décide.
        1. Non tenu
        Un indicateur manque sa cible, au-delà du seuil d’alerte et sans écart accepté, ou une thématique de l’enquête \
        est sous son seuil
        """)
  }

  @Test(
    "an engagement says why it stands so, and what it lacks",
    arguments: [
      (
        1,
        [
          "État : non tenu", "Pourquoi", "· FOR-01 manque sa cible", "· TEL-01 est proche de sa cible sans l’atteindre",
          "· document DOC-2 non revu à temps", "· action A-1 en retard", "1 action ouverte, dont 1 en retard",
        ]
      ),
      (
        2,
        [
          "État : fragile", "Pourquoi", "· TEL-01 est proche de sa cible sans l’atteindre",
          "· document DOC-2 non revu à temps", "· action A-1 en retard", "1 action ouverte, dont 1 en retard",
        ]
      ),
      (
        3,
        [
          "État : non tenu", "Pourquoi", "· REC-01 manque sa cible", "· DOC-01 manque sa cible",
          "· thématique ECRITS sous son seuil : 72,0 % de satisfaits", "· CC-01 attend son relevé",
          "· retour R-2 sans réponse dans le délai",
          "1 action ouverte, dont 0 en retard",
        ]
      ),
      (
        4,
        [
          "État : non tenu", "Pourquoi", "· CC-02 manque sa cible", "Sans thématique d’enquête", "Sans document",
          "Aucune action ouverte",
        ]
      ),
    ])
  func reasons(number: Int, told: [String]) throws {
    let header = try Desk(SampleLabel.heldStore(), at: .engagement(number)).header
    #expect(header.split(separator: "\n").dropFirst().map(String.init) == told)
  }
}
