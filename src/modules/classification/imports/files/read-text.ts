import { type FileHandle, open } from "node:fs/promises"
import { pipeline, type Readable } from "node:stream"
import { createGunzip } from "node:zlib"
import { unicodeEncodingOf } from "../../../../platform/spreadsheets.js"
import { refuseFile, type SourceFile } from "./source-file.js"

/**
 * The text of a file as publishers give it: compressed or not, in UTF-8 or UTF-16, with or without a byte-order mark.
 * Refused where it is damaged or in another encoding. Holds one block at a time.
 */
export async function* readText(file: SourceFile): AsyncGenerator<string> {
  const handle = await open(file.path)
  try {
    yield* decode(file, await openBytes(handle))
  } finally {
    await handle.close()
  }
}

async function openBytes(handle: FileHandle): Promise<Readable> {
  const start = Buffer.alloc(2)
  await handle.read(start, 0, 2, 0)
  const bytes = handle.createReadStream({ start: 0, autoClose: false })
  // The name does not say it: what is downloaded is often renamed.
  if (start[0] !== 0x1f || start[1] !== 0x8b) return bytes
  const plain = createGunzip()
  // Whoever reads the uncompressed bytes meets the errors of both.
  pipeline(bytes, plain, () => undefined)
  return plain
}

async function* decode(file: SourceFile, bytes: Readable): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let line = 1
  const checked = (text: string): string => {
    const unreadable = text.search(/[\0\uFFFD]/)
    if (unreadable >= 0)
      throw refuseFile(file, "import-encoding", { line: line + countLines(text.slice(0, unreadable)) })
    line += countLines(text)
    return text
  }
  try {
    for await (const block of bytes as AsyncIterable<Buffer>) {
      decoder ??= new TextDecoder(unicodeEncodingOf(block))
      yield checked(decoder.decode(block, { stream: true }))
    }
    yield checked(decoder?.decode() ?? "")
  } catch (error) {
    if (isDamaged(error)) throw refuseFile(file, "import-damaged", { line })
    throw error
  }
}

/** A compressed file that ends too early or does not hold what it says. */
const isDamaged = (error: unknown) => error instanceof Error && "code" in error && String(error.code).startsWith("Z_")

const countLines = (text: string) => text.split("\n").length - 1
