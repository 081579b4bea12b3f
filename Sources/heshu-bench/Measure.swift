import Foundation

/// The seconds that some work takes.
func seconds(_ work: () -> Void) -> Double {
  let clock = ContinuousClock()
  let time = clock.measure(work)
  return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
}

/// The least of three times that the processor works for some work of one thread: what else the machine does hardly
/// matters.
func bestSeconds(_ work: () -> Void) -> Double {
  (0..<3).map { _ in
    let start = processorSeconds()
    work()
    return processorSeconds() - start
  }.min() ?? .infinity
}

/// The largest resident size of the process so far.
func peakMegabytes() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return Double(usage.ru_maxrss) / 1024
}

/// The seconds that the process has used of all cores so far, however busy the machine is.
func processorSeconds() -> Double { processorSeconds(of: RUSAGE_SELF) }

/// The seconds that programs which the process started, and which have ended, used of all cores.
func processorSecondsOfPrograms() -> Double { processorSeconds(of: RUSAGE_CHILDREN) }

private func processorSeconds(of whom: __rusage_who) -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(whom.rawValue), &usage)
  let seconds = { (time: timeval) in Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
  return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}
