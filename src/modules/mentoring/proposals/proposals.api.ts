import { z } from "zod"
import type { Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { cutAt, listOf, paging } from "../../../web/api/cursor.js"
import { operation, said } from "../../../web/api/operation.js"
import { pairingStatuses } from "../pairings/pairing.js"
import { findLed } from "../programmes/led-by-token.js"
import { findWholeProposal } from "./lock-proposal.js"
import { isOpen, mostChoices, proposalStatuses } from "./proposal.js"
import { findProposal, listPairingsOf, listProposalsAfter, type Proposal } from "./proposal.store.js"
import { proposeByHand } from "./propose-by-hand.js"
import { withdrawProposal } from "./withdraw-proposal.js"

const registration = z.uuid("answer-unknown")

const proposal = z.object({
  id: z.uuid(),
  mentee: said(registration, { en: "Key of a registration.", fr: "Clé d’une inscription." }),
  status: said(z.enum(proposalStatuses), {
    en: "“asked”: the mentor answers first; “sent”: the mentee has it before them.",
    fr: "« asked » : la mentore ou le mentor répond d’abord; « sent » : la personne mentorée l’a devant elle.",
  }),
  sentAt: z.string(),
  answerBy: z.string(),
  answeredAt: z.string().nullable(),
  choices: said(z.array(z.object({ mentor: registration, status: z.enum(pairingStatuses) })), {
    en: "The mentor proposed first, then the others to choose from.",
    fr: "D’abord la mentore ou le mentor proposé, puis les autres choix.",
  }),
})

async function tellProposal(reading: Reading, row: Proposal): Promise<z.input<typeof proposal>> {
  const { id, registrationId, status, sentAt, answerBy, answeredAt } = row
  const pairings = await listPairingsOf(reading, id)
  return {
    ...{ id, mentee: registrationId, status, sentAt: sentAt.toString(), answerBy: answerBy.toString() },
    answeredAt: answeredAt?.toString() ?? null,
    choices: pairings.map((pairing) => ({ mentor: pairing.mentorRegistrationId, status: pairing.status })),
  }
}

async function readOne(reading: Reading, id: string): Promise<z.input<typeof proposal>> {
  const found = await findProposal(reading, id)
  if (!found) throw new Refusal("not-found", "api-nothing-to-see")
  return tellProposal(reading, found)
}

/** The open proposal to a mentee that has these very mentors in this order: a program that repeats itself made it. */
async function findSame(reading: Reading, programmeId: string, mentee: string, mentors: readonly string[]) {
  const rows = await listProposalsAfter(reading, { programmeId, registrationId: mentee }, { limit: 1 })
  const [latest] = rows.filter(({ status }) => isOpen(status))
  const whole = latest && (await findWholeProposal(reading, latest.id))
  const proposed = whole?.pairings.map(({ mentorRegistrationId }) => mentorRegistrationId)
  return proposed?.join() === mentors.join() ? latest?.id : undefined
}

const ofProgramme = z.object({ id: z.uuid("answer-unknown") })

export const teamProposalsOperations = [
  operation({
    method: "get",
    path: "/programmes/{id}/proposals",
    name: "listProgrammeProposals",
    tag: "mentoring",
    summary: {
      en: "Proposals of a program that you lead, the latest first",
      fr: "Propositions d’un programme que vous dirigez, de la plus récente à la plus ancienne",
    },
    scope: "mentoring-coordination",
    params: ofProgramme,
    query: paging,
    answer: listOf(proposal),
    handle: async ({ reading, params, query: { limit, cursor: before } }) => {
      const { id: programmeId } = await findLed(reading, params.id)
      // A cursor is the key of a proposal; another one is not ours.
      if (before !== undefined && !z.uuid().safeParse(before).success) throw new Refusal("invalid", "cursor-unknown")
      const rows = await listProposalsAfter(reading, { programmeId }, { before, limit: limit + 1 })
      const { items, next } = cutAt(rows, limit, ({ id }) => id)
      return { items: await Promise.all(items.map((row) => tellProposal(reading, row))), next }
    },
  }),
  operation({
    method: "put",
    path: "/programmes/{id}/registrations/{mentee}/proposal",
    name: "proposeByHand",
    tag: "mentoring",
    summary: {
      en: "Propose mentors to a mentee by hand; the same open proposal stays as it is",
      fr: "Proposer à la main des mentores ou mentors à une personne mentorée; la même proposition ouverte reste telle quelle",
    },
    scope: "mentoring-coordination",
    params: ofProgramme.extend({ mentee: registration }),
    body: z.object({
      mentors: said(z.array(registration).min(1, "mentor-to-choose").max(mostChoices, "proposal-choices-too-many"), {
        en: "Keys of registrations, the mentor proposed first in front.",
        fr: "Clés d’inscriptions, celle de la mentore ou du mentor proposé en premier.",
      }),
    }),
    answer: proposal,
    handle: async ({ reading, act, params: { id, mentee }, body: { mentors } }) => {
      const { id: programmeId } = await findLed(reading, id)
      const choices = mentors.map((mentorRegistrationId) => ({ mentorRegistrationId }))
      const made =
        (await findSame(reading, programmeId, mentee, mentors)) ??
        (await act((ctx) => proposeByHand(ctx, { programmeId, menteeRegistrationId: mentee, choices })))
      return readOne(reading, made)
    },
  }),
  operation({
    method: "put",
    path: "/programmes/{id}/proposals/{proposal}/withdrawal",
    name: "withdrawProposal",
    tag: "mentoring",
    summary: {
      en: "Take back a proposal that nobody has answered; one taken back stays so",
      fr: "Retirer une proposition restée sans réponse; celle qui est retirée le reste",
    },
    scope: "mentoring-coordination",
    params: ofProgramme.extend({ proposal: z.uuid("answer-unknown") }),
    answer: proposal,
    handle: async ({ reading, act, params }) => {
      const { id: programmeId } = await findLed(reading, params.id)
      const found = await findProposal(reading, params.proposal)
      if (found?.programmeId !== programmeId) throw new Refusal("not-found", "api-nothing-to-see")
      if (found.status !== "withdrawn") await act((ctx) => withdrawProposal(ctx, { proposalId: found.id }))
      return readOne(reading, found.id)
    },
  }),
]
