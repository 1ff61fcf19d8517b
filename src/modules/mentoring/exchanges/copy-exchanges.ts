import type { Reading } from "../../../platform/context.js"
import { type Note, openNotes } from "../notes/open-notes.js"
import type { OwnPairing } from "../pairings/find-pairing-for.js"
import { listAllExchanges } from "./exchange.store.js"
import { openExchanges } from "./open-exchanges.js"

/** The headings of the file, in the reader's language. */
export type CopyHeadings = Readonly<Record<"messages" | "goals" | "agreed" | "private" | "you", string>>

/** Everything that one of the two may read here, oldest first, as text. */
export async function copyExchanges(reading: Reading, own: OwnPairing, headings: CopyHeadings): Promise<string> {
  const exchanges = await openExchanges(reading, own, await listAllExchanges(reading, own.pairing.id))
  const { goals, notes } = await openNotes(reading, own)
  const nameOf = (isOwn: boolean) => (isOwn ? headings.you : own.partner.name)
  const noteLine = ({ isOwn, writtenAt, body }: Note) => `${writtenAt} ${nameOf(isOwn)}\n${body}`
  const parts = [
    [headings.messages, exchanges.map(({ isOwn, sentAt, body }) => `${sentAt} ${nameOf(isOwn)}\n${body}`)],
    [headings.goals, goals.map(({ text }) => text)],
    [headings.agreed, notes.filter(({ state }) => state !== "private").map(noteLine)],
    [headings.private, notes.filter(({ state }) => state === "private").map(noteLine)],
  ] as const
  return parts
    .filter(([, texts]) => texts.length > 0)
    .map(([heading, texts]) => `${heading}\n\n${texts.join("\n\n")}\n`)
    .join("\n\n")
}
