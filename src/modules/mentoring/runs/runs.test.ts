import { Temporal } from "temporal-polyfill"
import { beforeAll, describe, expect, test, vi } from "vitest"
import { actorOf, signUp } from "../../../../tests/support/members.js"
import { openProgramme } from "../../../../tests/support/mentoring.js"
import { coordinator, join, propose, runTask, statesOf, type TestParty } from "../../../../tests/support/proposals.js"
import { useSite } from "../../../../tests/support/site.js"
import { system } from "../../../platform/context.js"
import { act, reading } from "../../../platform/db.js"
import { saveAnswers } from "../registrations/answers/answer.store.js"
import type { Given } from "../registrations/answers/registration-fields.js"
import { askMatchingRun } from "./ask-matching-run.js"
import { findMatchingRun, listRunPairs, readContent } from "./matching-run.store.js"

const site = useSite()
/** A thread has to start, on a machine that others use too. */
const soon = { timeout: 30_000, interval: 100 }
const read = () => reading(site.doorway, system)

const answer = ({ registrationId }: TestParty, field: "goals" | "expertise", given: readonly string[]) =>
  act(site.doorway, system, (ctx) =>
    saveAnswers(ctx, registrationId, [
      { field, given: { value: given, seenBy: "proposal", counts: true } as unknown as Given },
    ]),
  )

/** A programme with two mentors of one place and three mentees; the first two have a mentor made for each. */
async function fill() {
  const programmeId = await openProgramme(site, { settings: { modes: ["proposal", "by-hand"] } })
  const team = await coordinator(site, programmeId)
  const mentors = [
    await join(site, programmeId, "mentor", { name: "Rosa Exemple" }),
    await join(site, programmeId, "mentor", { name: "Paul Exemplaire" }),
  ] as const
  const mentees = [
    await join(site, programmeId, "mentee", { name: "Amina Essai" }),
    await join(site, programmeId, "mentee", { name: "Owen Essai" }),
    await join(site, programmeId, "mentee", { name: "Lise Essai" }),
  ] as const
  await answer(mentors[0], "expertise", ["delegation", "negotiation"])
  await answer(mentors[1], "expertise", ["public-speaking"])
  await answer(mentees[0], "goals", ["public-speaking"])
  await answer(mentees[1], "goals", ["delegation"])
  return { programmeId, team, mentors, mentees }
}

type Filled = Awaited<ReturnType<typeof fill>>

async function begin({ programmeId, team }: Filled, asked: object = {}): Promise<string> {
  const id = await act(site.doorway, await actorOf(site, team), (ctx) =>
    askMatchingRun(ctx, { programmeId, stream: "traditional", ...asked }),
  )
  await vi.waitFor(async () => expect((await findMatchingRun(read(), id))?.solvedAt).toBeTruthy(), soon)
  return id
}

/** Names of who is with whom. */
async function pairsOf(runId: string): Promise<readonly string[]> {
  const pairs = await listRunPairs(read(), runId)
  return pairs
    .filter(({ choice }) => choice === 1)
    .map(({ menteeName, mentorName }) => `${menteeName} + ${mentorName}`)
    .toSorted()
}

const deskOf = ({ programmeId }: Filled, number = 1) => `/fr/programmes/${programmeId}/calculs/${number}`

const shows = (filled: Filled, number: number, words: string) =>
  vi.waitFor(async () => expect((await filled.team.browser.get(deskOf(filled, number))).html).toContain(words), soon)

