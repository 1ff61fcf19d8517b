import { Temporal } from "temporal-polyfill"
import { beforeAll, describe, expect, test } from "vitest"
import { makeToken } from "../../../../tests/support/access-tokens.js"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import { coordinate, openProgramme, paired } from "../../../../tests/support/mentoring.js"
import { registerSomebody } from "../../../../tests/support/mentoring-figures.js"
import { useSite } from "../../../../tests/support/site.js"
import { readSpreadsheet } from "../../../platform/spreadsheets.js"

const site = useSite()
const quarter = "from-year=2026&from-month=1&from-day=1&until-year=2026&until-month=3&until-day=31"
let programmeId = ""
let team: TestMember
let otherTeam: TestMember

const inTurn = <T>(times: number, make: (at: number) => Promise<T>) =>
  Array.from({ length: times }).reduce<Promise<T[]>>(
    async (before, _, at) => [...(await before), await make(at)],
    Promise.resolve([]),
  )

/** Fifteen mentees, six mentors with two places each, five pairings, fourteen proposals, ten meetings. */
async function fillProgramme(): Promise<void> {
  const { db, clock } = site.doorway
  const weeksAgo = (weeks: number) => clock().subtract({ hours: weeks * 7 * 24 })
  const days = [
    // The last evening of January where the programme is; already February in Greenwich.
    "2026-02-01T04:30:00Z",
    ...Array<string>(6).fill("2026-01-12T15:00:00Z"),
    ...Array<string>(2).fill("2026-02-12T15:00:00Z"),
    ...Array<string>(6).fill("2026-03-12T15:00:00Z"),
  ]
  const mentees = await inTurn(days.length, (at) =>
    registerSomebody(site, {
      ...{ programmeId, side: "mentee", sentAt: days[at] ?? "" },
      waitingSince: weeksAgo(at % 2 === 0 ? 20 : 1),
      subjects: [...(at < 11 ? ["delegation"] : []), ...(at > 12 ? ["negotiation", "skill:S9.1"] : ["resilience"])],
    }),
  )
  const mentors = await inTurn(6, () =>
    registerSomebody(site, {
      ...{ programmeId, side: "mentor", sentAt: "2026-01-05T15:00:00Z", places: 2, subjects: ["delegation"] },
    }),
  )
  const pairings = await inTurn(5, (at) =>
    paired(site, { programmeId, mentor: mentors[at] ?? "", mentee: mentees[at] ?? "" }),
  )
  const confirmedAt = Temporal.Instant.from("2026-02-20T15:00:00Z")
  await db.updateTable("pairing").set({ confirmedAt }).where("programmeId", "=", programmeId).execute()
  const reasons = [...Array<string>(6).fill("not-now"), "goals-changed"]
  for (const reason of [...reasons, ...Array<null>(7).fill(null)]) {
    await db
      .insertInto("proposal")
      .values({
        ...{
          isRequested: false,
          programmeId,
          registrationId: mentees[9] ?? "",
          status: reason === null ? "accepted" : "declined",
          reason,
        },
        ...{ sentAt: confirmedAt, answerBy: confirmedAt, answeredAt: confirmedAt },
      })
      .execute()
  }
  await lookBack(pairings[0] ?? "")
  const meetings = [
    ...Array<readonly [string, string]>(8).fill(["met", "2026-02-25T15:00:00Z"]),
    ["met", "2026-03-25T15:00:00Z"] as const,
    ["cancelled", "2026-03-26T15:00:00Z"] as const,
  ]
  for (const [status, text] of meetings) {
    const startsAt = Temporal.Instant.from(text)
    await db
      .insertInto("meeting")
      .values({
        ...{ pairingId: pairings[0] ?? "", status, localOn: text.slice(0, 10), localTime: "10:00", minutes: 60 },
        ...{ timeZone: "America/Toronto", startsAt, endsAt: startsAt.add({ minutes: 60 }), zoneEdition: "2026a" },
        ...{ mode: "remote", place: "LIEU-SECRET", sequence: 0, plannedAt: startsAt, changedAt: startsAt },
      })
      .execute()
  }
}

/** Seven final reviews of one pairing, six of them answered, with words that only their author reads. */
async function lookBack(pairingId: string): Promise<void> {
  const { db } = site.doorway
  const { personId } = await db.selectFrom("registration").select("personId").limit(1).executeTakeFirstOrThrow()
  const offeredAt = Temporal.Instant.from("2026-03-20T15:00:00Z")
  for (const at of Array.from({ length: 7 }).keys()) {
    await db
      .insertInto("pairingReview")
      .values({
        ...{ pairingId, personId, kind: "final", dueOn: `2026-03-0${at + 1}`, offeredAt, reminded: 0 },
        ...(at > 0 && { answeredAt: offeredAt, answer: at === 6 ? "not" : "very", sealedWords: "MOTS-SECRETS" }),
      })
      .execute()
  }
}

