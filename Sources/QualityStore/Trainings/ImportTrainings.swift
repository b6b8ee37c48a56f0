internal import GRDB
import Quality

/// Takes in a training history: all of it or nothing. What is there already stays; what proves it may be given.
///
/// Lines that say where or by whom the course was given join the session of that course, day, place and provider,
/// which is made where there is none; the others are trainings by themselves.
///
/// Refuses what is new and could never count.
public struct ImportTrainings: Decision {
  public let records: [TrainingRecord]

  public init(_ records: [TrainingRecord]) {
    self.records = records
  }

  public func carryOut(in ledger: Ledger) throws -> (any Fact)? {
    let preview = try ledger.reader.preview(of: records)
    guard preview.counts.new + preview.counts.changed > 0 else { return nil }
    try ledger.check(zip(records, preview.effects).filter { $0.1 == .new }.map(\.0.training))
    var alone: [Training] = []
    var gathered: [TrainingRecord.Gathering: [TrainingRecord]] = [:]
    for (record, effect) in zip(records, preview.effects) {
      switch effect {
      case .same: break
      case .changed(let before): try TrainingRows(ledger.db).update(before, to: record.training)
      case .new:
        if let gathering = record.gathering {
          gathered[gathering, default: []].append(record)
        } else {
          alone.append(record.training)
        }
      }
    }
    for training in alone { try TrainingRows(ledger.db).insert(training) }
    let sessions = try gather(gathered, ledger)
    return TrainingsImported(
      new: preview.counts.new, changed: preview.counts.changed, same: preview.counts.same, sessions: sessions)
  }

  // Returns how many sessions were made.
  private func gather(
    _ gathered: [TrainingRecord.Gathering: [TrainingRecord]], _ ledger: Ledger
  ) throws -> Int {
    let known = Dictionary(try ledger.reader.trainingSessions().map { ($0.gathering, $0) }) { first, _ in first }
    let rows = SessionRows(ledger.db)
    var made = 0
    for (gathering, records) in gathered.sorted(by: { $0.key < $1.key }) {
      let certificates = Dictionary(
        records.map { ($0.training.agent, $0.training.evidence) }
      ) { first, _ in first }
      if var session = known[gathering] {
        session.attendees.formUnion(certificates.keys)
        try rows.update(session, certificates: certificates)
      } else if let first = records.first {
        _ = try rows.insert(
          TrainingSession(
            course: first.training.course, day: first.training.day, place: first.place, provider: first.provider,
            attendees: Set(certificates.keys)), certificates: certificates)
        made += 1
      }
    }
    return made
  }
}

struct TrainingsImported: Fact {
  static let name = "trainingsImported"
  let new, changed, same: Int
  /// Made for the lines that say where or by whom.
  let sessions: Int
}

extension TrainingPreview.Counts {
  /// What an import of so many lines did; nothing was journaled where all of them were there already.
  public init(of entry: JournalEntry?, among total: Int) {
    func count(_ name: String) -> Int {
      guard case .count(let count) = entry?.details[name] else { return 0 }
      return count
    }
    self.init(new: count("new"), changed: count("changed"), same: entry == nil ? total : count("same"))
  }
}
