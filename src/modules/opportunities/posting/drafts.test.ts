import type { Temporal } from "temporal-polyfill"
import { beforeAll, describe, expect, test } from "vitest"
import { applied, posted } from "../../../../tests/support/marketplace.js"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { personIdOf } from "../../../../tests/support/memberships.js"
import {
  dayFields,
  filled,
  firstStep,
  hiddenOf,
  numberIn,
  postByForm,
  sendStep,
  stepOf,
} from "../../../../tests/support/posting.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
let author: TestMember

beforeAll(async () => {
  await site.app.loadReference()
  author = await signUp(site)
})

const row = (number: number) =>
  site.doorway.db.selectFrom("opportunity").selectAll().where("number", "=", number).executeTakeFirst()

const profileOf = ({ emailAddress }: TestMember) => ({ contactName: "Camille Hôtesse", contactAddress: emailAddress })
const begin = async (fields: Record<string, string> = {}) =>
  numberIn((await sendStep(author, firstStep, { ...profileOf(author), ...filled.author, ...fields })).location)

describe("a draft", () => {
  test("keeps what is typed although it is incomplete, and another session goes on with it", async () => {
    const number = await begin()
    const saved = await sendStep(author, stepOf(number, 2), {
      titleFr: "Écrire à mi-chemin",
      next: "draft",
      places: "3",
    })
    expect(saved.location).toBe(stepOf(number, 2))
    const { html: mine } = await author.browser.get("/fr/mes-possibilites")
    expect(mine).toContain(stepOf(number, 2))
    const { html } = await author.browser.get(stepOf(number, 2))
    expect(html).toContain("Écrire à mi-chemin")
    expect(await row(number)).toMatchObject({ status: "draft", type: null, places: 3, step: 2 })
  })

  test("opens a step only once those before it are in order", async () => {
    const number = await begin()
    expect((await author.browser.get(stepOf(number, 3))).location).toBe(stepOf(number, 2))
    expect((await author.browser.post(`/fr/possibilites/${number}/publication`)).location).toMatch(/apercu$/)
    expect((await row(number))?.status).toBe("draft")
  })

  test("is nobody else’s: not its steps, its preview, its publication or its deletion", async () => {
    const number = await begin()
    const { browser } = await signUp(site)
    for (const page of [
      stepOf(number, 1),
      `/fr/possibilites/${number}/apercu`,
      `/fr/possibilites/${number}/suppression`,
    ]) {
      expect((await browser.get(page)).status).toBe(404)
      expect((await browser.post(page, { titleFr: "À moi" })).status).toBe(404)
    }
    expect((await browser.post(`/fr/possibilites/${number}/publication`)).status).toBe(404)
  })

  test("that changed in another window is not written over", async () => {
    const number = await begin()
    const hidden = await hiddenOf(author, stepOf(number, 2))
    await sendStep(author, stepOf(number, 2), { titleFr: "Le premier", next: "draft", places: "1" })
    const late = await author.browser.post(stepOf(number, 2), {
      ...hidden,
      titleFr: "Le second",
      next: "draft",
      places: "1",
    })
    expect(late.status).toBe(409)
    expect(late.html).toContain("Le second")
    expect((await row(number))?.titleFr).toBe("Le premier")
  })

  test("is deleted after a question, and leaves nothing", async () => {
    const number = await begin()
    const page = `/fr/possibilites/${number}/suppression`
    expect((await author.browser.get(page)).html).toContain("Supprimer ce brouillon?")
    expect((await author.browser.post(page)).status).toBe(303)
    expect(await row(number)).toBeUndefined()
    expect((await author.browser.post(page)).status).toBe(404)
  })

  test("holds the longest texts with accents in both languages", async () => {
    const number = await begin()
    const long = { titleFr: "é".repeat(200), titleEn: "e".repeat(200), descriptionFr: "É".repeat(12_000) }
    const sent = await sendStep(author, stepOf(number, 2), { ...filled.details(site), ...long })
    expect(sent.location).toBe(stepOf(number, 3))
    expect((await row(number))?.descriptionFr).toHaveLength(12_000)
  })

  test("shows what it will be before it is published", async () => {
    const number = await begin()
    await sendStep(author, stepOf(number, 2), { ...filled.details(site), descriptionFr: "**Venez** voir." })
    const preview = await sendStep(author, stepOf(number, 3), { ...filled.requirements, next: "preview" })
    expect(preview.location).toBe(`/fr/possibilites/${number}/apercu`)
    expect((await author.browser.get(`/fr/possibilites/${number}/apercu`)).html).toContain(
      "<strong>Venez</strong> voir.",
    )
  })

  test("does not keep what its kind does not ask, whatever a form sends", async () => {
    const number = await begin()
    await sendStep(author, stepOf(number, 2), filled.details(site))
    await sendStep(author, stepOf(number, 3), {
      ...filled.requirements,
      securityLevel: "secret",
      educationLevel: "master",
    })
    expect(await row(number)).toMatchObject({ securityLevel: null, educationLevel: null })
  })
})

