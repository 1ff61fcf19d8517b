import { z } from "zod"
import { mostPoints } from "../../../engine/measuring/measure.js"
import type { Reading } from "../../../platform/context.js"
import { Refusal } from "../../../platform/refusal.js"
import { findRun } from "../../../platform/runs.js"
import { operation, said } from "../../../web/api/operation.js"
import { findLed } from "../programmes/led-by-token.js"
import { aims } from "../programmes/programme-settings.js"
import { proposalStatuses } from "../proposals/proposal.js"
import { streams } from "../registrations/registration.js"
import { approveRun } from "./approve-run.js"
import { askNumberedRun } from "./ask-numbered-run.js"
import {
  countPairs,
  findNumberedRun,
  listMatchingRuns,
  listRunLeft,
  listRunPairs,
  type MatchingRun,
  readContent,
} from "./matching-run.store.js"

const run = z.object({
  number: z.int(),
  stream: z.enum(streams),
  aim: z.enum(aims),
  threshold: z.int(),
  askedAt: z.string(),
  solvedAt: said(z.string().nullable(), {
    en: "Null while the run is being computed.",
    fr: "Nul tant que le calcul est en cours.",
  }),
  mentees: z.int().nullable(),
  places: z.int().nullable(),
  pairs: z.int(),
})

const tellRun = (each: MatchingRun, pairs: ReadonlyMap<string, number>): z.input<typeof run> => ({
  ...{ number: each.number, stream: each.stream, aim: each.aim, threshold: each.rules.threshold.first },
  ...{ askedAt: each.askedAt.toString(), solvedAt: each.solvedAt?.toString() ?? null },
  ...{ mentees: each.menteeCount, places: each.placeCount, pairs: pairs.get(each.id) ?? 0 },
})

const registration = z.uuid("answer-unknown")

const pair = z.object({
  mentee: said(registration, { en: "Key of a registration.", fr: "Clé d’une inscription." }),
  mentor: registration,
  choice: said(z.int(), {
    en: "1: the pair; 2 and 3: other mentors with a place to spare.",
    fr: "1 : le jumelage; 2 et 3 : d’autres mentores ou mentors qui ont une place libre.",
  }),
  score: z.int(),
  proposal: z.object({ id: z.uuid(), status: z.enum(proposalStatuses) }).nullable(),
})

const wholeRun = run.extend({
  pairs: z.array(pair),
  left: z.array(
    z.object({
      mentee: registration,
      why: z.enum(["no-eligible-pair", "below-threshold", "not-enough-places", "worth-too-little"]),
    }),
  ),
  levels: said(z.array(z.object({ level: z.string(), value: z.number().nullable() })), {
    en: "What the run made best, in its strict order, and how far it came.",
    fr: "Ce que le calcul a rendu le meilleur, dans son ordre strict, et ce qu’il a atteint.",
  }),
})

async function getRun(reading: Reading, programmeId: string, number: number): Promise<MatchingRun> {
  const found = await findNumberedRun(reading, programmeId, number)
  if (!found) throw new Refusal("not-found", "api-nothing-to-see")
  return found
}

async function readWhole(reading: Reading, programmeId: string, number: number): Promise<z.input<typeof wholeRun>> {
  const found = await getRun(reading, programmeId, number)
  const rows = await listRunPairs(reading, found.id)
  const left = await listRunLeft(reading, found.id)
  const content = await readContent(reading, found.id)
  return {
    ...tellRun(found, new Map()),
    pairs: rows.map(({ proposalId, proposalStatus, ...row }) => ({
      ...{ mentee: row.menteeRegistrationId, mentor: row.mentorRegistrationId, choice: row.choice, score: row.score },
      proposal: proposalId !== null && proposalStatus !== null ? { id: proposalId, status: proposalStatus } : null,
    })),
    left: left.map(({ registrationId, reason }) => ({ mentee: registrationId, why: reason.why.reason })),
    levels: (content?.solution.levels ?? []).map(({ level, value }) => ({ level, value })),
  }
}

