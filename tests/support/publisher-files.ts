import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { makeTemporaryFolder } from "./temporary-folder.js"

/** Writes small files as publishers do, in a folder of their own. */
export function usePublisherFiles() {
  const folder = makeTemporaryFolder("files")
  return {
    async write(name: string, content: string | Uint8Array): Promise<string> {
      const path = join(await folder, name)
      await writeFile(path, content)
      return path
    },
  }
}

/** Comma-separated text; cells are quoted where they must be. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  const cell = (value: string | number) =>
    /[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : value
  return rows.map((row) => `${row.map(cell).join(",")}\n`).join("")
}

const utf16 = (text: string) => Buffer.from(text, "utf16le")

/** The same text in the ways that publishers have of writing it. */
export const writtenAs: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "UTF-8": (text) => Buffer.from(text),
  "UTF-8 with a byte-order mark": (text) => Buffer.from(`\uFEFF${text}`),
  "UTF-8, compressed": (text) => gzipSync(text),
  "UTF-16 with a byte-order mark": (text) => utf16(`\uFEFF${text}`),
  "UTF-16, most significant byte first": (text) => utf16(`\uFEFF${text}`).swap16(),
  "UTF-16 without a mark, compressed": (text) => gzipSync(utf16(text)),
  "lines of Windows": (text) => Buffer.from(text.replaceAll("\n", "\r\n")),
  semicolons: (text) => Buffer.from(text.replaceAll(",", ";")),
  tabs: (text) => Buffer.from(text.replaceAll(",", "\t")),
  "no last line end": (text) => Buffer.from(text.trimEnd()),
}
