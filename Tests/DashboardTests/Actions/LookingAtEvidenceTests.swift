import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Looking whether the files that prove an action are there")
struct LookingAtEvidenceTests {
  private let shelf = Shelf()
  private let digest = String(repeating: "01234567", count: 8)

  private func dashboard(proving places: [String]) throws -> (QualityStore, DashboardModel) {
    let store = try SampleLabel.filledStore()
    try store.perform(AddEvidence(code: "A-1", places: places), by: SampleLabel.signature())
    return (store, try shelf.dashboard(of: store, at: .action("A-1")))
  }

  private func states(_ store: QualityStore) throws -> [Evidence.State?] {
    try store.read { try $0.action("A-1").evidence.map { $0.lastLook?.state } }
  }

  @Test("there, changed, gone, and there again as it was")
  func life() throws {
    var (store, model) = try dashboard(proving: ["registre.pdf", "note de service 12"])
    shelf.digests["registre.pdf"] = .success(digest)
    model.perform(.lookAtEvidence, in: store)
    #expect(model.told == "1 preuve vérifiée pour l’action A-1 : 0 modifiée, 0 introuvable · u pour annuler")
    #expect(try states(store) == [.present, nil])
    shelf.digests["registre.pdf"] = .success(String(digest.reversed()))
    model.perform(.lookAtEvidence, in: store)
    #expect(model.told == "1 preuve vérifiée pour l’action A-1 : 1 modifiée, 0 introuvable · u pour annuler")
    #expect(try states(store) == [.changed, nil])
    shelf.digests["registre.pdf"] = nil
    model.perform(.lookAtEvidence, in: store)
    #expect(model.told == "1 preuve vérifiée pour l’action A-1 : 0 modifiée, 1 introuvable · u pour annuler")
    #expect(try states(store) == [.missing, nil])
    shelf.digests["registre.pdf"] = .success(digest)
    model.perform(.lookAtEvidence, in: store)
    #expect(try states(store) == [.present, nil])
  }

  @Test("what cannot be looked at is said, and the others are looked at")
  func refused() throws {
    var (store, model) = try dashboard(proving: ["/srv/preuves", "registre.pdf"])
    let refusal = FileRefusal(Phrase("error.isFolder", ["path": "/srv/preuves"]))
    shelf.digests = ["/srv/preuves": .failure(refusal), "registre.pdf": .success(digest)]
    model.perform(.lookAtEvidence, in: store)
    #expect(model.told == "/srv/preuves est un dossier : indiquez un fichier.")
    #expect(try states(store) == [nil, .present])
  }

  @Test("nothing is written where nothing can be looked at")
  func nothing() throws {
    var (store, model) = try dashboard(proving: ["/srv/preuves"])
    shelf.digests["/srv/preuves"] = .failure(FileRefusal(Phrase("error.isFolder", ["path": "/srv/preuves"])))
    let before = try store.read { try $0.journalCount() }
    model.perform(.lookAtEvidence, in: store)
    #expect(model.told == "/srv/preuves est un dossier : indiquez un fichier.")
    #expect(try store.read { try $0.journalCount() } == before)
  }
}
