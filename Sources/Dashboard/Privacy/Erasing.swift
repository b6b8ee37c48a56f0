import Quality
import QualityStore

extension DashboardModel {
  /// Takes somebody out of the whole file, then out of what SQLite leaves behind and out of what was left in forms; says
  /// what still tells of them.
  mutating func erase(_ person: DataSubject, _ store: QualityStore) throws {
    let erasure = try store.read { try $0.erasure(of: person) }
    try write(person.erasure, store)
    drafts.forget(saying: erasure.saidOfThemAlone)
    // The decision stands also where the file cannot be written anew: that can be done later.
    let leftovers = ErasureWording.leftovers(
      isPurged: (try? store.purge()) ?? false, copies: store.copies(holding: erasure.traces), drafts: nil, context)
    let told = [context.phrases("erasure.done", ["code": .text(person.code)])] + leftovers
    message = Message(told.joined(separator: " · "), leftovers.isEmpty ? .good : .attention)
  }
}
