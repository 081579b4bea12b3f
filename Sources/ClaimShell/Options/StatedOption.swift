import ArgumentParser

/// Whether only figures are wanted whose context their own sentence states.
struct StatedOption: ParsableArguments {
  @Flag(
    help: .init(
      en: "Only figures whose metric, region and period stand in their own sentence.", zh: "只看原句写明指标、地区、时间的。"))
  var stated = false
}
