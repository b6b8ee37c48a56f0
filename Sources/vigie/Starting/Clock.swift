import Dashboard
import Foundation
import Quality

/// The only reader of the clock and of the time zone.
struct Clock {
  /// A day to take for today, for trials and demonstrations.
  let today: Day?

  var moment: Moment {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    let offset = local.tm_gmtoff
    let day = Day(number: (seconds + offset - (((seconds + offset) % 86_400) + 86_400) % 86_400) / 86_400)
    return Moment(today: today ?? day, seconds: seconds, offset: offset)
  }
}
