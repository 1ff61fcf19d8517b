/** UTF-16 by its mark or by its empty bytes, else what is to be tried as UTF-8. */
export function unicodeEncodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le"
  if (first === 0xfe && second === 0xff) return "utf-16be"
  // Without a mark: a header begins with plain letters, of which UTF-16 leaves one byte of two empty.
  if (second === 0) return "utf-16le"
  return first === 0 ? "utf-16be" : "utf-8"
}

/**
 * The text of a file in UTF-8, UTF-16 or Windows-1252, which spreadsheet programs still write in Canada; undefined
 * where it is none of them.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  return decodeAs(unicodeEncodingOf(bytes), bytes) ?? decodeWindows(bytes)
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Any byte is a sign of Windows-1252: texts of other encodings are told by signs that do not stand there in French or
 * English. In the encoding of DOS “é” would read “‚”, in the one of the old Macintosh “Ž”.
 */
const otherEncodings = /(?![\t\n\r])\p{Cc}|\p{L}[‚ƒ„†‡ˆ‰‹˜]|\p{Ll}[ŠŒŽŸ]/u

function decodeWindows(bytes: Uint8Array): string | undefined {
  const text = decodeAs("windows-1252", bytes)
  return text === undefined || otherEncodings.test(text) ? undefined : text
}
