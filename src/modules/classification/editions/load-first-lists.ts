import { createHash } from "node:crypto"
import { system } from "../../../platform/context.js"
import { type Doorway, reading } from "../../../platform/db.js"
import type { ReadRow } from "../lists/check-rows.js"
import { type OwnList, ownLists, ownSource } from "../lists/own-lists.js"
import { readListText, readOwnText } from "../lists/read-list-file.js"
import type { Edition } from "./edition.js"
import { listEditions } from "./edition.store.js"
import { loadEdition } from "./load-edition.js"

/**
 * Brings the lists that come with the platform; a changed file of ours makes the next edition. A list that the host has
 * imported from its publisher stays as imported. Does nothing when all is there.
 */
export async function loadFirstLists(doorway: Doorway): Promise<void> {
  const editions = await listEditions(reading(doorway, system))
  for (const own of ownLists) {
    const text = await readOwnText(own.file)
    const digest = createHash("sha256").update(text).digest("hex")
    if (!isDue(own, digest, editions)) continue
    const { list, publisher } = own
    await loadEdition(doorway, { list, publisher, source: ownSource, digest, isOwn: true }, rowsOf(own, text), {
      // Two processes that start together load one after the other.
      wait: true,
    })
  }
}

/** Of a list that was imported, or read from this file already, nothing is due. */
function isDue({ list, publisher }: OwnList, digest: string, editions: readonly Edition[]): boolean {
  const current = editions.find(
    (edition) => edition.list === list && edition.publisher === publisher && edition.status === "current",
  )
  return current === undefined || (current.isOwn && current.digest !== digest)
}

async function* rowsOf({ complete }: OwnList, text: string): AsyncIterable<ReadRow> {
  for await (const { line, values } of readListText(text)) {
    yield { line, values: complete ? complete(values as Record<string, string>) : values }
  }
}
