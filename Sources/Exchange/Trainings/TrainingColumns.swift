import Quality

/// Which column of a training history holds what, by the names in its first row, French or English, in any order, with
/// or without accents. Columns of other names are left aside.
struct TrainingColumns {
  /// What a column holds.
  enum Meaning: CaseIterable {
    /// A code or a name.
    case agent
    case name, firstName
    /// A code or a title.
    case course
    case day, evidence, provider, place

    /// The first is the usual one.
    var names: [String] {
      switch self {
      case .agent: ["agent", "code agent", "agent code"]
      case .name: ["nom", "name", "nom prenom", "nom et prenom", "prenom nom", "last name", "surname"]
      case .firstName: ["prenom", "first name"]
      case .course: ["formation", "course", "training", "code formation", "intitule", "stage"]
      case .day: ["date", "jour", "day", "date de formation", "date de la formation", "suivie le", "followed on"]
      case .evidence: ["justificatif", "preuve", "attestation", "evidence", "certificate"]
      case .provider: ["organisme", "organisme de formation", "formateur", "provider", "trainer"]
      case .place: ["lieu", "place", "lieu de formation"]
      }
    }
  }

  let count: Int
  /// Names of columns that mean nothing here, as the file writes them.
  private(set) var ignored: [String] = []
  private var places: [Meaning: Int] = [:]

  init(_ header: CSVReader.Row) throws(FileFault.Fault) {
    count = header.fields.count
    for (index, field) in header.fields.enumerated() {
      let name = CleanText.line(field)
      let folded = Folding.fold(name).replacing("_", with: " ")
      guard let meaning = Meaning.allCases.first(where: { $0.names.contains(folded) }) else {
        ignored.append(name)
        continue
      }
      guard places.updateValue(index, forKey: meaning) == nil else {
        throw FileFault.Fault(line: header.line, reason: Phrase("csv.columnTwice", ["name": .text(name)]))
      }
    }
    ignored.removeAll { $0.isEmpty }
    let needed: [Meaning] = places[.name] == nil ? [.agent, .course, .day] : [.course, .day]
    for meaning in needed where places[meaning] == nil {
      throw FileFault.Fault(line: header.line, reason: Phrase("csv.noColumn", ["name": .text(meaning.names[0])]))
    }
  }

  func text(_ column: Meaning, _ row: CSVReader.Row) -> String {
    guard let place = places[column] else { return "" }
    return CSVWriter.restored(CleanText.line(row.fields[place]))
  }
}
