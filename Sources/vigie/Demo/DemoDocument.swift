import Quality

/// What the documents of the base are about, the oldest first.
struct DemoDocument {
  let kind: Document.Kind
  let title: String
  let engagements: [Int]
  /// The bureau whose work it is about; it keeps it up to date, but for the pages of the site.
  let bureau: String
  let link: String
  /// Pages are checked twice as often as the rest.
  let reviewMonths: Int
  let life: Life

  enum Life: Equatable {
    /// Reviewed in time.
    case regular
    /// Nobody has looked at it for too long.
    case neglected
    /// Last reviewed so many days ago: the next review is near.
    case soonToReview(Int)
    case withdrawn
    /// Its file was moved, nobody knows where.
    case missing
    /// Somebody changed its file since it was reviewed.
    case changed
  }
}

extension DemoDocument {
  /// Nothing stands for E7 and E20 yet.
  static let all: [DemoDocument] = [
    .procedure("Accueillir l’usager au guichet", [2, 5], "AG", "accueil-guichet"),
    .webPage("Demander une carte nationale d’identité", [12, 14], "CERT", "carte-identite"),
    .poster("Horaires et services des trois sites", [1], "AG", "horaires"),
    .webPage("Demander un passeport", [12, 14], "CERT", "passeport"),
    .procedure("Répondre au téléphone : phrases d’accueil et mise en attente", [2, 8, 10], "AG", "telephone"),
    .webPage("Immatriculer un véhicule", [12, 13], "BSR", "immatriculation"),
    .form("Registre des réclamations et des suggestions", [3], "AG", "registre"),
    .webPage("Refaire un permis de conduire perdu ou volé", [12, 14], "BSR", "permis-perdu"),
    .poster("Nos engagements de service", [1, 2], "AG", "charte-marianne"),
    .webPage("Convertir un permis étranger", [12, 13], "BSR", "permis-etranger"),
    .webPage("Demander un premier titre de séjour", [11, 12], "BII", "titre-sejour"),
    .procedure("Orienter vers le bon guichet et le bon service", [5], "AG", "orientation"),
    .webPage("Renouveler un titre de séjour", [11, 12], "BII", "titre-renouvellement"),
    .webPage("Acquérir la nationalité française", [11, 12], "BII", "nationalite"),
    .form("Demande de rendez-vous sur papier", [13], "BII", "rendez-vous-papier", .withdrawn),
    .webPage("Prendre rendez-vous en préfecture", [11, 13], "AG", "rendez-vous"),
    .procedure("Enregistrer et suivre un courrier ou un courriel", [17, 18], "BER", "courrier", .neglected),
    .webPage("Créer, modifier ou dissoudre une association", [12, 13], "BER", "associations"),
    .webPage("Déclarer une manifestation sur la voie publique", [12, 13], "BER", "manifestation"),
    .poster("Le 34 00, serveur vocal des titres", [9], "SIDSIC", "34-00", .soonToReview(352)),
    .webPage("Déclarer ou acquérir une arme", [12, 13], "BER", "armes"),
    .webPage("Demander un agrément de garde particulier", [12], "BER", "garde-particulier"),
    .procedure("Modèles de courriers et de courriels", [16], "BER", "modeles", .missing),
    .webPage("Présenter un recours gracieux", [12], "BER", "recours", .neglected),
    .webPage("Demander la reconnaissance de catastrophe naturelle", [12], "BER", "catastrophe-naturelle"),
    .procedure("Contacter l’usager dont le dossier est incomplet", [21], "CERT", "dossier-incomplet"),
    .webPage("Demander une médaille d’honneur du travail", [12], "BER", "medaille"),
    .webPage("Vérifier le prix d’un taxi, devenir taxi ou VTC", [12], "BSR", "taxi-vtc"),
    .procedure("Reconnaître un document falsifié", [23], "CERT", "fraude"),
    .webPage("Se porter candidat à une élection", [12], "BER", "candidature"),
    .poster("Plan des espaces d’accueil et d’attente", [5, 6], "BIM", "plan"),
    .webPage("Déposer une demande de subvention de l’État", [12, 13], "BER", "subvention"),
    .webPage("Connaître le contrôle de légalité", [12], "BER", "legalite"),
    .form("Fiche de recensement des besoins de formation", [4], "BRH", "besoins-formation", .soonToReview(345)),
    .procedure("Accompagner l’usager au point d’accueil numérique", [15], "PAN", "point-numerique", .changed),
    .webPage("Signaler un logement indigne", [12], "BER", "logement-indigne"),
    .procedure("Tenir les délais de délivrance des titres", [22], "CERT", "delais-titres"),
    .procedure("Publier sur les réseaux sociaux", [19], "BCOM", "reseaux-sociaux"),
    .webPage("Contacter la préfecture et ses sous-préfectures", [1, 11], "AG", "contact"),
  ]

  private static func procedure(
    _ title: String, _ engagements: [Int], _ bureau: String, _ file: String, _ life: Life = .regular
  ) -> Self {
    paper(.procedure, title, engagements, bureau, "fiches/\(file).odt", life)
  }

  private static func poster(
    _ title: String, _ engagements: [Int], _ bureau: String, _ file: String, _ life: Life = .regular
  ) -> Self {
    paper(.poster, title, engagements, bureau, "affiches/\(file).pdf", life)
  }

  private static func form(
    _ title: String, _ engagements: [Int], _ bureau: String, _ file: String, _ life: Life = .regular
  ) -> Self {
    paper(.form, title, engagements, bureau, "formulaires/\(file).odt", life)
  }

  private static func webPage(
    _ title: String, _ engagements: [Int], _ bureau: String, _ page: String, _ life: Life = .regular
  ) -> Self {
    DemoDocument(
      kind: .webPage, title: title, engagements: engagements, bureau: bureau,
      link: "https://www.coteaux.gouv.fr/demarches/\(page)", reviewMonths: 6, life: life)
  }

  private static func paper(
    _ kind: Document.Kind, _ title: String, _ engagements: [Int], _ bureau: String, _ link: String, _ life: Life
  ) -> Self {
    DemoDocument(
      kind: kind, title: title, engagements: engagements, bureau: bureau, link: "base-documentaire/\(link)",
      reviewMonths: 12, life: life)
  }
}
