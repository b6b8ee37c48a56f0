internal import GRDB
import Quality

/// Puts an establishment into its tables; refuses codes that come twice or name nothing.
struct EstablishmentRows {
  let db: Database

  init(_ db: Database) {
    self.db = db
  }

  func insert(_ establishment: Establishment) throws {
    for site in establishment.sites {
      try db.refuseDuplicate(.site, site.code)
      try db.run("INSERT INTO site (code, name, address) VALUES (?, ?, ?)", [site.code, site.name, site.address])
    }
    for service in establishment.services {
      try db.refuseDuplicate(.service, service.code)
      try db.run("INSERT INTO service (code, name) VALUES (?, ?)", [service.code, service.name])
    }
    for bureau in establishment.bureaux {
      try db.refuseDuplicate(.bureau, bureau.code)
      try db.run(
        "INSERT INTO bureau (code, name, site, service) VALUES (?, ?, ?, ?)",
        [
          bureau.code, bureau.name, try db.optionalKey(.site, bureau.site),
          try db.optionalKey(.service, bureau.service),
        ])
    }
  }
}
