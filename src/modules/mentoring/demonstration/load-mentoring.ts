import type { Temporal } from "temporal-polyfill"
import { type DemonstrationMentoring, readDemonstrationMentoring } from "../../../../db/demo/mentoring.js"
import type { Context } from "../../../platform/context.js"
import { system } from "../../../platform/context.js"
import { act, type Doorway, reading } from "../../../platform/db.js"
import { findDemonstrationMember, grantRole } from "../../accounts/index.js"
import { findListedOrganisation } from "../../organisations/index.js"
import { changeProgrammeStatus } from "../programmes/life/change-programme-status.js"
import { startProgramme } from "../programmes/presentation/start-programme.js"
import { lockProgramme, saveProgramme } from "../programmes/programme.store.js"
import { programmeModes } from "../programmes/programme-settings.js"
import { askMatchingRun } from "../runs/ask-matching-run.js"
import { listMatchingRuns } from "../runs/matching-run.store.js"
import { addPastPairing } from "./add-past-pairing.js"
import { addPastRegistration } from "./add-past-registration.js"
import { findDemonstrationProgramme, saveOpenedAt } from "./demonstration.store.js"
import { proposePairings } from "./propose-pairings.js"
import { scorePool } from "./score-pool.js"

/** Who leads the invented programme. */
const founder = "sacha@example.org"
const coordinator = "dominique@example.org"
const weeksOpen = 44
const openProposals = 5

/**
 * The invented programme of a trial, in mid-life: people who wait, proposals to answer, relationships that begin, go on
 * and have ended. Loaded once, in many short acts, each of them skipped where an earlier start has done it.
 */
export async function loadDemonstrationMentoring(doorway: Doorway): Promise<void> {
  const mentoring = readDemonstrationMentoring()
  const programmeId = await openProgramme(doorway)
  // The dry run comes last: where it is, an earlier start was not cut short.
  if ((await listMatchingRuns(reading(doorway, system), programmeId, 1)).length > 0) return
  for (const registration of mentoring.registrations) {
    await act(past(doorway, registration.weeksAgo), system, async (ctx) =>
      addPastRegistration(await as(ctx, registration.person), programmeId, registration),
    )
  }
  await addPairings(doorway, programmeId, mentoring)
  await addOpenWork(doorway, programmeId)
}

/** Begun by people whose roles begin today, then dated back. */
async function openProgramme(doorway: Doorway): Promise<string> {
  return act(doorway, system, async (anybody) => {
    const known = await findDemonstrationProgramme(anybody, presentation.contactAddress)
    if (known !== undefined) return known
    const ctx = await as(anybody, founder)
    const organisationId = await findListedOrganisation(ctx, "canada-school-of-public-service")
    const id = await startProgramme(ctx, { ...presentation, organisationId })
    await setWays(ctx, id)
    await changeProgrammeStatus(ctx, { id, act: "open" })
    const scope = { kind: "programme", id } as const
    await grantRole(ctx, { name: coordinator, role: "coordinator", scope, fromOn: null, untilOn: null })
    await saveOpenedAt(ctx, id, weeksBefore(ctx.now, weeksOpen))
    return id
  })
}

/** Who tries the platform can join, and finds there every way in which a programme brings people together. */
async function setWays(ctx: Context, id: string): Promise<void> {
  const programme = await lockProgramme(ctx, id)
  if (!programme) return
  const { settings } = programme
  await saveProgramme(ctx, programme, { settings: { ...settings, joining: "everyone", modes: [...programmeModes] } })
}

async function addPairings(doorway: Doorway, programmeId: string, { pairings }: DemonstrationMentoring): Promise<void> {
  const pool = await scorePool(reading(doorway, system), programmeId)
  for (const pairing of pairings) {
    await act(past(doorway, pairing.weeksAgo), system, (ctx) => addPastPairing(ctx, programmeId, { pairing, pool }))
  }
}

/** What waits for an answer, and a dry run for those who wait: the coordinator asked for both today. */
async function addOpenWork(doorway: Doorway, programmeId: string): Promise<void> {
  const pool = await scorePool(reading(doorway, system), programmeId)
  await act(doorway, system, async (ctx) =>
    proposePairings(await as(ctx, coordinator), programmeId, { pool, most: openProposals }),
  )
  await act(doorway, system, async (ctx) =>
    askMatchingRun(await as(ctx, coordinator), { programmeId, stream: "traditional" }),
  )
}

const presentation = {
  nameEn: "Management succession",
  nameFr: "Relève de gestion",
  purposeEn:
    "Preparing for a first management role, or for a wider one, with somebody who has been there. Two people meet about once a month, in confidence, around goals that the mentee chooses.",
  purposeFr:
    "Se préparer à une première fonction de gestion, ou à une fonction élargie, avec quelqu’un qui l’a vécue. Deux personnes se rencontrent environ une fois par mois, en toute confidentialité, autour d’objectifs que choisit la personne mentorée.",
  contactName: "Équipe du mentorat · Mentoring team",
  contactAddress: "mentorat@example.org",
  timeZone: "America/Toronto",
  couldIncludeMinors: false,
  language: "fr",
} as const

async function as(ctx: Context, emailAddress: string): Promise<Context> {
  return { ...ctx, actor: await findDemonstrationMember(ctx, emailAddress) }
}

/** The same doorway, so many weeks ago. */
function past(doorway: Doorway, weeks: number): Doorway {
  return { ...doorway, clock: () => weeksBefore(doorway.clock(), weeks) }
}

const weeksBefore = (now: Temporal.Instant, weeks: number) => now.subtract({ hours: weeks * 7 * 24 })
