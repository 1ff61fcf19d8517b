import type { Temporal } from "temporal-polyfill"
import { answerDeadline } from "../../../platform/answer-deadline.js"
import type { Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { orThrow, Refusal } from "../../../platform/refusal.js"
import { listRoom } from "../outside/room.store.js"
import type { Programme } from "../programmes/programme.store.js"
import { decidePlaces } from "./decide-places.js"
import { type Computed, insertPairing, insertProposal } from "./proposal.store.js"
import { mentorAsked, mentorRequested, proposalSent } from "./proposals.notices.js"
import { findActivePairing, hasOpenProposal, listTakenPlaces, lockStandings, type Standing } from "./standing.store.js"
import { tellPerson } from "./tell-person.js"

/** A mentor as she is put before a mentee. */
export interface Choice {
  readonly mentorRegistrationId: string
  readonly computed?: Computed | undefined
}

interface Opening {
  readonly programme: Programme
  readonly menteeRegistrationId: string
  /** The one proposed first, then the others. */
  readonly choices: readonly Choice[]
  readonly approvedBy: string | null
  /** The mentor says first whether she agrees. */
  readonly asksMentor: boolean
}

/**
 * Holds a place of each mentor for one mentee and asks whoever is to answer first. The caller has decided who may do it
 * and locked the programme; registrations are locked here, so that no place is given twice.
 */
export async function openProposal(ctx: Context, opening: Opening): Promise<string> {
  const { programme, menteeRegistrationId, choices, asksMentor } = opening
  const { mentee, mentors } = await lockParties(ctx, opening)
  const places = orThrow(
    decidePlaces({
      programmeId: programme.id,
      asksMentor,
      mentee: {
        ...mentee,
        hasMentor: (await findActivePairing(ctx, mentee.id)) !== undefined,
        hasOpenProposal: await hasOpenProposal(ctx, mentee.id),
      },
      mentors: await Promise.all(mentors.map((mentor) => withPlaces(ctx, mentor))),
    }),
  )
  const id = await insertProposal(ctx, {
    ...{ programmeId: programme.id, registrationId: menteeRegistrationId, approvedBy: opening.approvedBy },
    ...{ asksMentor, answerBy: deadlineOf(programme, ctx.now) },
  })
  for (const [index, { mentorRegistrationId, computed }] of choices.entries()) {
    await insertPairing(ctx, {
      ...{ programmeId: programme.id, proposalId: id, choice: index + 1, mentorRegistrationId, menteeRegistrationId },
      ...{ place: places[index] ?? 0, status: asksMentor ? "asked" : "proposed", computed },
    })
  }
  const to = asksMentor ? "asked" : "sent"
  await record(ctx, { act: "mentoring.make-proposal", subject: { kind: "proposal", key: id }, to })
  const [first] = mentors
  const asking = opening.approvedBy === null ? mentorRequested : mentorAsked
  if (asksMentor && first) await tellPerson(ctx, asking, first.personId, { proposalId: id })
  else await tellPerson(ctx, proposalSent, mentee.personId, { proposalId: id })
  return id
}

export function deadlineOf({ settings, timeZone }: Programme, now: Temporal.Instant): Temporal.Instant {
  return answerDeadline(now, settings.answerDays, timeZone)
}

async function lockParties(
  ctx: Context,
  { menteeRegistrationId, choices }: Pick<Opening, "menteeRegistrationId" | "choices">,
): Promise<{ readonly mentee: Standing; readonly mentors: readonly Standing[] }> {
  const ids = choices.map(({ mentorRegistrationId }) => mentorRegistrationId)
  const found = await lockStandings(ctx, { mentors: ids, mentee: menteeRegistrationId })
  const mentee = found.get(menteeRegistrationId)
  const mentors = ids.flatMap((id) => found.get(id) ?? [])
  if (!mentee || mentors.length < ids.length || mentors.length === 0) {
    throw new Refusal("not-found", "page-not-found")
  }
  return { mentee, mentors }
}

async function withPlaces(ctx: Context, mentor: Standing) {
  const room = (await listRoom(ctx, [mentor.personId])).get(mentor.personId)
  return { ...mentor, hasConsented: mentor.consentedAt !== null, taken: await listTakenPlaces(ctx, mentor.id), room }
}
