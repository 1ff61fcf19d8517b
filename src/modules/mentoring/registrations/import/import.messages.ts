import { z } from "zod"
import { to } from "../../../../web/paths.js"
import type { MessageKind } from "../../../notices/index.js"
import { findProgramme } from "../../programmes/programme.store.js"
import { programmeName } from "../../programmes/programme-name.js"
import { registrationsPaths } from "../registrations.paths.js"
import { importWords } from "./import.words.js"
import { findInvitation } from "./invitation.store.js"
import { invitationTokenOf } from "./invitation-token.js"

/** To an address that has no account: what was prepared, for whom, and where to read it. */
export const registrationInvitation: MessageKind<{ invitationId: string }> = {
  name: "mentoring.registration-invitation",
  details: z.object({ invitationId: z.uuid() }),
  guarantee: "must-arrive",
  async compose(at, { invitationId }) {
    const invitation = await findInvitation(at, invitationId)
    const programme = invitation && (await findProgramme(at, invitation.programmeId))
    if (!programme) return null
    const words = importWords[at.language].mail
    const name = programmeName(programme, at.language)
    const token = invitationTokenOf(at.keys, invitationId)
    return {
      subject: words.subject({ programme: name }),
      heading: words.subject({ programme: name }),
      blocks: [
        { kind: "paragraph", text: words.text[invitation.side]({ programme: name }) },
        { kind: "paragraph", text: words.next },
        {
          kind: "link",
          label: words.link,
          href: at.publicUrl + to(registrationsPaths.invitation, at.language, { token }),
        },
      ],
      reason: words.reason({ contact: programme.contactName }),
      links: [],
      onBehalfOf: { name: programme.contactName, address: programme.contactAddress },
    }
  },
}