describe("a dry run", () => {
  let filled: Filled
  let runId = ""

  beforeAll(async () => {
    await site.app.loadReference()
    filled = await fill()
    runId = await begin(filled)
  }, 60_000)

  test("pairs those who match, says who is left over and why, and sends nothing", async () => {
    expect(await pairsOf(runId)).toEqual(["Amina Essai + Paul Exemplaire", "Owen Essai + Rosa Exemple"])
    const { html } = await filled.team.browser.get(deskOf(filled))
    for (const words of ["Rien n’est parti", "Résultat prouvé optimal", "1 personne sans jumelage", "Lise Essai"]) {
      expect(html).toContain(words)
    }
    expect(html).toContain("Les 2 personnes qui conviennent n’ont plus de place")
    expect(
      (
        await filled.team.browser.get(
          deskOf(filled).replace("/fr/programmes", "/en/programs").replace("calculs", "runs"),
        )
      ).html,
    ).toContain("Proven optimal")
    const told = site.mail.messages.filter(({ mail }) => /jumelage/i.test(mail.subject ?? ""))
    expect(told).toEqual([])
  })

  test("keeps codes and keys only, proves itself, and solves again to the same pairs", async () => {
    const content = await readContent(read(), runId)
    expect(JSON.stringify(content)).not.toMatch(/Essai|Exempl|@/)
    const seen = await filled.team.browser.post(`${deskOf(filled)}/preuve`)
    expect(seen.status).toBe(303)
    expect((await filled.team.browser.get(deskOf(filled))).html).toContain("La preuve tient")
  })

  test("whose kept solution was changed is found out", async () => {
    const other = await fill()
    const id = await begin(other)
    const content = await readContent(read(), id)
    const solution = { ...content?.solution, mentorOf: content?.solution.mentorOf.toReversed() }
    await site.doorway.db
      .updateTable("matchingRun")
      .set({ solution: JSON.stringify(solution) })
      .where("id", "=", id)
      .execute()
    const seen = await other.team.browser.post(`${deskOf(other)}/preuve`)
    expect(seen.status).toBe(409)
    expect(seen.html).toContain("La preuve ne tient pas")
  })

  test("stands beside the menu of the coordination, where its list is marked, under the section of mentoring", async () => {
    const { html } = await filled.team.browser.get(deskOf(filled))
    const list = `/fr/programmes/${filled.programmeId}/calculs`
    expect(html).toContain(`<a href="${list}" aria-current="page">Calculs de jumelage</a>`)
    expect(html).toContain('<a href="/fr/mentorat" aria-current="true">Mentorat</a>')
    expect(html).toContain("Mentorat traditionnel")
    const english = await filled.team.browser.get(`/en/programs/${filled.programmeId}/runs/1`)
    expect(english.html).toContain("Traditional mentoring")
  })

  test("is there for the programme's team alone", async () => {
    for (const member of [filled.mentees[0].member, await signUp(site)]) {
      expect((await member.browser.get(deskOf(filled))).status).toBe(404)
      expect((await member.browser.post(`${deskOf(filled)}/approbation`, { which: "all" })).status).toBe(404)
    }
  })

  test("shows why two are paired, with a trace for the person looked at", async () => {
    const mentee = filled.mentees[0]
    const { html } = await filled.team.browser.get(`${deskOf(filled)}/personnes-mentorees/${mentee.registrationId}`)
    expect(html).toContain("Prise de parole en public")
    expect(html).toContain("Rosa Exemple")
    const traces = await mentee.member.browser.get("/fr/compte/consultations")
    expect(traces.html).toContain("Pour coordonner un programme de mentorat")
  })
})

describe("what the coordination decides", () => {
  const decide = (filled: Filled, mentee: TestParty, fields: Record<string, string>) =>
    filled.team.browser.post(`${deskOf(filled)}/personnes-mentorees/${mentee.registrationId}`, fields)

  test("a pinned pair is kept by the next run, whatever its score; a refused one is not made again", async () => {
    const filled = await fill()
    await begin(filled)
    const [, owen, lise] = filled.mentees
    const [rosa, paul] = filled.mentors
    expect((await decide(filled, lise, { mentor: paul.registrationId, decision: "pinned" })).status).toBe(303)
    expect(await pairsOf(await begin(filled))).toEqual(["Lise Essai + Paul Exemplaire", "Owen Essai + Rosa Exemple"])
    await decide(filled, owen, { mentor: rosa.registrationId, decision: "never" })
    expect(await pairsOf(await begin(filled))).toEqual(["Lise Essai + Paul Exemplaire"])
    await decide(filled, lise, { mentor: paul.registrationId, decision: "unpinned" })
    expect(await pairsOf(await begin(filled))).toEqual(["Amina Essai + Paul Exemplaire", "Lise Essai + Rosa Exemple"])
  })

  test("another mentor is chosen in one act: the pair is pinned and all is solved again", async () => {
    const filled = await fill()
    await begin(filled)
    const [amina] = filled.mentees
    const [rosa] = filled.mentors
    const seen = await filled.team.browser.post(
      `${deskOf(filled)}/personnes-mentorees/${amina.registrationId}/echange`,
      { mentor: rosa.registrationId },
    )
    expect(seen.location).toContain("/calculs/2")
    await shows(filled, 2, "Résultat prouvé optimal")
    const { html } = await filled.team.browser.get(`${deskOf(filled, 2)}?show=changed`)
    expect(html).toContain("Comparé au calcul 1")
  })

  test("what if: another threshold makes a run beside, and the first stays as it was", async () => {
    const filled = await fill()
    const first = await begin(filled)
    const unread = await filled.team.browser.post(`${deskOf(filled)}/reprise`, {
      threshold: "beaucoup",
      aim: "best-fit",
    })
    expect(unread.status).toBe(422)
    const seen = await filled.team.browser.post(`${deskOf(filled)}/reprise`, { threshold: "990", aim: "best-fit" })
    expect(seen.location).toContain("/calculs/2")
    await shows(filled, 2, "n’atteint pas le seuil de 990")
    expect((await pairsOf(first)).length).toBe(2)
  })
})

