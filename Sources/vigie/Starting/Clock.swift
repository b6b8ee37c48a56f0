import Dashboard
import Foundation
import Quality

/// The only reader of the clock and of the time zone.
struct Clock {
  /// A day to take for today, for trials and demonstrations.
  let today: Day?

  var moment: Moment {
    let seconds = time(nil)
    let offset = Clock.offset(at: seconds)
    let day = Day(number: (seconds + offset - (((seconds + offset) % 86_400) + 86_400) % 86_400) / 86_400)
    return Moment(today: today ?? day, seconds: seconds, offset: offset)
  }

  /// Local time minus UTC at an instant, in seconds; summer time is counted as it was then.
  static func offset(at seconds: Int) -> Int {
    var (seconds, local) = (seconds, tm())
    localtime_r(&seconds, &local)
    return local.tm_gmtoff
  }
}
