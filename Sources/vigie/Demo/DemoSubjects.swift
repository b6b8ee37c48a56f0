import Quality

/// What complaints, suggestions, reports and remarks are about, and what is answered.
struct DemoSubject {
  let kind: Feedback.Kind
  let channel: Feedback.Channel
  let text: String
  let engagements: [Int]
  let site: String?
  let answer: String
  /// What it became, as it can be displayed.
  let outcome: String

  init(
    _ kind: Feedback.Kind, _ channel: Feedback.Channel, _ text: String, _ engagements: [Int], at site: String? = nil,
    answered answer: String, became outcome: String
  ) {
    self.kind = kind
    self.channel = channel
    self.text = text
    self.engagements = engagements
    self.site = site
    self.answer = answer
    self.outcome = outcome
  }

  func feedback(_ receivedOn: Day) -> Feedback {
    Feedback(
      kind: kind, channel: channel, subject: text, receivedOn: receivedOn, site: site, engagements: engagements)
  }
}

/// Gives the subjects of each kind in turn, each kind beginning somewhere.
struct DemoSubjects {
  private var next: [Feedback.Kind: Int]
  /// So many were given.
  private(set) var count = 0

  init(_ random: inout DemoRandom) {
    next = [:]
    for kind in Feedback.Kind.allCases { next[kind] = random.index(below: 12) }
  }

  mutating func next(of kind: Feedback.Kind) -> DemoSubject {
    let subjects = DemoSubject.all.filter { $0.kind == kind }
    let index = next[kind] ?? 0
    next[kind] = index + 1
    count += 1
    return subjects[index % subjects.count]
  }
}

extension DemoSubject {
  static let all: [DemoSubject] = [
    DemoSubject(
      .complaint, .phone, "Appels au standard restés sans réponse", [10],
      answered: "Excuses présentées ; l’usager a été rappelé et sa demande traitée.",
      became: "Les appels perdus sont relevés et rappelés dans la journée."),
    DemoSubject(
      .complaint, .counter, "Plus d’une heure d’attente malgré un rendez-vous", [7], at: "HDP",
      answered: "Excuses présentées ; un second guichet ouvre désormais aux heures de pointe.",
      became: "Un second guichet ouvre aux heures de pointe."),
    DemoSubject(
      .complaint, .website, "Horaires différents sur le site et sur la porte", [1, 12], at: "SPV",
      answered: "La page et l’affiche ont été mises d’accord le jour même.",
      became: "La page et l’affiche disent la même chose."),
    DemoSubject(
      .complaint, .email, "Courriel resté sans réponse depuis trois semaines", [17],
      answered: "Réponse complète envoyée, avec le nom du bureau à contacter.",
      became: "La boîte est relevée deux fois par jour."),
    DemoSubject(
      .complaint, .letter, "Dossier de passeport signalé incomplet trop tard", [21], at: "CITE",
      answered: "Rendez-vous prioritaire proposé ; les pièces sont maintenant vérifiées au dépôt.",
      became: "Les pièces sont vérifiées dès le dépôt."),
    DemoSubject(
      .complaint, .email, "Délai de délivrance du permis de conduire", [22], at: "CITE",
      answered: "L’état du dossier et la date prévue ont été communiqués.",
      became: "L’état des dossiers est donné par téléphone."),
    DemoSubject(
      .complaint, .counter, "Accueil jugé peu courtois au guichet", [2], at: "SPV",
      answered: "Excuses présentées ; la charte d’accueil a été rappelée à l’équipe.",
      became: "La charte d’accueil a été rappelée à l’équipe."),
    DemoSubject(
      .complaint, .phone, "Menu du serveur vocal trop long avant de joindre un agent", [8, 10],
      answered: "Le menu a été expliqué ; il sera raccourci à la prochaine mise à jour.",
      became: "Le menu du serveur vocal sera raccourci."),
    DemoSubject(
      .complaint, .letter, "Réponse par courrier difficile à comprendre", [16],
      answered: "Une nouvelle réponse, plus simple, a été envoyée.",
      became: "Le modèle de courrier a été réécrit."),
    DemoSubject(
      .complaint, .website, "Aucun rendez-vous en ligne avant six semaines", [13, 14],
      answered: "Des créneaux ont été ouverts, et le lien envoyé à l’usager.",
      became: "Des créneaux ouvrent chaque lundi."),
    DemoSubject(
      .complaint, .counter, "Aucune place assise dans la salle d’attente", [6], at: "CITE",
      answered: "Douze chaises ont été ajoutées.",
      became: "Douze chaises ont été ajoutées."),
    DemoSubject(
      .complaint, .email, "Orienté vers le mauvais service à deux reprises", [5], at: "HDP",
      answered: "Excuses présentées ; le bon bureau a pris contact avec l’usager.",
      became: "L’annuaire de l’accueil est à jour."),
    DemoSubject(
      .suggestion, .website, "Envoyer un rappel de rendez-vous par SMS", [13],
      answered: "Transmise au comité de pilotage, qui l’étudiera.",
      became: "Le comité de pilotage étudie le rappel par SMS."),
    DemoSubject(
      .suggestion, .committee, "Afficher le temps d’attente estimé à l’entrée", [7], at: "HDP",
      answered: "Retenue : l’écran d’accueil l’affichera.",
      became: "L’écran d’accueil affiche le temps d’attente."),
    DemoSubject(
      .suggestion, .counter, "Ouvrir l’accueil un soir par semaine", [1, 7], at: "HDP",
      answered: "Étudiée avec le comité local des usagers ; un essai est prévu.",
      became: "Un essai est prévu avec le comité local des usagers."),
    DemoSubject(
      .suggestion, .email, "Ajouter un plan d’accès aux trois sites sur le site internet", [11],
      answered: "Retenue : le plan est en ligne.",
      became: "Le plan d’accès est en ligne."),
    DemoSubject(
      .suggestion, .counter, "Prévoir un coin pour les enfants en salle d’attente", [6], at: "CITE",
      answered: "Retenue : un coin a été installé.",
      became: "Un coin pour les enfants a été installé."),
    DemoSubject(
      .dysfunction, .email, "Lien rompu sur la page des cartes grises", [12],
      answered: "Le lien a été corrigé et la page revue.",
      became: "Le lien est corrigé, la page revue."),
    DemoSubject(
      .dysfunction, .phone, "Imprimante du point numérique hors service", [15], at: "CITE",
      answered: "Imprimante remplacée sous deux jours.",
      became: "L’imprimante a été remplacée."),
    DemoSubject(
      .dysfunction, .counter, "Porte automatique bloquée, accès impossible en fauteuil", [5, 6], at: "SPV",
      answered: "Porte réparée ; une sonnette a été posée.",
      became: "La porte est réparée, une sonnette a été posée."),
    DemoSubject(
      .dysfunction, .email, "Deux versions de la même fiche réflexe au standard", [10],
      answered: "L’ancienne version a été retirée.",
      became: "L’ancienne fiche a été retirée."),
    DemoSubject(
      .remark, .counter, "Remerciements pour l’aide reçue au point numérique", [15], at: "CITE",
      answered: "Remerciements transmis à l’équipe.",
      became: "L’équipe a reçu les remerciements."),
    DemoSubject(
      .remark, .email, "Explications claires données au téléphone", [10],
      answered: "Remerciements transmis au standard.",
      became: "Le standard a reçu les remerciements."),
    DemoSubject(
      .remark, .committee, "Signalétique du parking plus lisible qu’avant", [5], at: "CITE",
      answered: "Le comité en a été informé.",
      became: "Le comité en a été informé."),
  ]
}