const ofProgramme = z.object({ id: z.uuid("answer-unknown") })
const ofOne = ofProgramme.extend({
  number: z.coerce
    .number("answer-unknown")
    .int("answer-unknown")
    .positive("answer-unknown")
    .max(2_147_483_647, "answer-unknown"),
})

const mostListed = 50

export const runsOperations = [
  operation({
    method: "get",
    path: "/programmes/{id}/runs",
    name: "listPairingRuns",
    tag: "mentoring",
    summary: {
      en: "The latest pairing runs of a program that you lead",
      fr: "Les derniers calculs de jumelage d’un programme que vous dirigez",
    },
    scope: "mentoring-coordination",
    params: ofProgramme,
    answer: z.object({ items: z.array(run) }),
    handle: async ({ reading, params }) => {
      const { id } = await findLed(reading, params.id)
      const runs = await listMatchingRuns(reading, id, mostListed)
      const ids = runs.map((each) => each.id)
      const pairs = await countPairs(reading, ids)
      return { items: runs.map((each) => tellRun(each, pairs)) }
    },
  }),
  operation({
    method: "get",
    path: "/programmes/{id}/runs/{number}",
    name: "getPairingRun",
    tag: "mentoring",
    summary: {
      en: "A pairing run: its pairs, who is left over, what it made best",
      fr: "Un calcul de jumelage : ses jumelages, les personnes sans jumelage, ce qu’il a rendu le meilleur",
    },
    scope: "mentoring-coordination",
    params: ofOne,
    answer: wholeRun,
    handle: async ({ reading, params }) => readWhole(reading, (await findLed(reading, params.id)).id, params.number),
  }),
  operation({
    method: "put",
    path: "/programmes/{id}/runs/{number}",
    name: "askPairingRun",
    tag: "mentoring",
    summary: {
      en: "Ask for the next run, by its number; one that is there stays as it is. Nothing is sent",
      fr: "Demander le prochain calcul, par son numéro; celui qui existe reste tel quel. Rien ne part",
    },
    scope: "mentoring-coordination",
    params: ofOne,
    body: z.object({
      stream: z.enum(streams, "answer-unknown"),
      aim: said(z.enum(aims, "answer-unknown").optional(), {
        en: "The program’s own if absent.",
        fr: "À défaut, celui du programme.",
      }),
      threshold: z
        .int("threshold-out-of-range")
        .min(0, "threshold-out-of-range")
        .max(mostPoints, "threshold-out-of-range")
        .optional(),
    }),
    answer: wholeRun,
    handle: async ({ reading, act, params: { id, number }, body }) => {
      const programme = await findLed(reading, id)
      await act((ctx) => askNumberedRun(ctx, { programmeId: programme.id, number, ...body }))
      return readWhole(reading, programme.id, number)
    },
  }),
  operation({
    method: "put",
    path: "/programmes/{id}/runs/{number}/approval",
    name: "approvePairingRun",
    tag: "mentoring",
    summary: {
      en: "Approve a run, all of it or the pairs of some mentees: each becomes a proposal, once",
      fr: "Approuver un calcul, en entier ou pour certaines personnes mentorées : chaque jumelage devient une proposition, une seule fois",
    },
    scope: "mentoring-coordination",
    params: ofOne,
    body: z.object({
      mentees: said(z.union([z.literal("all"), z.array(registration)], "pairs-to-choose"), {
        en: "“all”, or keys of registrations of the run.",
        fr: "« all » (en entier), ou des clés d’inscriptions du calcul.",
      }),
    }),
    answer: z.object({
      status: said(z.string(), {
        en: "Of the work that makes the proposals: read the run again to see them.",
        fr: "Du travail qui fait les propositions : relisez le calcul pour les voir.",
      }),
    }),
    handle: async ({ reading, act, params, body: { mentees } }) => {
      const { id } = await findLed(reading, params.id)
      const { id: matchingRunId } = await getRun(reading, id, params.number)
      const work = await findRun(reading, await act((ctx) => approveRun(ctx, { matchingRunId, mentees })))
      return { status: work?.status ?? "waiting" }
    },
  }),
]
