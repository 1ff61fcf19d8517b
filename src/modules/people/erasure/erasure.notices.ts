import { z } from "zod"
import { to } from "../../../web/paths.js"
import type { NoticeKind } from "../../notices/index.js"
import { findHolder } from "../holder.store.js"
import { peoplePaths } from "../people.paths.js"
import { erasureWords } from "./erasure.words.js"
import { findErasureRequest } from "./erasure-request.store.js"

const ofPerson = z.object({ personId: z.uuid() })

/** Before: the day it will happen, and the way back until then. Gone when the account is kept. */
export const erasureAsked: NoticeKind<z.infer<typeof ofPerson>> = {
  name: "people.erasure-asked",
  label: { en: erasureWords.en.notices.label, fr: erasureWords.fr.notices.label },
  group: { name: "data", label: { en: erasureWords.en.notices.group, fr: erasureWords.fr.notices.group } },
  details: ofPerson,
  guarantee: "must-arrive",
  optional: false,
  rhythm: "at-once",
  async describe(at, { personId }) {
    const holder = await findHolder(at, personId)
    const request = await findErasureRequest(at, personId)
    if (!holder || !request) return null
    const words = erasureWords[at.language]
    return {
      title: words.askedTitle,
      text: words.asked({ dueAt: request.dueAt, timeZone: holder.timeZone }),
      link: { label: words.keep, href: to(peoplePaths.data, at.language) },
    }
  },
  async composeMail(at, { personId }) {
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
