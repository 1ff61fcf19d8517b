import type { Reading } from "../../../../platform/context.js"
import { listTeamMembers } from "./team.store.js"

/** The accounts to tell what concerns a programme: who coordinates or administers it at this moment, each once. */
export async function listTeam(reading: Reading, { id }: { readonly id: string }): Promise<readonly string[]> {
  const members = await listTeamMembers(reading, id)
  const acting = members.filter(({ fromAt }) => fromAt.epochMilliseconds <= reading.now.epochMilliseconds)
  return [...new Set(acting.map(({ accountId }) => accountId))]
}
