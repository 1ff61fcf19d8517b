import { z } from "zod"
import { actingMember, type Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { bilingual, operation, said } from "../../../web/api/operation.js"
import { pairingStatuses } from "../pairings/pairing.js"
import { acceptProposal } from "./accept-proposal.js"
import { agreeToProposal } from "./agree-to-proposal.js"
import { declineProposal } from "./decline-proposal.js"
import { findWholeProposal, type WholeProposal } from "./lock-proposal.js"
import { type ProposalStatus, proposalStatuses } from "./proposal.js"
import { listProposalsTo } from "./proposal.store.js"
import { acceptanceForm, decliningForm } from "./proposals.forms.js"

const myProposal = z.object({
  id: z.uuid(),
  programme: z.object({ id: z.uuid(), name: bilingual }),
  side: said(z.enum(["mentee", "mentor"]), { en: "Yours.", fr: "Le vôtre." }),
  status: z.enum(proposalStatuses),
  answerBy: z.string(),
  answeredAt: z.string().nullable(),
  choices: z.array(
    z.object({
      pairingId: z.uuid(),
      name: said(z.string(), { en: "Of the other person.", fr: "De l’autre personne." }),
      status: z.enum(pairingStatuses),
    }),
  ),
})

function tell({ proposal, pairings, programme }: WholeProposal, personId: string): z.input<typeof myProposal> {
  const side = proposal.menteeId === personId ? "mentee" : "mentor"
  return {
    ...{ id: proposal.id, side, status: proposal.status, answerBy: proposal.answerBy.toString() },
    programme: { id: programme.id, name: { en: programme.nameEn, fr: programme.nameFr } },
    answeredAt: proposal.answeredAt?.toString() ?? null,
    choices: pairings.map(({ id: pairingId, mentorName, status }) => ({
      ...{ pairingId, name: side === "mentee" ? mentorName : proposal.menteeName, status },
    })),
  }
}

async function listMine(reading: Reading): Promise<readonly WholeProposal[]> {
  const rows = await listProposalsTo(reading, actingMember(reading).personId)
  const wholes = await Promise.all(rows.map(({ id }) => findWholeProposal(reading, id)))
  return wholes.filter((whole) => whole !== undefined)
}

async function findMine(reading: Reading, id: string): Promise<WholeProposal> {
  const found = (await listMine(reading)).find(({ proposal }) => proposal.id === id)
  if (!found) throw new Refusal("not-found", "api-nothing-to-see")
  return found
}

const tellOne = async (reading: Reading, id: string) =>
  tell(await findMine(reading, id), actingMember(reading).personId)

/** That a mentor who was asked first said no is not told to the mentee: only what was before her for certain is listed. */
const isToldTo = (personId: string, { proposal: { menteeId, asksMentor, isRequested, status } }: WholeProposal) =>
  menteeId !== personId || !asksMentor || isRequested || status === "sent" || status === "accepted"

const wasAnswered = ({ proposal }: WholeProposal, status: ProposalStatus) => proposal.status === status

const ofOne = z.object({ id: z.uuid("answer-unknown") })

export const myProposalsOperations = [
  operation({
    method: "get",
    path: "/me/proposals",
    name: "listMyProposals",
    tag: "mentoring",
    summary: {
      en: "Proposals to you, the latest first",
      fr: "Propositions qui vous sont faites, de la plus récente à la plus ancienne",
    },
    scope: "mentoring-read",
    answer: z.object({ items: z.array(myProposal) }),
    handle: async ({ reading }) => {
      const { personId } = actingMember(reading)
      const told = (await listMine(reading)).filter((whole) => isToldTo(personId, whole))
      return { items: told.map((whole) => tell(whole, personId)) }
    },
  }),
  operation({
    method: "put",
    path: "/me/proposals/{id}/acceptance",
    name: "acceptProposal",
    tag: "mentoring",
    summary: {
      en: "Accept, as the mentee, one of the mentors proposed; both of you are told at once",
      fr: "Accepter, à titre de personne mentorée, une des personnes proposées; vous êtes toutes deux avisées aussitôt",
    },
    scope: "mentoring-write",
    params: ofOne,
    body: acceptanceForm,
    answer: myProposal,
    handle: async ({ reading, act, params: { id: proposalId }, body: { pairingId } }) => {
      const whole = await findMine(reading, proposalId)
      const chosen = whole.pairings.find(({ id }) => id === pairingId)
      const isSame = wasAnswered(whole, "accepted") && chosen !== undefined && chosen.status !== "no-longer-proposed"
      if (!isSame) await act((ctx) => acceptProposal(ctx, { proposalId, pairingId }))
      return tellOne(reading, proposalId)
    },
  }),
  operation({
    method: "put",
    path: "/me/proposals/{id}/agreement",
    name: "agreeToProposal",
    tag: "mentoring",
    summary: {
      en: "Agree, as the mentor who is asked first, to be proposed",
      fr: "Accepter, à titre de mentore ou mentor dont on demande d’abord l’accord, de faire l’objet de la proposition",
    },
    scope: "mentoring-write",
    params: ofOne,
    answer: myProposal,
    handle: async ({ reading, act, params: { id: proposalId } }) => {
      const whole = await findMine(reading, proposalId)
      const isMentors = whole.proposal.menteeId !== actingMember(reading).personId
      const isSame = isMentors && (wasAnswered(whole, "sent") || wasAnswered(whole, "accepted"))
      if (!isSame) await act((ctx) => agreeToProposal(ctx, { proposalId }))
      return tellOne(reading, proposalId)
    },
  }),
  operation({
    method: "put",
    path: "/me/proposals/{id}/refusal",
    name: "declineProposal",
    tag: "mentoring",
    summary: {
      en: "Decline a proposal, with your reason, which only the coordination sees",
      fr: "Refuser une proposition, avec votre motif, que seule la coordination voit",
    },
    scope: "mentoring-write",
    params: ofOne,
    body: decliningForm,
    answer: myProposal,
    handle: async ({ reading, act, params: { id: proposalId }, body: { reason } }) => {
      const whole = await findMine(reading, proposalId)
      const isSame = wasAnswered(whole, "declined") && whole.proposal.reason === reason
      if (!isSame) await act((ctx) => declineProposal(ctx, { proposalId, reason }))
      return tellOne(reading, proposalId)
    },
  }),
]
