import Quality

/// What the procedure sheets say: what is to be done, and who must know it.
extension DemoDocument {
  var tasks: String { DemoDocument.sheets[title]?.tasks ?? "" }
  var posts: [String] { DemoDocument.sheets[title]?.posts ?? [] }

  private static let sheets: [String: (tasks: String, posts: [String])] = [
    "Accueillir l’usager au guichet": (
      "Saluer, se présenter, écouter la demande.\nVérifier les pièces du dossier.\nDire le délai, remettre le reçu.",
      ["ACC", "GUI"]
    ),
    "Répondre au téléphone : phrases d’accueil et mise en attente": (
      "Décrocher en cinq sonneries au plus.\nDire le nom du service.\nReprendre l’appel toutes les minutes d’attente.",
      ["STD"]
    ),
    "Orienter vers le bon guichet et le bon service": (
      "Demander l’objet de la visite.\nRemettre le ticket et montrer le chemin.", ["ACC"]
    ),
    "Contacter l’usager dont le dossier est incomplet": (
      "Relever les pièces manquantes.\nÉcrire à l’usager dans les cinq jours ouvrés.\nNoter la date dans le dossier.",
      ["TIT"]
    ),
    "Reconnaître un document falsifié": (
      "Passer le titre sous la lampe.\nComparer la photo et la signature.\nAppeler le référent fraude au moindre doute.",
      ["TIT", "GUI"]
    ),
    "Accompagner l’usager au point d’accueil numérique": (
      "Expliquer la démarche.\nLaisser l’usager saisir lui-même.\nImprimer l’accusé de dépôt.", ["PAN"]
    ),
    "Tenir les délais de délivrance des titres": (
      "Suivre la file chaque lundi.\nSignaler tout retard au chef de bureau.", ["TIT"]
    ),
  ]
}
