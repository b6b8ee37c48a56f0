import Quality
import QualityStore

/// What is being handled today: feedback at every stage, with clocks that run, that are late, and that were put off.
struct DemoOpenFeedback {
  let documents: DemoDocuments
  let today: Day

  func all(_ texts: inout DemoSubjects) -> [DemoReceived] {
    unanswered(&texts) + [unacknowledged, accessibility, fromAgent, arrived, dismissed, signs, defibrillator, reopened]
  }

  // Two answers are late, one of them with nobody in charge; three are waited for, one of them put off.
  private func unanswered(_ texts: inout DemoSubjects) -> [DemoReceived] {
    var late = received(texts.next(of: .complaint), before: 36)
    late.acknowledge(after: 3, by: today)
    triage(&late, .answer, after: 4, owner: "AG")
    let forgotten = received(texts.next(of: .complaint), before: 28)
    var soon = received(texts.next(of: .complaint), before: 19)
    soon.acknowledge(after: 2, by: today)
    triage(&soon, .answer, after: 3, owner: "BIM")
    return [
      late, forgotten, soon, putOff(texts.next(of: .suggestion)), received(texts.next(of: .complaint), before: 5),
    ]
  }

  private func putOff(_ subject: DemoSubject) -> DemoReceived {
    var one = received(subject, before: 12)
    one.acknowledge(after: 1, by: today)
    triage(&one, .answer, after: 2, owner: "BCOM")
    let later = one.feedback.receivedOn.adding(days: 50)
    one.then(WorkingDays.after(one.feedback.receivedOn, count: 3)) {
      ExtendFeedback(code: $0, to: later, because: "avis du comité local des usagers attendu")
    }
    return one
  }

  private var unacknowledged: DemoReceived {
    var one = DemoReceived(
      Feedback(
        kind: .complaint, channel: .email, subject: "Aucune nouvelle d’une demande de duplicata",
        receivedOn: worked(9), engagements: [17, 18]))
    triage(&one, .answer, after: 2, owner: "BER")
    return one
  }

  private var accessibility: DemoReceived {
    var one = DemoReceived(
      Feedback(
        kind: .complaint, channel: .website, subject: "Formulaire en ligne illisible au lecteur d’écran",
        severity: .serious, isAccessibility: true, receivedOn: worked(4), engagements: [11]))
    one.then(min(WorkingDays.after(one.feedback.receivedOn, count: 1), today)) {
      FollowFeedback(code: $0, action: "A-57")
    }
    return one
  }

  private var fromAgent: DemoReceived {
    var one = DemoReceived(
      Feedback(
        kind: .dysfunction, channel: .email, subject: "Formulaire périmé distribué au guichet",
        details: """
          Le formulaire de 2021 est encore sur le présentoir du guichet 3.
          Je l’ai retiré ce matin ; à vérifier sur les autres sites.
          """, sender: "Un agent du guichet", receivedOn: worked(3), site: "CITE", bureau: "CERT", engagements: [16],
        document: documents.code(of: "Registre des réclamations et des suggestions")))
    one.acknowledge(after: 1, by: today)
    return one
  }

  private var arrived: DemoReceived {
    DemoReceived(
      Feedback(
        kind: .complaint, channel: .email, subject: "Demande en ligne refusée sans explication",
        details: """
          Bonjour,

          Ma demande de permis de conduire a été refusée en ligne, sans un mot d’explication.
          Je joins la copie de l’écran. À qui puis-je m’adresser ?

          Roselyne Cattois
          """, sender: "Roselyne Cattois <r.cattois@example.org>", receivedOn: worked(1), engagements: [14, 22],
        messageID: "<demo-1@example.org>",
        attachments: [Feedback.Attachment(name: "refus.png", mediaType: "image/png", size: 182_416)]))
  }

  private var dismissed: DemoReceived {
    var one = DemoReceived(
      Feedback(
        kind: .remark, channel: .email, subject: "Bravo pour le nouveau parcours d’accueil", receivedOn: worked(45),
        site: "HDP", engagements: [2]))
    one.then(WorkingDays.after(one.feedback.receivedOn, count: 2)) {
      TriageFeedback(code: $0, as: .nothing, because: "Remerciements transmis à l’équipe d’accueil")
    }
    return one
  }

  private var signs: DemoReceived {
    DemoReceived(
      Feedback(
        kind: .remark, channel: .committee, subject: "Panneaux contradictoires au parking de la Cité",
        receivedOn: worked(96), site: "CITE", engagements: [5])
    ).led(to: "A-51", "Le CLU est informé : la signalétique du parking sera refaite.")
  }

  private var defibrillator: DemoReceived {
    DemoReceived(
      Feedback(
        kind: .suggestion, channel: .committee, subject: "Un défibrillateur à l’accueil général",
        receivedOn: worked(84), site: "HDP", engagements: [6])
    ).led(to: "A-52", "Retenue : l’appareil est commandé.")
  }

  private var reopened: DemoReceived {
    let answered = worked(20)
    var one = DemoReceived(
      Feedback(
        kind: .complaint, channel: .phone, subject: "Changement d’adresse non pris en compte", receivedOn: worked(34),
        bureau: "CERT", engagements: [22]))
    one.then(answered) {
      AnswerFeedback(
        code: $0, day: answered, answer: "L’adresse a été corrigée ; un nouveau certificat est envoyé.",
        outcome: "L’adresse est corrigée.")
    }
    one.then(worked(6)) { ReopenFeedback(code: $0, because: "le nouveau certificat porte encore l’ancienne adresse") }
    return one
  }

  private func received(_ subject: DemoSubject, before days: Int) -> DemoReceived {
    DemoReceived(subject.feedback(worked(days)))
  }

  private func triage(_ one: inout DemoReceived, _ triage: Feedback.Triage, after days: Int, owner: String) {
    one.then(WorkingDays.after(one.feedback.receivedOn, count: days)) {
      TriageFeedback(code: $0, as: triage, owner: .bureau(owner))
    }
  }

  // The last working day, so many days ago or before.
  private func worked(_ days: Int) -> Day {
    var day = today.adding(days: -days)
    while !WorkingDays.contain(day) { day = day.adding(days: -1) }
    return day
  }
}

extension DemoReceived {
  /// An action of the plan came of it, and it was answered; it is closed once the action is done.
  fileprivate func led(to action: String, _ answer: String) -> DemoReceived {
    var one = self
    let day = WorkingDays.after(feedback.receivedOn, count: 3)
    one.then(day) { FollowFeedback(code: $0, action: action) }
    one.then(day) { AnswerFeedback(code: $0, day: day, answer: answer) }
    return one
  }
}
