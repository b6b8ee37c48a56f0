import Quality
import QualityStore

/// When a period has closed, the figures that Vigie computes are kept as they stand.
extension DashboardModel {
  /// Looked at once after everything was read, and not at each key; says whether something was written.
  mutating func freeze(in store: QualityStore) throws -> Bool {
    guard mayFreeze, context.refusalToWrite == nil else { return false }
    mayFreeze = false
    let today = present.today
    guard try store.read({ try $0.mustFreezeFigures(on: today) }) else { return false }
    let signature = Signature(author: FreezeFigures.author, day: today, recordedAt: context.signature.recordedAt)
    guard let entry = try store.perform(FreezeFigures(), by: signature) else { return false }
    if message == nil { message = Message(context.phrases.capitalized(entry.phrase), .quiet) }
    return true
  }
}
