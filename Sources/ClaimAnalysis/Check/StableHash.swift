import ClaimModel

/// The hash of texts, each with a line end: the same in every run and on every machine.
func stableHash(_ texts: some Sequence<String>) -> UInt64 {
  var hash = FNV1a()
  for text in texts {
    for byte in text.utf8 { hash.combine(UInt64(byte)) }
    hash.combine(0x0A)
  }
  return hash.value
}
