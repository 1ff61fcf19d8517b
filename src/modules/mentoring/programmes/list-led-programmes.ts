import type { Reading } from "../../../platform/context.js"
import { administeredBy } from "../../organisations/index.js"
import { listProgrammesOf, type Programme } from "./programme.store.js"

/** The programmes that the member leads, by a role in them or in their organisation. */
export async function listLedProgrammes(reading: Reading): Promise<readonly Programme[]> {
  const { actor } = reading
  if (actor.kind !== "member") return []
  const ids = actor.grants.flatMap(({ scopeKind, scopeId }) =>
    scopeKind === "programme" && scopeId !== null ? [scopeId] : [],
  )
  return listProgrammesOf(reading, { ids, organisationIds: administeredBy(actor) })
}
