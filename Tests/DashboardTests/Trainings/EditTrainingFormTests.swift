import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Putting right what an agent followed")
struct EditTrainingFormTests {
  @Test("on the agent’s page a training is given its evidence, another day, or taken away")
  func edit() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .agent("AG-01"))
    // What is due and the posts held come first.
    desk.perform(.last, .up, .editTraining)
    #expect(desk.shown == ["evidence", "day", "course"])
    desk.fill("evidence", "attestation.pdf")
    #expect(
      desk.remarks == [
        "Dominique Noël · Accueil des usagers · jeu. 29 févr. 2024",
        "attestation.pdf : ce fichier est introuvable pour l’instant.",
      ])
    desk.press(.save)
    #expect(desk.message == "Formation corrigée : ACCUEIL suivie par AG-01 le 29 févr. 2024 · u pour annuler")
    #expect(desk.lines[3].hasSuffix("suivie | Accueil des usagers | 29 févr. 2024 | attestation.pdf"))
    desk.perform(.lookAtEvidence)
    #expect(desk.message == "1 fichier introuvable sur 1 : attestation.pdf")
    desk.perform(.editTraining)
    desk.fill("day", "+3j")
    desk.press(.save)
    #expect(desk.reading("day").hasPrefix("✗"))
    desk.press(.cancel)
    desk.perform(.deleteTraining)
    #expect(desk.ids.last == "FRAUDE 2022-03-10" && !desk.ids.contains("ACCUEIL 2024-02-29"))
  }

  @Test("where names are masked the evidence is not shown, and stays where nothing is typed")
  func masked() throws {
    var desk = try Desk(SampleLabel.filledStore(), at: .agent("AG-01"), masksNames: true)
    desk.perform(.last, .editTraining)
    #expect(desk.text("evidence") == "")
    desk.fill("day", "9/3/2022")
    desk.press(.save)
    let training = try desk.store.read { try $0.trainings() }.first { $0.course == "FRAUDE" }
    #expect(training?.evidence == "attestation 114" && training?.day == SampleLabel.day("2022-03-09"))
    #expect(!desk.lines.joined().contains("attestation"))
  }

  @Test("what was followed in a session says so, and only its certificate is asked for")
  func session() throws {
    var desk = try Desk(SampleLabel.storeWithSession(), at: .agent("AG-02"))
    #expect(desk.lines.last?.contains("Accueil des usagers | 6 oct. 2026 | ") == true)
    #expect(desk.lines.last?.hasSuffix("S-1") == true)
    desk.perform(.last, .editTraining)
    #expect(desk.shown == ["evidence"])
    #expect(desk.remarks.last == "Suivie dans la session S-1 : la formation et la date s’y corrigent.")
    desk.press(.cancel)
    desk.perform(.deleteTraining)
    #expect(desk.message == "Personne d’autre n’était à la session S-1 : retirez la session.")
  }
}
