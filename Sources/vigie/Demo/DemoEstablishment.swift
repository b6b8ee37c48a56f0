import Quality

/// The places and bureaux of a prefecture that does not exist.
enum DemoEstablishment {
  static let establishment = Establishment(
    code: "coteaux", name: "Préfecture des Coteaux",
    sites: [
      Site(code: "HDP", name: "Hôtel de la préfecture", address: "1 place des Tilleuls"),
      Site(code: "CITE", name: "Cité administrative", address: "12 rue du Pressoir"),
      Site(code: "SPV", name: "Sous-préfecture de Valmoret", address: "4 cours des Vignes"),
    ],
    services: [
      Service(code: "PREF", name: "Préfecture"),
      Service(code: "SGCD", name: "Secrétariat général commun départemental"),
    ],
    bureaux: [
      Bureau(code: "AG", name: "Accueil général", site: "HDP", service: "PREF"),
      Bureau(code: "BCOM", name: "Bureau de la communication interministérielle", site: "HDP", service: "PREF"),
      Bureau(code: "BER", name: "Bureau des élections et de la réglementation", site: "HDP", service: "PREF"),
      Bureau(code: "CERT", name: "Plateforme régionale CNI/passeports", site: "CITE", service: "PREF"),
      Bureau(code: "PAN", name: "Point d’accueil numérique", site: "CITE", service: "PREF"),
      Bureau(code: "BSR", name: "Bureau de la sécurité routière", site: "CITE", service: "PREF"),
      Bureau(
        code: "SIDSIC", name: "Service des systèmes d’information et de communication", site: "CITE", service: "SGCD"),
      Bureau(code: "BRH", name: "Bureau des ressources humaines", site: "CITE", service: "SGCD"),
      Bureau(code: "BIM", name: "Bureau de l’immobilier et des moyens", site: "CITE", service: "SGCD"),
      Bureau(code: "BII", name: "Bureau de l’intégration et de l’immigration", site: "SPV", service: "PREF"),
      Bureau(code: "ASP", name: "Accueil de la sous-préfecture", site: "SPV", service: "PREF"),
    ])
}
