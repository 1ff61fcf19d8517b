import { Temporal } from "temporal-polyfill"
import { beforeEach, describe, expect, test } from "vitest"
import { signUp, type TestMember, testPassword } from "../../../../tests/support/members.js"
import { coordinate, pairUp, type TestPair } from "../../../../tests/support/mentoring.js"
import { useSite } from "../../../../tests/support/site.js"
import { system } from "../../../platform/context.js"
import { act } from "../../../platform/db.js"
import { openLog } from "../../../platform/log.js"
import { saveText } from "../programmes/texts/programme-text.store.js"
import { remindersDue, reviewsDue } from "./review.js"

const site = useSite()
let pair: TestPair
beforeEach(async () => {
  pair = await pairUp(site)
})

const fitCheck = () => `/fr/mentorat/jumelages/${pair.pairingId}/point-de-suivi`
const reviews = () => `/en/mentoring/pairings/${pair.pairingId}/reviews`

/** The morning's round. */
async function offer(): Promise<void> {
  const task = site.app.tasks.find(({ name }) => name === "mentoring.offer-reviews")
  await task?.run({}, { ...site.doorway, log: openLog("silent"), isLastTry: false })
}

/** Time passes, and with it the sessions: both sign in again. */
async function wait(days: number): Promise<void> {
  site.advance({ hours: 24 * days })
  for (const { browser, emailAddress } of [pair.mentor, pair.mentee]) {
    await browser.post("/fr/connexion", { identifier: emailAddress, password: testPassword })
  }
}

async function answer(member: TestMember, address: string, fields: Readonly<Record<string, string>>) {
  const { html } = await member.browser.get(address)
  return member.browser.post(address, { ...hiddenIn(html), ...fields })
}

/** Which review a page asks for. */
function hiddenIn(html: string) {
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ""
  return { kind: hidden("kind"), dueOn: hidden("dueOn") }
}

const noticesOf = async (kind: string) =>
  (
    await site.doorway.db
      .selectFrom("notice")
      .innerJoin("account", "account.id", "notice.accountId")
      .innerJoin("registration", "registration.personId", "account.personId")
      .select("notice.id")
      .where("notice.kind", "=", kind)
      .where("registration.programmeId", "=", pair.programmeId)
      .execute()
  ).length

