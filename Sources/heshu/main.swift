import ClaimShell
import Foundation

exit(HeshuProgram.run(Array(CommandLine.arguments.dropFirst())))
