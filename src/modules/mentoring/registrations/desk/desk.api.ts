import { z } from "zod"
import { Refusal } from "../../../../platform/refusal.js"
import { cutAt, listOf, paging } from "../../../../web/api/cursor.js"
import { operation, said } from "../../../../web/api/operation.js"
import { findLed } from "../../programmes/led-by-token.js"
import { registrationSideCodes, registrationStatuses, streams } from "../registration.js"
import { listedStatuses } from "./registration-list.view.js"
import { takeRegistrations } from "./take-registrations.js"

const listedRegistration = z.object({
  id: z.uuid(),
  displayName: z.string(),
  side: z.enum(registrationSideCodes),
  stream: z.enum(streams),
  status: z.enum(registrationStatuses),
  places: z.int(),
  taken: said(z.int(), {
    en: "Places that a pairing or an open proposal takes; of a mentee, whether somebody is theirs.",
    fr: "Places prises par un jumelage ou une proposition ouverte; d’une personne mentorée, si elle a quelqu’un.",
  }),
  waitingSince: z.string().nullable(),
  awayUntil: said(z.string().nullable(), {
    en: "Last civil day of a pause or an absence, where it is known.",
    fr: "Dernier jour civil d’une pause ou d’une absence, s’il est connu.",
  }),
})

export const deskOperations = [
  operation({
    method: "get",
    path: "/programmes/{id}/registrations",
    name: "listProgrammeRegistrations",
    tag: "mentoring",
    summary: {
      en: "Registrations of a program that you lead; each person can see that you took the list",
      fr: "Inscriptions d’un programme que vous dirigez; chaque personne peut voir que vous avez tiré la liste",
    },
    scope: "mentoring-coordination",
    params: z.object({ id: z.uuid("answer-unknown") }),
    query: paging.extend({
      status: z.enum(listedStatuses, "answer-unknown").optional(),
      side: z.enum(registrationSideCodes, "answer-unknown").optional(),
      stream: z.enum(streams, "answer-unknown").optional(),
    }),
    answer: listOf(listedRegistration),
    handle: async ({ reading, act, params, query: { limit, cursor, status, side, stream } }) => {
      const programme = await findLed(reading, params.id)
      const filter = { statuses: status ? [status] : listedStatuses, side, stream }
      // A cursor is the key of a registration; another one is not ours.
      if (cursor !== undefined && !z.uuid().safeParse(cursor).success) throw new Refusal("invalid", "cursor-unknown")
      const rows = await act((ctx) => takeRegistrations(ctx, programme, filter, { after: cursor, limit }))
      const { items, next } = cutAt(rows, limit, ({ id }) => id)
      return {
        items: items.map(({ waitingSince, ...row }) => ({ ...row, waitingSince: waitingSince?.toString() ?? null })),
        next,
      }
    },
  }),
]
