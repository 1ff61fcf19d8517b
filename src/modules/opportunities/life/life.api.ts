import { Temporal } from "temporal-polyfill"
import { z } from "zod"
import type { Context, Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { operation, said } from "../../../web/api/operation.js"
import { findOpportunityFor } from "../opportunity/find-opportunity-for.js"
import { type OpportunityStatus, opportunityStatuses } from "../opportunity/opportunity.js"
import type { Opportunity } from "../opportunity/opportunity.store.js"
import { cancelOpportunity } from "./cancel-opportunity.js"
import { closeOpportunity } from "./close-opportunity.js"
import { completeOpportunity } from "./complete-opportunity.js"
import { cancelReasons } from "./ending-reasons.js"
import { extendOpportunity } from "./extend-opportunity.js"
import { startOpportunity } from "./start-opportunity.js"

const life = z.object({
  number: z.int(),
  status: z.enum(opportunityStatuses),
  deadlineOn: said(z.string().nullable(), { en: "The last day to apply.", fr: "Le dernier jour pour postuler." }),
  overAt: z.string().nullable(),
})

const ofOpportunity = z.object({
  number: z.coerce.number("answer-unknown").pipe(z.int("answer-unknown").min(1, "answer-unknown")),
})

/** An opportunity of the token’s holder; no other one is there. */
async function findOwn(reading: Reading, number: number): Promise<Opportunity> {
  const { opportunity, sides } = await findOpportunityFor(reading, number)
  if (!sides.includes("author")) throw new Refusal("not-found", "api-nothing-to-see")
  return opportunity
}

function tellLife({ number, status, deadlineOn, overAt }: Opportunity): z.input<typeof life> {
  return { number, status, deadlineOn, overAt: overAt?.toString() ?? null }
}

interface Asked {
  readonly reading: Reading
  readonly params: { readonly number: number }
  act<T>(command: (ctx: Context) => Promise<T | Refusal>): Promise<T>
}

/** A program that repeats itself finds the thing done. */
async function bring(
  { reading, params: { number }, act }: Asked,
  to: OpportunityStatus,
  command: (ctx: Context, opportunity: { readonly number: number }) => Promise<void>,
) {
  const { status } = await findOwn(reading, number)
  if (status !== to) await act((ctx) => command(ctx, { number }))
  return tellLife(await findOwn(reading, number))
}

const common = { method: "put", tag: "opportunities", scope: "opportunities-write", params: ofOpportunity } as const

export const lifeOperations = [
  operation({
    ...common,
    path: "/opportunities/{number}/closing",
    name: "closeOpportunity",
    summary: {
      en: "Close your opportunity to applications; one that is closed stays so",
      fr: "Clore les candidatures à votre possibilité; celle qui est close le reste",
    },
    answer: life,
    handle: (request) => bring(request, "closed-to-applications", closeOpportunity),
  }),
  operation({
    ...common,
    path: "/opportunities/{number}/deadline",
    name: "extendOpportunity",
    summary: {
      en: "Give your opportunity another deadline: it opens again, and people concerned are told",
      fr: "Donner une autre date limite à votre possibilité : elle rouvre, et les personnes concernées reçoivent un avis",
    },
    body: z.object({
      deadlineOn: said(z.iso.date("date-unknown"), { en: "The day is included.", fr: "Le jour est compris." }),
    }),
    answer: life,
    handle: async ({ reading, act, params: { number }, body }) => {
      const { status, deadlineOn } = await findOwn(reading, number)
      const isSame = status === "published" && deadlineOn === body.deadlineOn
      const day = Temporal.PlainDate.from(body.deadlineOn)
      if (!isSame) await act((ctx) => extendOpportunity(ctx, { number, deadlineOn: day }))
      return tellLife(await findOwn(reading, number))
    },
  }),
  operation({
    ...common,
    path: "/opportunities/{number}/start",
    name: "startOpportunity",
    summary: {
      en: "Say that your opportunity has begun; one that has begun stays so",
      fr: "Annoncer le début de votre possibilité; celle qui est en cours le reste",
    },
    answer: life,
    handle: (request) => bring(request, "in-progress", startOpportunity),
  }),
  operation({
    ...common,
    path: "/opportunities/{number}/completion",
    name: "completeOpportunity",
    summary: {
      en: "Complete your opportunity; one that is completed stays so",
      fr: "Terminer votre possibilité; celle qui est terminée le reste",
    },
    answer: life,
    handle: (request) => bring(request, "completed", completeOpportunity),
  }),
  operation({
    ...common,
    path: "/opportunities/{number}/cancellation",
    name: "cancelOpportunity",
    summary: {
      en: "Cancel your opportunity; one that is cancelled stays so",
      fr: "Annuler votre possibilité; celle qui est annulée le reste",
    },
    body: z.object({ reason: z.enum(cancelReasons, "cancel-reason-missing") }),
    answer: life,
    handle: (request) =>
      bring(request, "cancelled", (ctx, { number }) => cancelOpportunity(ctx, { number, reason: request.body.reason })),
  }),
]
