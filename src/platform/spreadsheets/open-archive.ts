import { inflateRawSync } from "node:zlib"

/**
 * The texts in an archive (ZIP), by path; undefined where it is damaged, protected, or holds more than `most` bytes once
 * expanded. Sizes are those of the bytes that come out, never those that the archive announces: a bomb of a few
 * kilobytes announces little and expands to gigabytes. O(bytes that come out).
 */
export function openArchive(bytes: Buffer, most: number): ReadonlyMap<string, string> | "damaged" | "too-large" {
  const texts = new Map<string, string>()
  let left = most
  try {
    for (const { path, content, isCompressed } of entriesOf(bytes)) {
      const plain = isCompressed ? inflateRawSync(content, { maxOutputLength: Math.max(1, left) }) : content
      left -= plain.length
      if (left < 0) return "too-large"
      if (/\.(?:xml|rels)$/.test(path)) texts.set(path, plain.toString("utf8"))
    }
    return texts
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "damaged"
  }
}

interface Entry {
  readonly path: string
  readonly content: Buffer
  readonly isCompressed: boolean
}

/** Signatures, sizes and places of the parts of an archive, as its specification (APPNOTE 4.3) gives them. */
const directoryEnd = { signature: 0x06054b50, size: 22, count: 10, start: 16 }
const directoryEntry = { signature: 0x02014b50, size: 46 }
const localEntry = { signature: 0x04034b50, size: 30 }

function* entriesOf(bytes: Buffer): Generator<Entry> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const count = bytes.readUInt16LE(end + directoryEnd.count)
  let at = bytes.readUInt32LE(end + directoryEnd.start)
  for (let number = 0; number < count; number += 1) {
    if (bytes.readUInt32LE(at) !== directoryEntry.signature) throw new Error("no entry where one is announced")
    const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)]
    const isProtected = (flags & 1) === 1
    if (isProtected || (method !== 0 && method !== 8)) throw new Error("an entry that nobody can read")
    const [size, pathSize] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)]
    const path = bytes.toString("utf8", at + directoryEntry.size, at + directoryEntry.size + pathSize)
    yield { path, content: contentAt(bytes, bytes.readUInt32LE(at + 42), size), isCompressed: method === 8 }
    at += directoryEntry.size + pathSize + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
}

function contentAt(bytes: Buffer, at: number, size: number): Buffer {
  if (bytes.readUInt32LE(at) !== localEntry.signature) throw new Error("no content where it is announced")
  const start = at + localEntry.size + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  if (start + size > bytes.length) throw new Error("content beyond the end")
  return bytes.subarray(start, start + size)
}
