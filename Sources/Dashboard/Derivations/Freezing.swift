import Quality
import QualityStore

/// When a period has closed, the figures that Vigie computes are kept as they stand.
extension DashboardModel {
  /// Looked at once after everything was read, and not at each key; says whether something was written.
  mutating func freeze(in store: QualityStore) throws -> Bool {
    guard mayFreeze, context.refusalToWrite == nil else { return false }
    mayFreeze = false
    let signature = FreezeFigures.signature(at: context.signature)
    guard try store.read({ try $0.mustFreezeFigures(on: signature.day) }),
      let entry = try store.perform(FreezeFigures(), by: signature)
    else { return false }
    if message == nil { message = Message(context.phrases.capitalized(entry.phrase), .quiet) }
    return true
  }
}
