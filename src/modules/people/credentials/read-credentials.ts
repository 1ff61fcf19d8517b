import type { Reading } from "../../../platform/context.js"
import { findCurrentConcepts } from "../profile/current-concepts.js"
import type { Entry } from "../profile/entries.js"
import { type Credential, inOrder, isExpired } from "./credentials.js"
import { listCredentialRows } from "./credentials.store.js"

export async function listOwnCredentials(reading: Reading, personId: string): Promise<readonly (Credential & Entry)[]> {
  const rows = await listCredentialRows(reading, personId)
  const concepts = await findCurrentConcepts(
    reading,
    "credential",
    rows.map(({ credential }) => credential),
  )
  // The same day for every reader: two people never read two states of one licence.
  const today = reading.now.toZonedDateTimeISO("UTC").toPlainDate().toString()
  return inOrder(
    rows.flatMap(({ id, credential, issuer, obtainedMonth, expiryMonth }) => {
      const concept = concepts.get(credential)
      if (!concept) return []
      const months = { obtained: obtainedMonth, expires: expiryMonth, isExpired: isExpired(expiryMonth, today) }
      return [{ key: id, ...concept, issuer, ...months }]
    }),
  )
}

export async function readCredentials(reading: Reading, personId: string): Promise<readonly Credential[] | undefined> {
  const credentials = await listOwnCredentials(reading, personId)
  return credentials.length === 0 ? undefined : credentials
}
