import Quality

/// What sixty corrective actions are about, the oldest first.
struct DemoAction {
  let title: String
  let origin: CorrectiveAction.Origin
  let engagements: [Int]
  let indicator: String?
  let owner: String
  let cause: String

  init(
    _ title: String, _ origin: CorrectiveAction.Origin, _ engagements: [Int], _ indicator: String? = nil,
    to owner: String,
    because cause: String = ""
  ) {
    self.title = title
    self.origin = origin
    self.engagements = engagements
    self.indicator = indicator
    self.owner = owner
    self.cause = cause
  }
}

extension DemoAction {
  static let all: [DemoAction] = [
    DemoAction(
      "Afficher les horaires d’été sur les trois sites", .dysfunction, [1], to: "AG",
      because: "Affichage oublié à la sous-préfecture"),
    DemoAction("Réviser le message d’attente du serveur vocal", .survey, [8], "TEL-05", to: "SIDSIC"),
    DemoAction(
      "Remplacer la borne de tickets de la Cité administrative", .complaint, [7], "AP-01", to: "BIM",
      because: "Borne en panne trois jours par mois"),
    DemoAction("Créer un modèle de réponse pour les demandes de duplicata", .indicator, [16, 17], "CC-01", to: "BER"),
    DemoAction(
      "Mettre en place l’accusé de réception automatique des courriels", .audit, [17, 18], "CC-03", to: "SIDSIC"),
    DemoAction(
      "Former les correspondants du site internet à la mise à jour", .indicator, [11, 12], "WEB-02", to: "BCOM"),
    DemoAction("Installer une rampe amovible à l’entrée de la sous-préfecture", .complaint, [6], "AP-04", to: "BIM"),
    DemoAction("Étendre la prise de rendez-vous en ligne aux titres de séjour", .clu, [13], "WEB-05", to: "BII"),
    DemoAction("Rédiger la fiche « usager en difficulté avec l’écrit »", .suggestion, [2], to: "AG"),
    DemoAction(
      "Ajouter un second poste au point d’accueil numérique", .survey, [15], "AP-05", to: "PAN",
      because: "Attente au-delà de vingt minutes en juin"),
    DemoAction("Vérifier chaque mois les liens des pages « démarches »", .audit, [11, 12], "WEB-01", to: "BCOM"),
    DemoAction("Ouvrir le guichet pendant la pause méridienne le mardi", .survey, [7], "AP-02", to: "AG"),
    DemoAction("Publier les résultats de l’enquête en ligne et à l’accueil", .copil, [3], to: "BCOM"),
    DemoAction("Réduire à deux niveaux les menus du serveur vocal", .complaint, [8], "TEL-05", to: "SIDSIC"),
    DemoAction("Rappeler le 34 00 sur les convocations", .audit, [9], to: "CERT"),
    DemoAction(
      "Simplifier le courrier de demande de pièces manquantes", .survey, [16, 21], "CC-06", to: "CERT",
      because: "Vocabulaire juridique sans explication"),
    DemoAction("Tenir un registre commun des réclamations", .audit, [3, 17], "CC-05", to: "BER"),
    DemoAction("Équiper l’accueil général d’une boucle magnétique", .clu, [6], "AP-04", to: "BIM"),
    DemoAction("Programmer deux sessions « fraude documentaire » par an", .indicator, [4, 23], "FRD-03", to: "BRH"),
    DemoAction("Appeler les usagers dont le dossier est incomplet", .indicator, [21], "TIT-04", to: "CERT"),
    DemoAction("Traduire en anglais la page d’accueil du site", .suggestion, [11], to: "BCOM"),
    DemoAction("Harmoniser les signatures de courriel des bureaux", .audit, [16], "CC-06", to: "BER"),
    DemoAction("Afficher le temps d’attente estimé en salle", .survey, [7], "AP-01", to: "BIM"),
    DemoAction("Relancer les bureaux en retard de réponse chaque vendredi", .indicator, [17], "CC-01", to: "BER"),
    DemoAction("Remplacer le mobilier de la salle d’attente du BII", .survey, [6], "AP-03", to: "BIM"),
    DemoAction("Créer une page « je prépare mon rendez-vous »", .complaint, [11, 14], "WEB-03", to: "BCOM"),
    DemoAction("Contrôler un dossier sur vingt en seconde lecture", .dysfunction, [23], "FRD-02", to: "CERT"),
    DemoAction(
      "Nommer un suppléant pour le standard", .dysfunction, [10], "TEL-01", to: "SIDSIC",
      because: "Un seul agent entre midi et deux"),
    DemoAction("Répondre aux avis en ligne sous une semaine", .suggestion, [3, 19], to: "BCOM"),
    DemoAction("Mettre à jour le plan d’accès après les travaux", .complaint, [1, 5], to: "BCOM"),
    DemoAction("Réécrire la déclaration d’accessibilité du site", .audit, [11], "WEB-04", to: "BCOM"),
    DemoAction("Ajouter un agent d’orientation le lundi matin", .indicator, [5, 7], "AP-02", to: "AG"),
    DemoAction("Numéroter les guichets de façon continue", .clu, [5], "AP-04", to: "BIM"),
    DemoAction("Former le standard aux appels difficiles", .survey, [2, 4, 10], "TEL-04", to: "BRH"),
    DemoAction("Enregistrer les courriels de la boîte générique à l’arrivée", .audit, [18], "CC-04", to: "BER"),
    DemoAction("Reprendre les fiches réflexes du guichet titres", .dysfunction, [22], "TIT-05", to: "CERT"),
    DemoAction("Rendre visible le point numérique depuis l’entrée", .survey, [15], "AP-05", to: "PAN"),
    DemoAction("Publier chaque trimestre les délais de délivrance", .copil, [22], "TIT-01", to: "BCOM"),
    DemoAction("Tester le serveur vocal après chaque changement d’horaires", .dysfunction, [8], "TEL-05", to: "SIDSIC"),
    DemoAction("Vérifier les comptes à privilèges des téléprocédures", .audit, [23], to: "SIDSIC"),
    DemoAction("Proposer un créneau réservé aux personnes âgées", .clu, [2, 15], to: "PAN"),
    DemoAction("Raccourcir la formule d’attente téléphonique", .complaint, [10], "TEL-02", to: "SIDSIC"),
    DemoAction("Classer les photos des espaces dans la base documentaire", .audit, [6], "AP-04", to: "AG"),
    DemoAction("Recenser les besoins de formation de l’année", .copil, [4], "AP-06", to: "BRH"),
    DemoAction(
      "Répartir les appels du standard sur deux sites", .indicator, [10], "TEL-01", to: "SIDSIC",
      because: "Deux postes vacants au standard depuis l’été"),
    DemoAction(
      "Rappeler dans la journée les appels perdus", .indicator, [10], "TEL-01", to: "SIDSIC",
      because: "Aucun relevé des appels perdus"),
    DemoAction("Remettre à jour la base de connaissances du standard", .dysfunction, [10, 12], "TEL-04", to: "SIDSIC"),
    DemoAction(
      "Regrouper le courrier entrant en un seul bureau d’ordre", .indicator, [17, 18], "CC-02", to: "BER",
      because: "Le courrier passe par trois bureaux avant d’être enregistré"),
    DemoAction("Fixer un responsable de réponse par courrier", .indicator, [17], "CC-02", to: "BER"),
    DemoAction("Signaler les courriers à plus de dix jours aux chefs de bureau", .indicator, [17], "CC-02", to: "BER"),
    DemoAction("Refaire la signalétique du parking de la Cité", .complaint, [5, 6], "AP-04", to: "BIM"),
    DemoAction("Installer un défibrillateur à l’accueil général", .clu, [6], to: "BIM"),
    DemoAction("Proposer le questionnaire de satisfaction par code QR", .suggestion, [3], to: "BCOM"),
    DemoAction("Réunir le groupe de travail « décroché téléphonique »", .copil, [10], "TEL-01", to: "SIDSIC"),
    DemoAction("Mettre en ligne les comptes rendus du CLU", .audit, [3], to: "BCOM"),
    DemoAction("Former les nouveaux agents au guichet de l’immigration", .indicator, [4], "AP-06", to: "BRH"),
    DemoAction("Corriger les pages sans alternative textuelle", .audit, [11], "WEB-04", to: "BCOM"),
    DemoAction("Vérifier la fiabilité des publications avant diffusion", .dysfunction, [20], to: "BCOM"),
    DemoAction("Adapter les horaires du standard aux heures de pointe", .indicator, [10], "TEL-02", to: "SIDSIC"),
    DemoAction("Préparer l’audit de renouvellement : liste des preuves", .audit, [3], to: "AG"),
  ]
}
