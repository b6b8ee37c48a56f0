import Quality

/// What agents followed together in the last two years: the trainings of one course on one day are one session.
struct DemoSessions {
  let sessions: [TrainingSession]
  /// Followed before, or by one agent only.
  let alone: [Training]

  init(_ trainings: [Training], today: Day) {
    let since = today.adding(years: -2)
    let days = Dictionary(grouping: trainings.filter { $0.day >= since }) { "\($0.day.iso) \($0.course)" }
    let together = days.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map(\.value)
    sessions = together.enumerated().compactMap { index, trainings in
      // The sheet of the last one has not come back yet.
      DemoSessions.session(of: trainings, isProved: index < together.count - 1)
    }
    alone = trainings.filter { days["\($0.day.iso) \($0.course)"]?.count ?? 1 == 1 }
  }

  private static func session(of trainings: [Training], isProved: Bool) -> TrainingSession? {
    trainings.first.map { first in
      let given = givers[first.course] ?? (place: "salle Marianne", provider: "formateurs internes")
      return TrainingSession(
        course: first.course, day: first.day, place: given.place, provider: given.provider,
        evidence: isProved ? "émargement \(first.course) \(first.day.iso)" : "", attendees: Set(trainings.map(\.agent)))
    }
  }

  private static let givers: [String: (place: String, provider: String)] = [
    "FRAUDE": ("salle Marianne", "référents fraude"), "ACCUEIL": ("Caen", "centre de formation de Caen"),
    "DIFFICILE": ("salle Marianne", "psychologue du travail"),
    "ILLETTRISME": ("Caen", "agence de lutte contre l’illettrisme"),
  ]
}
