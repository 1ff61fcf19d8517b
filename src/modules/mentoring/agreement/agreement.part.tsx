import { to } from "../../../web/paths.js"
import { listMeetings } from "../meetings/meeting.store.js"
import type { PairingPart } from "../pairings/pairing-part.js"
import { standingOf } from "./agreement.js"
import { agreementPaths } from "./agreement.paths.js"
import { listVersions } from "./agreement.store.js"
import { agreementWords } from "./agreement.words.js"

/** The agreement, on the page of a pairing: a signature that waits comes first; a first one follows the first meeting. */
export const agreementPart: PairingPart = {
  stage: {
    code: "agreement",
    isDone: async (reading, { pairing }) => standingOf(await listVersions(reading, pairing.id)).inForce !== undefined,
  },
  async nextStep(reading, language, { pairing, partner, side }) {
    const words = agreementWords[language].next
    const { name } = partner
    const { inForce, waiting } = standingOf(await listVersions(reading, pairing.id))
    const signature = side === "mentor" ? waiting?.mentorSignedAt : waiting?.menteeSignedAt
    if (signature === null) {
      const href = to(agreementPaths.one, language, { id: pairing.id })
      return { text: words.sign({ name }), link: { label: words.signLink, href } }
    }
    const hasMet = (await listMeetings(reading, pairing.id)).some(({ status }) => status === "met")
    if (inForce || waiting || !hasMet) return undefined
    const href = to(agreementPaths.editing, language, { id: pairing.id })
    return { text: words.propose({ name }), link: { label: words.proposeLink, href } }
  },
  async block(reading, language, { pairing, partner }) {
    const words = agreementWords[language]
    const { inForce, waiting } = standingOf(await listVersions(reading, pairing.id))
    const state = inForce ? words.block.signed : words.block.none
    return {
      id: "agreement",
      title: words.title,
      body: (
        <>
          <p>{waiting ? words.next.waits({ name: partner.name }) : state}</p>
          <p>
            <a href={to(agreementPaths.one, language, { id: pairing.id })}>{words.block.see}</a>
          </p>
        </>
      ),
    }
  },
}
