import { to } from "../../../web/paths.js"
import { listMeetings } from "../meetings/meeting.store.js"
import type { PairingPart } from "../pairings/pairing-part.js"
import { firstMeetingPaths } from "./first-meeting.paths.js"
import { firstMeetingWords } from "./first-meeting.words.js"
import { findOpenProposal } from "./time-proposal.store.js"

/** The first meeting, on the page of a pairing: whose turn it is until it is set. */
export const firstMeetingPart: PairingPart = {
  stage: {
    code: "first-meeting",
    isDone: async (reading, { pairing }) =>
      (await listMeetings(reading, pairing.id)).some(({ status }) => status === "met"),
  },
  async nextStep(reading, language, { pairing, own, partner, side }) {
    const meetings = await listMeetings(reading, pairing.id)
    if (meetings.some(({ status }) => status === "planned" || status === "met")) return undefined
    const words = firstMeetingWords[language].next
    const { name } = partner
    const href = to(firstMeetingPaths.one, language, { id: pairing.id })
    const open = await findOpenProposal(reading, pairing.id)
    if (open?.authorId === own.personId) {
      return { text: words.waiting({ name }), link: { label: words.waitingLink, href } }
    }
    if (open) return { text: words.choose({ name }), link: { label: words.chooseLink, href } }
    if (side === "mentor" && meetings.length === 0) return undefined
    return { text: words.start({ name }), link: { label: words.startLink, href } }
  },
}