beforeAll(async () => {
  programmeId = await openProgramme(site)
  const elsewhere = await openProgramme(site, { nameFr: "Ailleurs", nameEn: "Elsewhere" })
  team = await signUp(site)
  otherTeam = await signUp(site)
  await coordinate(site, team, programmeId)
  await coordinate(site, otherTeam, elsewhere)
  await fillProgramme()
  await registerSomebody(site, { programmeId: elsewhere, side: "mentee", sentAt: "2026-01-12T15:00:00Z" })
}, 60_000)

const address = (language: "fr" | "en", file = "") =>
  language === "fr"
    ? `/fr/programmes/${programmeId}/coordination/chiffres${file && "/fichier"}?${quarter}&${file}`
    : `/en/programs/${programmeId}/coordination/figures${file && "/file"}?${quarter}&${file}`

/** Rows of the data table of one figure. */
function rowsOf(html: string, figure: string): Record<string, string> {
  const table = html.slice(html.indexOf(`id="chart-${figure}-data"`)).split("</table>")[0] ?? ""
  const rows = [...table.matchAll(/<th scope="row">([^<]*)<\/th><td class="r">([^<]*)<\/td>/g)]
  return Object.fromEntries(rows.map(([, label = "", value = ""]) => [label, value]))
}

describe("the figures of a programme", () => {
  test("count registrations in the months of the programme’s own time zone, small ones masked", async () => {
    const { status, html } = await team.browser.get(address("en"))
    expect(status).toBe(200)
    expect(html).toContain("Figures from January 1 to March 31, 2026")
    expect(html).toContain("Mentees who registered, by month (total: 15)")
    expect(rowsOf(html, "intake-mentees")).toEqual({
      "January 2026": "7",
      "February 2026": "fewer than 5",
      // Fifteen less seven would give the two of February back.
      "March 2026": "not shown",
    })
  })

  test("count who waits beside the service standard, and the places that are free", async () => {
    const { html } = await team.browser.get(address("en"))
    // Five, none and five: the total and the five that stays would give the none back.
    expect(html).toContain(
      "<h3>Mentees who wait for a proposal today</h3><p>Total: 10. How it divides is not given.</p>",
    )
    expect(html).toContain("<h3>Places of mentors today</h3><p>Total: 12. How it divides is not given.</p>")
  })

  test("count proposals, why they were declined, pairings and meetings", async () => {
    const { html } = await team.browser.get(address("en"))
    expect(html).toContain("<h3>Proposals made, by month</h3><p>Total: 14.")
    expect(rowsOf(html, "answers")).toMatchObject({ accepted: "not shown", declined: "7" })
    expect(html).toContain("Reasons for declining (total: 7)")
    expect(rowsOf(html, "declines")).toMatchObject({
      "Not at the moment": "6",
      "My goals have changed": "fewer than 5",
      "The times do not suit": "fewer than 5",
    })
    expect(html).toContain("<h3>Pairings confirmed, by month</h3><p>Total: 5.")
    expect(html).toContain("Meetings held, by month (total: 9)")
    expect(rowsOf(html, "meetings")).toMatchObject({ "February 2026": "8", "March 2026": "fewer than 5" })
    expect(rowsOf(html, "meeting-outcomes")).toMatchObject({ held: "9", cancelled: "fewer than 5" })
    expect(html).toContain("Final reviews (total: 7)")
    expect(rowsOf(html, "final")).toMatchObject({ "Very useful": "5", "Of no use": "fewer than 5" })
  })

  test("set what waiting mentees ask for beside free places; a rare skill is not even named", async () => {
    const { html } = await team.browser.get(address("en"))
    const table = html.slice(html.indexOf('id="needs-table"')).split("</table>")[0] ?? ""
    expect(table).toContain('<th scope="row">Delegation</th><td class="r">6</td><td class="r">7</td>')
    expect(table).toContain(
      '<th scope="row">Negotiation</th><td class="r">fewer than 5</td><td class="r">fewer than 5</td>',
    )
    expect(html).not.toContain("S9.1")
  })

  test("are read in French as well, and drawn without any script", async () => {
    const { html } = await team.browser.get(address("fr"))
    expect(html).toContain("Chiffres du 1er janvier au 31 mars 2026")
    expect(rowsOf(html, "intake-mentees")).toEqual({
      "janvier 2026": "7",
      "février 2026": "moins de 5",
      "mars 2026": "non affiché",
    })
    expect(html).toContain('<svg class="chart"')
  })

  test("say that there is nothing to count where there is nothing", async () => {
    const { html } = await team.browser.get(address("en").replaceAll("2026", "2024"))
    expect(html).toContain("<h3>Meetings held, by month</h3><p>Nothing to count.</p>")
  })

  test("are drawn as lines for more than a year", async () => {
    const { html } = await team.browser.get(address("en").replace("from-year=2026", "from-year=2025"))
    expect(rowsOf(html, "intake-mentees")).toMatchObject({ "January 2025": "fewer than 5", "January 2026": "7" })
    expect(html).toContain('class="k-ink"')
  })

  test("leave as CSV and as an Excel workbook, masked in the same way", async () => {
    for (const format of ["csv", "xlsx"]) {
      const file = await site.server.inject({
        url: address("fr", `format=${format}`),
        headers: { cookie: [...team.browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
      })
      expect(file.headers["content-disposition"]).toBe(
        `attachment; filename="chiffres-2026-01-01-2026-03-31.${format}"`,
      )
      const reading = await readSpreadsheet(file.rawPayload, { bytes: 1e6, rows: 1e4 })
      const cells = "sheet" in reading ? reading.sheet.rows.map((row) => row.cells.slice(0, 3).join("|")) : []
      expect(cells).toContain("Inscriptions de personnes mentorées, par mois|janvier 2026|7")
      expect(cells).toContain("Inscriptions de personnes mentorées, par mois|février 2026|moins de 5")
      expect(cells).toContain("Inscriptions de personnes mentorées, par mois|mars 2026|non affiché")
      expect(cells).toContain("Places libres pour ce qui est demandé|Délégation|7")
      expect(cells.join()).not.toMatch(/LIEU-SECRET|MOTS-SECRETS|Camille/)
    }
  })

  test("are asked for by days that make a period; others are said, and what was typed is kept", async () => {
    const { status, html } = await team.browser.get(address("en").replace("until-month=3", "until-month=2"))
    expect(status).toBe(422)
    expect(html).toContain("Check the date: this month has no such day.")
    const reversed = await team.browser.get(address("fr").replace("until-year=2026", "until-year=2024"))
    expect(reversed.html).toContain("Choisissez un dernier jour qui ne précède pas le premier.")
    const file = await team.browser.get(address("fr", "format=csv").replace("until-year=2026", "until-year=2024"))
    expect(file.location).toContain("/coordination/chiffres?")
  })

  test("are not there for another programme’s team, for members, nor before a second factor", async () => {
    expect((await otherTeam.browser.get(address("en"))).status).toBe(404)
    expect((await otherTeam.browser.get(address("en", "format=csv"))).status).toBe(404)
    const plain = await signUp(site)
    await coordinate(site, plain, programmeId)
    const { db } = site.doorway
    const account = db
      .selectFrom("account")
      .select("id")
      .where("personId", "=", await personIdOf(site, plain))
    await db
      .updateTable("session")
      .set({ strength: "password", factorAt: null })
      .where("accountId", "in", account)
      .execute()
    const { status, location } = await plain.browser.get(address("fr"))
    expect([status, location]).toEqual([303, expect.stringContaining("?next=")])
  })
})

describe("a program that speaks for somebody who leads the programme", () => {
  const ask = async ({ browser }: TestMember, query: string) => {
    const token = await makeToken(browser, { scopes: ["mentoring-read"] })
    const answer = await site.server.inject({
      url: `/api/v1/programmes/${programmeId}/figures?${query}`,
      headers: { authorization: `Bearer ${token}` },
    })
    return { status: answer.statusCode, body: answer.json() }
  }

  test("reads the same figures, masked in the same way", async () => {
    const { status, body } = await ask(team, "from=2026-01-01&until=2026-03-31")
    expect(status).toBe(200)
    expect(body).toMatchObject({ from: "2026-01-01", until: "2026-03-31" })
    expect(body.figures).toContainEqual({
      code: "intake-mentees",
      total: { shown: "exact", n: 15 },
      parts: [
        { code: "2026-01", count: { shown: "exact", n: 7 } },
        { code: "2026-02", count: { shown: "few", n: null } },
        { code: "2026-03", count: { shown: "hidden", n: null } },
      ],
    })
    expect(body.needs).toContainEqual({
      subject: "delegation",
      asked: { shown: "exact", n: 6 },
      places: { shown: "exact", n: 7 },
    })
  })

  test("is told what is wrong with the days, and nothing of a programme that its holder does not lead", async () => {
    expect((await ask(team, "from=2026-03-01&until=2026-01-01")).status).toBe(422)
    expect((await ask(team, "from=hier")).status).toBe(422)
    expect((await ask(otherTeam, "")).status).toBe(404)
  })
})
