/// Names of months and weekdays: the calendar's own words, as data.
enum CalendarWords {
  static let months: [Language: [String]] = [
    .french: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ],
    .english: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
  ]

  static let shortMonths: [Language: [String]] = [
    .french: [
      "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
    ],
    .english: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  ]

  static let weekdays: [Language: [String]] = [
    .french: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    .english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  ]

  static let shortWeekdays: [Language: [String]] = [
    .french: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
    .english: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  ]
}
