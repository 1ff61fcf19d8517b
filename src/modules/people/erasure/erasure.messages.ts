import { z } from "zod"
import { to } from "../../../web/paths.js"
import type { MessageKind } from "../../notices/index.js"
import { findHolder } from "../holder.store.js"
import { peoplePaths } from "../people.paths.js"
import { erasureWords } from "./erasure.words.js"
import { findErasureRequest } from "./erasure-request.store.js"

const ofPerson = z.object({ personId: z.uuid() })

/** Before: the day it will happen, and the way back until then. */
export const erasureAsked: MessageKind<z.infer<typeof ofPerson>> = {
  name: "people.erasure-asked",
  details: ofPerson,
  guarantee: "must-arrive",
  async compose(at, { personId }) {
    const holder = await findHolder(at, personId)
    const request = await findErasureRequest(at, personId)
    if (!holder || !request) return null
    const words = erasureWords[at.language].mail
    const { erasureAsked } = words
    const day = request.dueAt.toZonedDateTimeISO(holder.timeZone).toPlainDate()
    return {
      subject: erasureAsked.subject({ day }),
      heading: erasureAsked.heading,
      blocks: [
        { kind: "paragraph", text: words.hello(holder) },
        { kind: "paragraph", text: erasureAsked.text({ day }) },
        { kind: "paragraph", text: erasureAsked.notYou },
        { kind: "link", label: erasureAsked.link, href: at.publicUrl + to(peoplePaths.data, at.language) },
      ],
      reason: words.whyAccount,
      links: [],
    }
  },
}

/** After: the last thing that is sent. Its row goes with it, since it holds the address. */
export const dataErased: MessageKind<Record<string, never>> = {
  name: "people.data-erased",
  details: z.object({}),
  guarantee: "must-arrive",
  forgotten: true,
  async compose(at) {
    const words = erasureWords[at.language].mail
    const { dataErased } = words
    return {
      subject: dataErased.subject,
      heading: dataErased.heading,
      blocks: [
        { kind: "paragraph", text: words.helloUnnamed },
        { kind: "paragraph", text: dataErased.text },
        { kind: "paragraph", text: dataErased.kept },
      ],
      reason: words.whyErased,
      links: [],
    }
  },
}

export const erasureMessageKinds = [erasureAsked, dataErased]