describe("approving", () => {
  test("makes proposals of the chosen pairs, then of all others; who cannot be proposed any more is left", async () => {
    const filled = await fill()
    const runId = await begin(filled)
    const [amina, owen] = filled.mentees
    const approve = (fields: Record<string, string>) =>
      filled.team.browser.post(`${deskOf(filled)}/approbation`, fields)
    expect((await approve({ which: "chosen" })).status).toBe(422)
    await approve({ which: "chosen", mentee: amina.registrationId })
    const proposalOf = async ({ registrationId }: TestParty) =>
      (await listRunPairs(read(), runId)).find((pair) => pair.menteeRegistrationId === registrationId)?.proposalId
    await expect.poll(() => proposalOf(amina), soon).toBeTruthy()
    expect(await proposalOf(owen)).toBeNull()
    expect(await statesOf(site, (await proposalOf(amina)) ?? "")).toEqual(["sent", "proposed"])
    const { mail } = await site.mail.waitForMessage(amina.member.emailAddress, ({ mail: { subject } }) =>
      /^Jumelage proposé/.test(subject ?? ""),
    )
    expect(mail.text?.replace(/\s+/g, " ")).toContain("Expérience à partager (Prise de parole en public)")
    const page = await amina.member.browser.get(`/fr/mentorat/propositions/${await proposalOf(amina)}`)
    expect(page.html).toContain("Objectifs couverts")
    const { db } = site.doorway
    await db
      .updateTable("registration")
      .set({ status: "paused" })
      .where("id", "=", filled.mentors[0].registrationId)
      .execute()
    await approve({ which: "all" })
    const approvals = () =>
      db.selectFrom("run").selectAll().where("kind", "=", "mentoring.approve").where("failedCount", ">", 0).execute()
    await expect.poll(async () => (await approvals()).length, soon).toBe(1)
    expect(await proposalOf(owen)).toBeNull()
  })

  test("gives a mentee other choices among places that no pair of the run needs", async () => {
    const filled = await fill()
    await join(site, filled.programmeId, "mentor", { name: "Ruth Exemple", places: 2 })
    const runId = await begin(filled)
    const rows = await listRunPairs(read(), runId)
    expect(rows.filter(({ choice }) => choice === 1).length).toBe(3)
    expect(rows.filter(({ choice }) => choice > 1).map(({ mentorName }) => mentorName)).toEqual(["Ruth Exemple"])
  })

  test("a run leaves alone who is proposed or paired already", async () => {
    const filled = await fill()
    const [amina] = filled.mentees
    await propose(site, filled.team, { programmeId: filled.programmeId, mentee: amina, mentors: [filled.mentors[1]] })
    expect(await pairsOf(await begin(filled))).toEqual(["Owen Essai + Rosa Exemple"])
  })
})

/** Last: the clock does not go back. */
test("each night of the programme's zone begins one run, and no other", async () => {
  const filled = await fill()
  const now = site.doorway.clock()
  const local = now.toZonedDateTimeISO("America/Toronto")
  const night = local.add({ days: 1 }).with({ hour: 3, minute: 10 })
  const runs = () =>
    site.doorway.db.selectFrom("matchingRun").select("askedBy").where("programmeId", "=", filled.programmeId).execute()
  const wait = now.until(night.toInstant())
  site.advance(Temporal.Duration.from({ milliseconds: Math.round(wait.total("milliseconds")) - 3_600_000 }))
  await runTask(site, "mentoring.begin-nightly-runs")
  expect(await runs()).toEqual([])
  site.advance({ hours: 1 })
  await runTask(site, "mentoring.begin-nightly-runs")
  await runTask(site, "mentoring.begin-nightly-runs")
  expect(await runs()).toEqual([{ askedBy: null }])
})
