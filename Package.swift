// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Vigie",
  products: [.executable(name: "vigie", targets: ["vigie"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", exact: "1.7.3"),
  ],
  targets: [
    .target(name: "Quality"),
    .target(name: "QualityStore", dependencies: ["Quality", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "Exchange", dependencies: ["QualityStore", "Quality", .product(name: "Yams", package: "Yams")]),
    .target(name: "Dashboard", dependencies: ["QualityStore", "Quality", "Resources"]),
    .target(name: "Terminal", dependencies: ["Dashboard", "QualityStore", "Quality", "CNcurses"]),
    .executableTarget(
      name: "vigie",
      dependencies: [
        "Terminal", "Dashboard", "Exchange", "QualityStore", "Quality",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(
      name: "Resources", path: "Resources", exclude: ["Frameworks", "Establishments", "Phrases"],
      publicHeadersPath: "include"),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),

    .target(
      name: "TestSupport",
      dependencies: [
        "Quality", "QualityStore", "Exchange", "Dashboard", "Terminal",
        .product(name: "CustomDump", package: "swift-custom-dump"),
      ],
      path: "Tests/TestSupport"),
    .testTarget(name: "QualityTests", dependencies: ["Quality", "TestSupport"]),
    .testTarget(
      name: "QualityStoreTests",
      dependencies: ["QualityStore", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Golden"]),
    .testTarget(name: "ExchangeTests", dependencies: ["Exchange", "TestSupport"], exclude: ["Samples"]),
    .testTarget(name: "DashboardTests", dependencies: ["Dashboard", "TestSupport"]),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "TestSupport"], exclude: ["Golden"]),
    .testTarget(name: "CommandTests", dependencies: ["vigie", "TestSupport"], exclude: ["Golden"]),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
