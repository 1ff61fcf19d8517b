import { Temporal } from "temporal-polyfill"
import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { coordinate, openProgramme, paired } from "../../../../tests/support/mentoring.js"
import { registerSomebody } from "../../../../tests/support/mentoring-figures.js"
import { useSite } from "../../../../tests/support/site.js"
import { readSpreadsheet } from "../../../platform/spreadsheets.js"

const site = useSite()
const secret = "MOTS-SECRETS"
let programmeId = ""
let team: TestMember
let otherTeam: TestMember

/** One pairing with everything in it that its two people keep to themselves, a draft and somebody who withdrew. */
beforeAll(async () => {
  const { db } = site.doorway
  programmeId = await openProgramme(site)
  const elsewhere = await openProgramme(site, { nameFr: "Ailleurs", nameEn: "Elsewhere" })
  team = await signUp(site)
  otherTeam = await signUp(site)
  await coordinate(site, team, programmeId)
  await coordinate(site, otherTeam, elsewhere)
  const sentAt = "2026-02-01T04:30:00Z"
  const at = Temporal.Instant.from(sentAt)
  const somebody = (side: "mentor" | "mentee", displayName: string) =>
    registerSomebody(site, { programmeId, side, displayName, sentAt, places: side === "mentor" ? 3 : 1 })
  const mentor = await somebody("mentor", '=HYPERLINK("https://exemple.invalid")')
  const mentee = await somebody("mentee", "+Basile Pousse")
  for (const [status, name] of [
    ["draft", "Brouillon Exemple"],
    ["withdrawn", "Partie Exemple"],
  ] as const) {
    const id = await somebody("mentee", name)
    await db.updateTable("registration").set({ status }).where("id", "=", id).execute()
  }
  await registerSomebody(site, { programmeId: elsewhere, side: "mentee", displayName: "Ailleurs Exemple", sentAt })
  const pairingId = await paired(site, { programmeId, mentor, mentee })
  const { personId } = await db
    .selectFrom("registration")
    .select("personId")
    .where("id", "=", mentee)
    .executeTakeFirstOrThrow()
  await db
    .insertInto("meeting")
    .values({
      ...{ pairingId, status: "met", localOn: "2026-01-31", localTime: "23:30", minutes: 60, zoneEdition: "2026a" },
      ...{ timeZone: "America/Toronto", startsAt: at, endsAt: at.add({ minutes: 60 }), mode: "remote", place: secret },
      ...{ sequence: 0, plannedAt: at, changedAt: at },
    })
    .execute()
  await db
    .insertInto("exchange")
    .values({ id: pairingId, pairingId, authorId: personId, sealedBody: secret, sentAt: at })
    .execute()
  await db
    .insertInto("pairingNote")
    .values({ id: pairingId, pairingId, authorId: personId, kind: "private", sealedBody: secret, writtenAt: at })
    .execute()
  await db
    .insertInto("pairingReview")
    .values({
      ...{ pairingId, personId, kind: "final", dueOn: "2026-02-01", offeredAt: at, reminded: 0 },
      ...{ answeredAt: at, answer: "not", sealedWords: secret },
    })
    .execute()
  await db.insertInto("pairingEnding").values({ pairingId, endedBy: personId, reason: "not-a-fit" }).execute()
  await db
    .insertInto("registrationAnswer")
    .values({
      ...{ registrationId: mentee, field: "presentation", value: JSON.stringify(secret), seenBy: "coordination" },
      ...{ counts: false, changedAt: at },
    })
    .execute()
}, 60_000)

const address = (language: "fr" | "en") =>
  language === "fr"
    ? `/fr/programmes/${programmeId}/coordination/telechargements`
    : `/en/programs/${programmeId}/coordination/downloads`

/** Posts the form as a browser does, and reads the file as it came, byte for byte. */
async function download({ browser }: TestMember, kind: string, format: string, language: "fr" | "en" = "fr") {
  const { statusCode, headers, rawPayload } = await site.server.inject({
    method: "POST",
    url: address(language),
    headers: {
      cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; "),
      "content-type": "application/x-www-form-urlencoded",
      "sec-fetch-site": "same-origin",
    },
    payload: new URLSearchParams({ kind, format }).toString(),
  })
  const reading = await readSpreadsheet(rawPayload, { bytes: 1e6, rows: 1e4 })
  const sheet = "sheet" in reading ? reading.sheet : { columns: [], rows: [] }
  const rows = sheet.rows.map(({ cells }) => Object.fromEntries(sheet.columns.map((name, at) => [name, cells[at]])))
  return { statusCode, headers, text: rawPayload.toString("utf8"), rows }
}

describe("the lists of a programme’s people", () => {
  test.each(["csv", "xlsx"])(
    "give registrations as %s: states and dates, no draft and nobody who has left",
    async (format) => {
      const { headers, rows } = await download(team, "registrations", format)
      expect(headers["content-disposition"]).toMatch(
        new RegExp(`filename="inscriptions-\\d{4}-\\d\\d-\\d\\d\\.${format}"`),
      )
      expect(rows).toHaveLength(2)
      expect(rows).toContainEqual(
        expect.objectContaining({
          Côté: "Personne mentorée",
          État: "active",
          Places: "1",
          "Places prises": "1",
          "Date d’inscription": "2026-01-31",
        }),
      )
    },
  )

  test.each(["csv", "xlsx"])("give pairings as %s: both names, dates, and how often they met", async (format) => {
    const { rows } = await download(team, "pairings", format, "en")
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ State: "in progress", "Meetings held": "1", "Last meeting held": "2026-01-31" })
  })

  test("hold nothing that people wrote, nor why a pairing ended", async () => {
    for (const kind of ["registrations", "pairings"]) {
      const { text, rows } = await download(team, kind, "csv", "en")
      expect(rows.length).toBeGreaterThan(0)
      expect(text).not.toMatch(new RegExp(`${secret}|not-a-fit|fit|Of no use|Ailleurs|Brouillon|Partie`))
    }
  })

  test("run nothing in a spreadsheet program, whatever names people bear", async () => {
    const { text } = await download(team, "pairings", "csv", "en")
    expect(text).toContain(`"'=HYPERLINK(""https://exemple.invalid"")"`)
    expect(text).toContain("'+Basile Pousse")
    expect(text).not.toMatch(/(^|,)[=+@-]/m)
  })

  test("tell each person in the list that it was taken", async () => {
    const { db } = site.doorway
    const { n } = await db
      .selectFrom("accessEvent")
      .select(({ fn }) => fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow()
    await download(team, "registrations", "csv")
    const added = await db
      .selectFrom("accessEvent")
      .select(["personId", "purpose", "page"])
      .orderBy("number")
      .offset(n)
      .execute()
    expect(new Set(added.map(({ personId }) => personId)).size).toBe(2)
    expect(added.every(({ purpose, page }) => purpose === "mentoring" && page === "mentoring.rosters")).toBe(true)
  })

  test("are not there for the team of another programme, and no list by another name is", async () => {
    expect((await otherTeam.browser.get(address("fr"))).status).toBe(404)
    expect((await download(otherTeam, "registrations", "csv")).statusCode).toBe(404)
    expect((await team.browser.post(address("fr"), { kind: "exchanges", format: "csv" })).status).toBe(422)
  })

  test("are offered in both languages, with what they do not hold", async () => {
    expect((await team.browser.get(address("fr"))).html).toContain("ce que les gens s’écrivent reste à eux")
    expect((await team.browser.get(address("en"))).html).toContain("what people write to each other stays theirs")
  })
})