describe("the last day to apply ends", () => {
  async function closingOn(on: Temporal.PlainDate, timeZone: string) {
    const number = await begin()
    const deadline = {
      ...{ "deadlineOn-day": String(on.day), "deadlineOn-month": String(on.month) },
      "deadlineOn-year": String(on.year),
    }
    await sendStep(author, stepOf(number, 2), { ...filled.details(site), ...deadline })
    await sendStep(author, stepOf(number, 3), { ...filled.requirements, timeZone })
    const { closesAt } = (await row(number)) ?? {}
    if (!closesAt) throw new Error("the last day has no end")
    return closesAt
  }

  test("at midnight in Newfoundland, before it does in Toronto", async () => {
    const on = site.doorway.clock().toZonedDateTimeISO("America/St_Johns").toPlainDate().add({ days: 10 })
    const closing = await closingOn(on, "America/St_Johns")
    const midnight = on.add({ days: 1 }).toPlainDateTime().toZonedDateTime("America/St_Johns")
    expect(closing.toString()).toBe(midnight.toInstant().toString())
    expect(closing.since(await closingOn(on, "America/Toronto")).total("minutes")).toBe(-90)
  })

  test.each([
    ["forward", 23],
    ["back", 25],
  ])("in the night when clocks go %s, after a day of %i hours", async (_, hours) => {
    const change = (after: Temporal.ZonedDateTime): Temporal.ZonedDateTime => {
      const next = after.getTimeZoneTransition("next")
      if (!next) throw new Error("clocks change here")
      return next.toPlainDate().toZonedDateTime(next.timeZoneId).hoursInDay === hours ? next : change(next)
    }
    const on = change(site.doorway.clock().toZonedDateTimeISO("America/Toronto")).toPlainDate()
    const closing = await closingOn(on, "America/Toronto")
    expect(closing.since(on.toZonedDateTime("America/Toronto").toInstant()).total("hours")).toBe(hours)
  })
})

describe("an opportunity posted with somebody else’s address", () => {
  test("waits for her agreement, and then she is its author too", async () => {
    const contact = await signUp(site)
    const number = await postByForm(site, author, { author: { contactAddress: contact.emailAddress } })
    expect((await row(number))?.status).toBe("draft")
    const page = `/fr/possibilites/${number}/accord`
    expect((await contact.browser.get(page)).status).toBe(404)
    await author.browser.post(`/fr/possibilites/${number}/apercu`)
    await site.mail.waitForMessage(contact.emailAddress, ({ mail }) => /à votre nom$/.test(mail.subject ?? ""))
    expect((await contact.browser.get(stepOf(number, 2))).status).toBe(404)
    expect((await contact.browser.get(page)).html).toContain("Une possibilité à votre nom")
    expect((await contact.browser.post(page, { answer: "agree" })).status).toBe(303)
    expect((await contact.browser.get(stepOf(number, 2))).status).toBe(200)
    await author.browser.post(`/fr/possibilites/${number}/publication`)
    expect(await row(number)).toMatchObject({ status: "published", contactId: await personIdOf(site, contact) })
  })

  test("goes on under its author’s own name when she refuses", async () => {
    const contact = await signUp(site)
    const number = await postByForm(site, author, { author: { contactAddress: contact.emailAddress } })
    await author.browser.post(`/fr/possibilites/${number}/apercu`)
    await contact.browser.post(`/fr/possibilites/${number}/accord`, { answer: "refuse" })
    expect(await row(number)).toMatchObject({ status: "draft", contactAddress: author.emailAddress })
    expect((await contact.browser.get(`/fr/possibilites/${number}/accord`)).status).toBe(404)
  })

  test("is refused where nobody has confirmed the address, and leaves no draft", async () => {
    const sent = await sendStep(author, firstStep, {
      ...{ contactName: "Camille", ...filled.author, contactAddress: "personne@example.org" },
    })
    expect(sent.status).toBe(422)
    expect(sent.html).toContain("Aucun membre n’a confirmé cette adresse.")
  })
})

