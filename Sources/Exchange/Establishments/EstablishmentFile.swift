import Quality

/// Reads an establishment: its sites, services and bureaux, and the courses and posts of its own.
public enum EstablishmentFile {
  /// Refuses a faulty file whole, with every fault and its line; posts may ask for the courses of `framework` too.
  public static func read(
    _ file: (text: String, name: String), completing framework: Framework? = nil
  ) throws(FileFault) -> Establishment {
    let faults = FaultList()
    let root = try YAMLFile.root(of: file.text, file.name, faults)
    let sites = root.entries("sites")
    let services = root.entries("services")
    let bureaux = root.entries("bureaux")
    let trainings = TrainingEntries(root)
    let establishment = Establishment(
      code: root.text("code"), name: root.text("name"), sites: sites.map(site), services: services.map(service),
      bureaux: bureaux.map(bureau), courses: trainings.courses.map(Course.init),
      posts: trainings.posts.map(Post.init))
    root.finish()
    sites.refuseTwice(establishment.sites.map(\.code))
    services.refuseTwice(establishment.services.map(\.code))
    bureaux.refuseTwice(establishment.bureaux.map(\.code))
    trainings.check(establishment.courses, establishment.posts, besides: framework?.courses ?? [])
    for (bureau, entry) in zip(establishment.bureaux, bureaux) { check(bureau, entry, in: establishment) }
    try faults.close(file.name)
    return establishment
  }

  private static func site(_ entry: Entry) -> Site {
    defer { entry.finish() }
    return Site(code: entry.text("code"), name: entry.text("name"), address: entry.optionalText("address") ?? "")
  }

  private static func service(_ entry: Entry) -> Service {
    defer { entry.finish() }
    return Service(code: entry.text("code"), name: entry.text("name"))
  }

  private static func bureau(_ entry: Entry) -> Bureau {
    defer { entry.finish() }
    return Bureau(
      code: entry.text("code"), name: entry.text("name"), site: entry.optionalText("site"),
      service: entry.optionalText("service"))
  }

  private static func check(_ bureau: Bureau, _ entry: Entry, in establishment: Establishment) {
    if let site = bureau.site, !establishment.sites.contains(where: { $0.code == site }) {
      entry.refuse("site", "establishment.unknownSite", ["site": .text(site)])
    }
    if let service = bureau.service, !establishment.services.contains(where: { $0.code == service }) {
      entry.refuse("service", "establishment.unknownService", ["service": .text(service)])
    }
  }
}
