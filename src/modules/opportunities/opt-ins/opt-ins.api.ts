import { z } from "zod"
import { actingMember, type Reading } from "../../../platform/context.js"
import { operation, said } from "../../../web/api/operation.js"
import { sides } from "../types/opportunity-type.js"
import { changeOptIns } from "./change-opt-ins.js"
import { listOptIns } from "./opt-in.store.js"

const wish = z.object({
  type: said(z.string(), { en: "Code of a type of opportunity.", fr: "Code d’un type de possibilité." }),
  side: z.enum(sides),
})

const answer = z.object({ optIns: z.array(wish) })

async function readOwn(reading: Reading) {
  const held = await listOptIns(reading, actingMember(reading).personId)
  return { optIns: held.map(({ type, side }) => ({ type, side })) }
}

export const optInsOperations = [
  operation({
    method: "get",
    path: "/me/opt-ins",
    name: "listMyOptIns",
    tag: "me",
    summary: {
      en: "The kinds of opportunity that you opted in to, and on which side",
      fr: "Les types de possibilité où vous avez une adhésion, et de quel côté",
    },
    scope: "profile-read",
    answer,
    handle: ({ reading }) => readOwn(reading),
  }),
  operation({
    method: "put",
    path: "/me/opt-ins",
    name: "changeMyOptIns",
    tag: "me",
    summary: {
      en: "All your opt-ins, in place of those you had",
      fr: "Toutes vos adhésions, à la place de celles que vous aviez",
    },
    scope: "profile-write",
    body: answer,
    answer,
    handle: async ({ body: { optIns }, act, reading }) => {
      await act((ctx) => changeOptIns(ctx, optIns))
      return readOwn(reading)
    },
  }),
]