describe("a published opportunity that changes", () => {
  test("tells those who applied what is no more as they read it", async () => {
    const applicant = await signUp(site)
    const number = await postByForm(site, author)
    await applied(site, applicant, number)
    const changed = await sendStep(author, stepOf(number, 2), {
      ...filled.details(site),
      ...dayFields(site, "startOn", 45),
    })
    expect(changed.location).toBe(`/fr/possibilites/${number}`)
    const { mail } = await site.mail.waitForMessage(applicant.emailAddress, ({ mail: each }) =>
      /^Changement à une possibilité/.test(each.subject ?? ""),
    )
    expect(mail.text).toContain("date de début idéale")
    expect(mail.text).not.toContain("lieu")
  })

  test("keeps its kind, its contact person and as many places as are taken", async () => {
    const number = await postByForm(site, author)
    const kind = await sendStep(author, stepOf(number, 2), { ...filled.details(site), type: "micro-mission" })
    expect(kind.html).toContain("Le type d’une possibilité publiée reste le même.")
    const contact = { ...profileOf(await signUp(site)), ...filled.author }
    expect((await sendStep(author, stepOf(number, 1), contact)).html).toContain("reste la même")
    for (const place of [1, 2]) await applied(site, await signUp(site), number, { status: "accepted", place })
    const fewer = await sendStep(author, stepOf(number, 2), { ...filled.details(site), places: "1" })
    expect(fewer.status).toBe(422)
  })

  test("marks the language that was not changed as older", async () => {
    const number = await postByForm(site, author)
    site.advance({ minutes: 1 })
    await sendStep(author, stepOf(number, 2), { ...filled.details(site), titleFr: "Un titre plus juste" })
    expect((await author.browser.get(`/en/opportunities/${number}`)).html).toContain("Older than the French")
    await sendStep(author, stepOf(number, 2), { ...filled.details(site), agree: "yes" })
    expect((await author.browser.get(`/en/opportunities/${number}`)).html).not.toContain("Older than the French")
  })
})

test("any member copies what she may read, without who is behind it nor its dates", async () => {
  const original = await posted(site, author, { status: "completed", type: "mentoring", places: 4 })
  const member = await signUp(site)
  const key = crypto.randomUUID()
  const copies = await Promise.all([1, 2].map(() => member.browser.post(`/fr/possibilites/${original}/copie`, { key })))
  const [number] = copies.map(({ location }) => numberIn(location))
  expect(new Set(copies.map(({ location }) => location)).size).toBe(1)
  expect(await row(number ?? 0)).toMatchObject({
    ...{ status: "draft", places: 4, titleFr: "Cartographier les services d’une région", duplicateOf: original },
    ...{ startOn: null, deadlineOn: null, organisationId: null, undertakenAt: null },
    ...{ contactAddress: member.emailAddress, creatorId: await personIdOf(site, member) },
  })
  const draft = await posted(site, author, { status: "draft" })
  expect((await member.browser.get(`/fr/possibilites/${draft}/copie`)).status).toBe(404)
})
