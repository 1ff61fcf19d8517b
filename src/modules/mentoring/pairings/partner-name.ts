import type { Pairing } from "./pairing.store.js"

/** What the one who reads calls the other. */
export function partnerNameFor(personId: string, { mentorId, mentorName, menteeName }: Pairing): string {
  return personId === mentorId ? menteeName : mentorName
}
