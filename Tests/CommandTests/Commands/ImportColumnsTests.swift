import Quality
import TestSupport
import Testing

@Suite("Columns of other names are explained once")
struct ImportColumnsTests {
  let program: Program

  init() throws {
    program = try Program.withLabel()
    try program.write("Réf.;Mois;Libellé;Reçus;Traités\nTEL-01;05/2025;Décroché;1000;850\n", to: "may.csv")
    try program.write("REF.;mois;LIBELLE;recus;traites\nTEL-01;06/2025;Décroché;1000;840\n", to: "june.csv")
  }

  private let columns = [
    "--column", "Réf.=indicateur", "--column", "Libellé=ignorer", "--column", "Reçus=denominator", "--column",
    "Traités=numerateur",
  ]

  @Test("an unknown column is refused with the way to explain it")
  func refused() throws {
    let outcome = try program.vigie("import", "measurements", "may.csv")
    #expect(outcome.code == 65)
    #expect(outcome.told.contains("la colonne « Réf. » est inconnue"))
    #expect(outcome.told.contains("vigie import measurements FICHIER --column \"Réf.=indicateur\" (ou =ignorer)"))
  }

  @Test("what was explained is remembered for the next file, whatever its case and accents")
  func remembered() throws {
    #expect(try program.vigie(["import", "measurements", "may.csv"] + columns).told.contains("1 relevé nouveau"))
    #expect(try program.vigie("import", "measurements", "june.csv").told.contains("1 relevé nouveau"))
    let journal = try program.vigie("journal").told
    #expect(journal.contains("colonnes retenues : Libellé, Reçus, Réf., Traités"))
    #expect(try program.vigie(["import", "measurements", "june.csv"] + columns).told.contains("1 déjà là"))
    #expect(try program.vigie("check").code == 0)
  }

  @Test("a trial remembers nothing, nor does a file that is refused")
  func notRemembered() throws {
    #expect(try program.vigie(["import", "measurements", "may.csv", "--dry-run"] + columns).code == 0)
    #expect(try program.vigie("import", "measurements", "june.csv").code == 65)
    try program.write("Réf.;Mois;Libellé;Reçus;Traités\nTEL-99;05/2025;;1000;850\n", to: "faulty.csv")
    #expect(try program.vigie(["import", "measurements", "faulty.csv"] + columns).code == 65)
    #expect(try program.vigie("import", "measurements", "june.csv").code == 65)
  }

  @Test("columns are forgotten on demand, alone or before a file")
  func forgotten() throws {
    #expect(
      try program.vigie("import", "measurements", "--forget-columns").told == "Aucun nom de colonne n’était retenu.\n")
    try program.vigie(["import", "measurements", "may.csv"] + columns)
    let outcome = try program.vigie("import", "measurements", "--forget-columns")
    #expect(outcome.told == "Colonnes oubliées : Libellé, Reçus, Réf., Traités\n")
    #expect(try program.vigie("import", "measurements", "june.csv").code == 65)
    #expect(try program.vigie("undo").code == 0)
    #expect(try program.vigie("import", "measurements", "june.csv").code == 0)
  }

  @Test(
    "an explanation that explains nothing is refused",
    arguments: [
      (["--column", "Réf."], 64, "écrivez NOM=CONTENU"), (["--column", "Réf.=couleur"], 64, "écrivez NOM=CONTENU"),
      (["--column", "=indicateur"], 64, "écrivez NOM=CONTENU"),
      (["--column", "Ref=indicateur"], 65, "Le fichier n’a pas de colonne « Ref » : il a Réf., Mois, Libellé"),
      (["--column", "Libellé=indicateur", "--column", "Réf.=indicateur"], 65, "y est deux fois"),
    ])
  func useless(options: [String], code: Int32, told: String) throws {
    let outcome = try program.vigie(["import", "measurements", "may.csv"] + options)
    #expect(outcome.code == code)
    #expect(outcome.told.contains(told))
  }

  @Test("without a file there is nothing to import")
  func nothing() throws {
    let outcome = try program.vigie("import", "measurements")
    #expect(outcome.code == 64)
    #expect(outcome.told.contains("Il manque <FICHIER>"))
  }
}