describe("a fit check", () => {
  test("is offered to both, recalled once, and asked of nobody before", async () => {
    expect((await pair.mentor.browser.get(fitCheck())).html).toContain("Aucune réponse n’est attendue")
    await wait(31)
    await offer()
    await offer()
    expect(await noticesOf("mentoring.fit-offered")).toBe(2)
    await wait(8)
    await offer()
    await offer()
    expect(await noticesOf("mentoring.fit-offered")).toBe(4)
  })

  test("is answered once, for her alone; the coordination learns that help is wished, and no more", async () => {
    const coordinator = await signUp(site)
    await wait(31)
    await coordinator.browser.post("/fr/connexion", { identifier: coordinator.emailAddress, password: testPassword })
    await coordinate(site, coordinator, pair.programmeId)
    await offer()
    const given = { answer: "not-for-me", words: "Trop loin de mon domaine", wishesHelp: "yes" }
    expect((await answer(pair.mentor, fitCheck(), given)).location).toBe(fitCheck())
    const own = await pair.mentor.browser.get(fitCheck())
    expect(own.html).toContain("Trop loin de mon domaine")
    expect(own.html).toContain("Comment un jumelage prend fin")
    const { id } = await site.doorway.db
      .selectFrom("situation")
      .select("id")
      .where("pairingId", "=", pair.pairingId)
      .executeTakeFirstOrThrow()
    for (const seen of [
      await pair.mentee.browser.get(`/en/mentoring/pairings/${pair.pairingId}`),
      await pair.mentee.browser.get(`/en/mentoring/pairings/${pair.pairingId}/fit-check`),
      await pair.mentee.browser.get(`/en/mentoring/pairings/${pair.pairingId}/situation`),
      await coordinator.browser.get(`/fr/mentorat/situations/${id}`),
      await coordinator.browser.get("/fr/avis"),
    ]) {
      expect(seen.html).not.toMatch(/loin de mon domaine|not-for-me" checked|Help is wished/)
    }
    expect((await coordinator.browser.get(`/fr/mentorat/situations/${id}`)).html).toContain("De l’aide est souhaitée")
  })

  test("twice by two clicks counts once", async () => {
    await wait(31)
    await offer()
    const { html } = await pair.mentee.browser.get(fitCheck())
    const both = await Promise.all(
      ["good", "unsure"].map((each) => pair.mentee.browser.post(fitCheck(), { ...hiddenIn(html), answer: each })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
  })

  test("takes its own answers only, from who was offered it", async () => {
    await wait(31)
    await offer()
    expect((await answer(pair.mentee, fitCheck(), { answer: "very" })).status).toBe(422)
    expect((await answer(pair.mentee, fitCheck(), {})).status).toBe(422)
    const forged = { kind: "final", dueOn: "2026-01-01", answer: "very" }
    expect((await pair.mentee.browser.post(reviews(), forged)).status).toBe(409)
  })
})

describe("reviews", () => {
  test("come halfway with the programme's questions, and their words are read again by her alone", async () => {
    await wait(183)
    await offer()
    const page = await pair.mentee.browser.get(reviews())
    expect(page.html).toContain("What has been most useful to you until now?")
    await answer(pair.mentee, reviews(), { answer: "adjust", "question-1": "Nos rencontres du matin" })
    expect((await pair.mentee.browser.get(reviews())).html).toContain("Nos rencontres du matin")
    const other = await pair.mentor.browser.get(`/fr/mentorat/jumelages/${pair.pairingId}/bilans`)
    expect(other.html).not.toContain("Nos rencontres du matin")
    const rows = await site.doorway.db.selectFrom("pairingReview").selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain("rencontres du matin")
  })

  test("are asked and offered in the programme's own words, where it wrote some, and its address takes the answers", async () => {
    const { programmeId } = pair
    await act(site.doorway, system, async (ctx) => {
      const current = { enCurrentAt: ctx.now, frCurrentAt: ctx.now }
      const fit = { subjectEn: null, subjectFr: null, textEn: "Is it a good fit?", textFr: "Est-ce un bon jumelage?" }
      await saveText(ctx, programmeId, { kind: "fit-check", ...fit, ...current }, null)
      const offer = {
        ...{ subjectEn: "Halfway already", subjectFr: "Déjà à mi-chemin" },
        ...{ textEn: "{menteeName} and {mentorName}: {link}", textFr: "{menteeName} et {mentorName} {link}" },
      }
      await saveText(ctx, programmeId, { kind: "midterm-offer", ...offer, ...current }, null)
    })
    await wait(183)
    await offer()
    expect((await pair.mentor.browser.get(fitCheck())).html).toContain("Est-ce un bon jumelage?")
    const inEnglish = `/en/mentoring/pairings/${pair.pairingId}/fit-check`
    expect((await pair.mentee.browser.get(inEnglish)).html).toContain("Is it a good fit?")
    const mailTo = ({ emailAddress }: TestMember, subject: string) =>
      site.mail.waitForMessage(emailAddress, ({ mail }) => mail.subject === subject)
    const { mail } = await mailTo(pair.mentee, "Halfway already")
    expect(mail.text?.replace(/\s+/g, " ")).toContain("Basil Sprout and Odile Tremplin:")
    expect(mail.text).toContain(reviews())
    await mailTo(pair.mentor, "Déjà à mi-chemin")
  })

  test("at the end are recalled on days 7, 14 and 21, and the pairing is over all the same", async () => {
    const fin = `/fr/mentorat/jumelages/${pair.pairingId}/fin`
    await pair.mentor.browser.post(fin, { key: crypto.randomUUID(), reason: "goals-reached", next: "rematch" })
    expect(await noticesOf("mentoring.final-offered")).toBe(2)
    for (const [days, notices] of [
      [6, 2],
      [1, 4],
      [7, 6],
      [7, 8],
      [7, 8],
    ] as const) {
      await wait(days)
      await offer()
      expect(await noticesOf("mentoring.final-offered")).toBe(notices)
    }
    expect((await answer(pair.mentee, reviews(), { answer: "very" })).location).toBe(reviews())
  })
})

describe("what is due in a pairing", () => {
  const confirmedOn = Temporal.PlainDate.from("2026-01-15")
  const kindsOn = (day: string, course: { endsOn?: string; met?: number } = {}) => {
    const endsOn = course.endsOn === undefined ? null : Temporal.PlainDate.from(course.endsOn)
    const due = reviewsDue({ confirmedOn, endsOn, met: course.met ?? 0 }, Temporal.PlainDate.from(day))
    return due.map(({ kind, dueOn }) => `${kind} ${dueOn}`)
  }

  test.each([
    ["2026-02-13", {}, []],
    ["2026-01-20", { met: 1 }, ["first-meeting 2026-01-15"]],
    ["2026-02-14", {}, ["first-meeting 2026-01-15"]],
    ["2026-01-30", { met: 3 }, ["first-meeting 2026-01-15", "third-meeting 2026-01-15"]],
    ["2026-03-16", { met: 1, endsOn: "2026-05-15" }, ["first-meeting 2026-01-15", "midterm 2026-03-16"]],
    ["2027-01-15", { met: 1 }, ["first-meeting 2026-01-15", "third-meeting 2026-01-15", "midterm 2027-01-15"]],
  ])("on %s, %j: %j", (day, course, expected) => {
    expect(kindsOn(day, course)).toEqual(expected)
  })

  test("is recalled as often as its days have passed", () => {
    const offeredAt = Temporal.Instant.from("2026-03-01T12:00Z")
    const after = (hours: number) => remindersDue("final", offeredAt, offeredAt.add({ hours }))
    expect([24 * 7 - 1, 24 * 7, 24 * 14, 24 * 21, 24 * 90].map(after)).toEqual([0, 1, 2, 3, 3])
    expect(remindersDue("midterm", offeredAt, offeredAt.add({ hours: 24 * 30 }))).toBe(1)
  })
})
