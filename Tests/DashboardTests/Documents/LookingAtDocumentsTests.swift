import Dashboard
import Quality
import QualityStore
import TestSupport
import Testing

@Suite("Looking whether the files of documents are there")
struct LookingAtDocumentsTests {
  private let shelf = Shelf()

  /// DOC-1 and DOC-2 are files, DOC-3 is a page of the site.
  private func dashboard(at place: Place = .documents) throws -> (QualityStore, DashboardModel) {
    let store = try SampleLabel.store()
    let day = SampleLabel.day("2026-11-02")
    for link in ["fiches/a.odt", "fiches/b.odt", "https://www.coteaux.gouv.fr/c"] {
      try store.perform(
        AddDocument(Document(title: "Fiche", link: link, addedOn: day, reviewedOn: day)), by: SampleLabel.signature())
    }
    return (store, try shelf.dashboard(of: store, at: place))
  }

  private func states(_ store: QualityStore) throws -> [Evidence.State?] {
    try store.read { try $0.documents().map { $0.lastLook?.state } }
  }

  @Test("one of them: there, changed, reviewed as it is now, gone")
  func one() throws {
    var (store, model) = try dashboard(at: .document("DOC-1"))
    shelf.digests["fiches/a.odt"] = .success(SampleLabel.digest("a"))
    model.perform(.lookAtDocument, in: store)
    #expect(model.told == "Document DOC-1, fichier présent, inchangé : Fiche · u pour annuler")
    shelf.digests["fiches/a.odt"] = .success(SampleLabel.digest("b"))
    model.perform(.lookAtDocument, in: store)
    #expect(model.told == "Document DOC-1, fichier modifié depuis la revue : Fiche · u pour annuler")
    model.perform(.reviewDocument, in: store)
    #expect(model.told == "Document DOC-1 revu le 24 nov. 2026 : Fiche · u pour annuler")
    #expect(try states(store) == [.present, nil, nil])
    model.perform(.undo, in: store)
    #expect(try states(store) == [.changed, nil, nil])
    shelf.digests["fiches/a.odt"] = nil
    model.perform(.reviewDocument, in: store)
    #expect(
      model.told
        == "Document DOC-1 revu le 24 nov. 2026 : Fiche · u pour annuler · mais le fichier est introuvable")
    #expect(try states(store) == [.missing, nil, nil])
  }

  @Test("relative paths begin at the folder of the label's file, and one is told where that is")
  func folder() throws {
    shelf.home = "/srv/qualite"
    var (store, model) = try dashboard(at: .document("DOC-1"))
    shelf.digests["/srv/qualite/fiches/a.odt"] = .success(SampleLabel.digest("a"))
    model.perform(.lookAtDocument, in: store)
    #expect(model.told == "Document DOC-1, fichier présent, inchangé : Fiche · u pour annuler")
    shelf.digests = [:]
    model.perform(.lookAtDocument, in: store)
    #expect(
      model.told
        == "Document DOC-1, fichier introuvable : Fiche · u pour annuler · cherché depuis /srv/qualite")
  }

  @Test("all of them, and those that are marked; what is no file is passed over")
  func several() throws {
    var (store, model) = try dashboard()
    shelf.digests["fiches/b.odt"] = .success(SampleLabel.digest("b"))
    model.perform(.lookAtAllDocuments, in: store)
    #expect(model.told == "2 fichiers vérifiés : 0 modifié, 1 introuvable · u pour annuler")
    #expect(try states(store) == [.missing, .present, nil])
    shelf.digests["fiches/a.odt"] = .success(SampleLabel.digest("a"))
    for name in [Command.Name.mark, .last, .mark, .lookAtDocument] { model.perform(name, in: store) }
    #expect(try states(store) == [.present, .present, nil])
  }

  @Test("a page of the site is not looked for, and says so")
  func noFile() throws {
    var (store, model) = try dashboard(at: .document("DOC-3"))
    model.perform(.lookAtDocument, in: store)
    #expect(model.told == "Le lien de DOC-3 n’est pas un fichier : il ne se vérifie pas d’ici.")
  }

  @Test("what cannot be looked at is said, and the others are looked at")
  func refused() throws {
    var (store, model) = try dashboard()
    shelf.digests = [
      "fiches/a.odt": .failure(FileRefusal(Phrase("error.isFolder", ["path": "fiches/a.odt"]))),
      "fiches/b.odt": .success(SampleLabel.digest("b")),
    ]
    model.perform(.lookAtAllDocuments, in: store)
    #expect(model.told == "fiches/a.odt est un dossier : indiquez un fichier.")
    #expect(try states(store) == [nil, .present, nil])
  }
}
