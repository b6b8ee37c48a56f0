import Quality
import QualityStore

/// Looking at the label as it was on a past day, and coming back.
extension DashboardModel {
  /// What is read and shown: the file, or the copy of a past day.
  func source(_ store: QualityStore) -> QualityStore { past ?? store }

  mutating func askForDay(_ store: QualityStore) throws {
    if past != nil { try travel(to: nil, store) } else { try ask(.past, store) }
  }

  mutating func travel(to day: Day?, _ store: QualityStore) throws {
    guard let day, day < present.today else { return comeBack(store) }
    past = try store.asOf(day)
    context.asOf = day
    context.isReadOnly = true
    context.moment = Moment(today: day, seconds: present.seconds, offset: present.offset)
    refresh(from: store)
    message = Message(context.phrases("message.past", ["day": .day(day)]), .attention)
  }

  private mutating func comeBack(_ store: QualityStore) {
    past = nil
    context.asOf = nil
    context.isReadOnly = store.isReadOnly
    context.moment = present
    refresh(from: store)
    message = Message(context.phrases("message.present"), .good)
  }
}
