// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Data of the tests of the analysis, read from where they stand.
let caseFiles = ["arithmetic", "clusters", "contradictions", "plans", "statements", "traces", "traps"].map {
  "Cases/\($0).txt"
}

let package = Package(
  name: "heshu",
  products: [.executable(name: "heshu", targets: ["heshu"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // read → extract → store → analyse → present → report; only the shell sees all of it.
    .target(name: "ClaimModel", swiftSettings: strict),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .target(name: "ArticleReader", dependencies: ["ClaimModel", "CZlib", "CXML2", "CArchive"], swiftSettings: strict),
    .target(
      name: "ClaimExtraction", dependencies: ["ClaimModel"],
      exclude: ["Rules/README.md", "Lexicon/Words/make-word-table.py"],
      swiftSettings: strict),
    .target(
      name: "ClaimStore",
      dependencies: [
        "ClaimModel", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      exclude: ["README.md"], swiftSettings: strict),
    .target(name: "ClaimAnalysis", dependencies: ["ClaimModel"], swiftSettings: strict),
    .target(name: "ClaimPresentation", dependencies: ["ClaimModel", "ClaimAnalysis"], swiftSettings: strict),
    .target(
      name: "ClaimReport",
      dependencies: [
        "ClaimModel", "ClaimAnalysis", "ClaimPresentation", .product(name: "Mustache", package: "swift-mustache"),
      ],
      exclude: ["README.md", "English/make-place-names.py"], swiftSettings: strict),
    .systemLibrary(name: "CLibEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .target(name: "CLineEdit", dependencies: ["CLibEdit"]),
    .target(name: "LineEditor", dependencies: ["CLineEdit"], swiftSettings: strict),
    .target(
      name: "ClaimShell",
      dependencies: [
        "ClaimModel", "ArticleReader", "ClaimExtraction", "ClaimStore", "ClaimAnalysis", "ClaimPresentation",
        "ClaimReport", "LineEditor",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .executableTarget(name: "heshu", dependencies: ["ClaimShell"], swiftSettings: strict),
    .executableTarget(
      name: "heshu-bench",
      dependencies: ["ClaimModel", "ArticleReader", "ClaimExtraction", "ClaimStore", "ClaimAnalysis", "CXML2"],
      swiftSettings: strict),

    .target(name: "TestSupport", dependencies: ["ClaimModel"], path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "TestSupportTests", dependencies: ["TestSupport"], swiftSettings: strict),
    .testTarget(name: "ClaimModelTests", dependencies: ["ClaimModel"], swiftSettings: strict),
    .testTarget(name: "ArticleReaderTests", dependencies: ["ArticleReader", "ClaimModel"], swiftSettings: strict),
    .testTarget(
      name: "ClaimExtractionTests", dependencies: ["ClaimExtraction", "ArticleReader", "TestSupport"],
      exclude: ["Articles/seeds.tsv", "Binding/context.txt", "Corpora", "Rules/Dates/periods.txt"],
      swiftSettings: strict),
    .testTarget(
      name: "ClaimStoreTests",
      dependencies: ["ClaimStore", "ClaimModel", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .testTarget(
      name: "ClaimAnalysisTests", dependencies: ["ClaimAnalysis", "ClaimExtraction"], exclude: caseFiles,
      swiftSettings: strict),
    .testTarget(
      name: "ClaimPresentationTests",
      dependencies: ["ClaimPresentation", "ClaimModel", "ClaimAnalysis", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ClaimReportTests",
      dependencies: ["ClaimReport", "ClaimModel", "ClaimAnalysis", "ClaimPresentation", "TestSupport"],
      swiftSettings: strict),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .testTarget(
      name: "LineEditorTests", dependencies: ["LineEditor", "CPseudoTerminal", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ClaimShellTests",
      dependencies: [
        "ClaimShell", "ClaimModel", "ClaimPresentation", "ClaimStore", "LineEditor", "CPseudoTerminal", "TestSupport",
        "heshu",
      ],
      exclude: ["Transcripts", "Terminal"], swiftSettings: strict),
  ]
)
