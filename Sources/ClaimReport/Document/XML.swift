/// Text for XML and HTML.
enum XML {
  /// Plain text as content or as the value of an attribute; control characters but line ends and tabs are left out, as are those that turn the text's direction.
  static func escape(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      default:
        if !scalar.properties.isUnseen || scalar == "\n" || scalar == "\t" { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
