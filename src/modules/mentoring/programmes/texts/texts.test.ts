import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../../tests/support/members.js"
import { coordinate, openProgramme } from "../../../../../tests/support/mentoring.js"
import { formsIn, valuesOf } from "../../../../../tests/support/page-forms.js"
import { useSite } from "../../../../../tests/support/site.js"
import { operator } from "../../../../platform/context.js"
import { reading } from "../../../../platform/db.js"
import { findProgramme } from "../programme.store.js"
import { programmeQuestions, programmeText } from "./find-programme-text.js"
import { programmeMessage } from "./programme.messages.js"
import { textKinds } from "./programme-text.js"

const site = useSite()
let id = ""
let coordinator: TestMember
let stranger: TestMember

beforeAll(async () => {
  id = await openProgramme(site)
  coordinator = await signUp(site)
  await coordinate(site, coordinator, id)
  stranger = await signUp(site)
}, 60_000)

const now = () => reading(site.doorway, operator)
const fr = (kind: string) => `/fr/programmes/${id}/textes/${kind}`
const en = (kind: string) => `/en/programs/${id}/texts/${kind}`

/** The form as the page draws it, with these answers changed. */
async function answers(kind: string, changed: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const { html } = await coordinator.browser.get(fr(kind))
  const form = formsIn(html).find(({ action }) => action === fr(kind))
  return { ...(form && valuesOf(form)), act: "save", ...changed }
}

const save = async (kind: string, changed: Readonly<Record<string, string>>) =>
  coordinator.browser.post(fr(kind), await answers(kind, changed))

test("every text has words of the platform in both languages, which a team can read and others cannot", async () => {
  const list = await coordinator.browser.get(`/fr/programmes/${id}/textes`)
  expect(list.html.match(/mots de la plateforme/g)).toHaveLength(textKinds.length + 1)
  for (const kind of textKinds) {
    expect((await coordinator.browser.get(en(kind))).status).toBe(200)
    expect((await programmeText(now(), { id }, kind, "fr")).text.length).toBeGreaterThan(20)
    expect((await stranger.browser.get(fr(kind))).status).toBe(404)
  }
  expect((await coordinator.browser.get(fr("invented"))).status).toBe(404)
  expect((await stranger.browser.post(fr("proposal"), {})).status).toBe(404)
})

test("the platform's own words can be saved as they are: none has a value that it may not hold", async () => {
  for (const kind of textKinds) expect([kind, (await save(kind, { act: "preview" })).status]).toEqual([kind, 200])
})

describe("a text of the programme", () => {
  test("serves from then on, in each language, until the team goes back to the platform's", async () => {
    const written = {
      subjectFr: "Bonne nouvelle",
      subjectEn: "Good news",
      textFr: "Bonjour {menteeName}.",
      textEn: "Hello {menteeName}.",
    }
    expect((await save("proposal", written)).status).toBe(303)
    expect(await programmeText(now(), { id }, "proposal", "fr")).toEqual({
      subject: "Bonne nouvelle",
      text: "Bonjour {menteeName}.",
    })
    expect(await programmeText(now(), { id }, "proposal", "en")).toEqual({
      subject: "Good news",
      text: "Hello {menteeName}.",
    })
    expect((await coordinator.browser.get(`/en/programs/${id}/texts`)).html).toContain("words of the program")
    expect((await save("proposal", { act: "reset" })).status).toBe(303)
    expect((await programmeText(now(), { id }, "proposal", "fr")).subject).toContain("Jumelage proposé")
  })

  test("is refused with a value that it may not hold, which is named", async () => {
    const refused = await save("proposal", { textEn: "Dear {firstName}, call {menteeName}." })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain("{firstName} n’est pas une valeur que ce texte peut contenir")
    expect(refused.html).toContain("Dear {firstName}")
    const elsewhere = await save("final-offer", { subjectFr: "Avant le {date}" })
    expect(elsewhere.html).toContain("{date} n’est pas une valeur")
  })

  test("is refused in one language only, or without a subject", async () => {
    expect((await save("agreement", { textEn: "  " })).html).toContain("il est nécessaire dans les deux langues")
    expect((await save("proposal", { subjectFr: "" })).html).toContain("Écrivez l’objet du message")
    expect((await save("agreement", { textFr: "x".repeat(6001) })).html).toContain("Raccourcissez")
  })

  test("never lets HTML through, in its preview or in an agreement", async () => {
    const attack = "<script>alert(1)</script> **fort** [clic](javascript:alert(1))"
    const seen = await save("agreement", { textFr: attack, textEn: attack, act: "preview" })
    expect(seen.status).toBe(200)
    expect(seen.html).toContain("&lt;script&gt;")
    expect(seen.html).not.toContain("<script>alert")
    expect(seen.html).toContain("<strong>fort</strong>")
    expect(seen.html).not.toContain('href="javascript:')
    expect((await programmeText(now(), { id }, "agreement", "fr")).text).not.toContain("script")
  })

  test("is due for a review in the language that did not change", async () => {
    await save("fit-check", { textFr: "Comment va ce jumelage?", textEn: "How is this pairing?" })
    site.advance({ minutes: 1 })
    await save("fit-check", { textFr: "Comment allez-vous dans ce jumelage?" })
    expect((await coordinator.browser.get(fr("fit-check"))).html).toContain("Le texte anglais est plus ancien")
    expect((await coordinator.browser.get(`/fr/programmes/${id}/textes`)).html).toContain("anglais à revoir")
    await save("fit-check", { agree: "yes" })
    expect((await coordinator.browser.get(fr("fit-check"))).html).not.toContain("plus ancien")
  })

  test("saved by somebody else meanwhile is not written over unseen", async () => {
    const form = await answers("agreement", { textFr: "Un.", textEn: "One." })
    const both = await Promise.all([
      coordinator.browser.post(fr("agreement"), form),
      coordinator.browser.post(fr("agreement"), form),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const again = await coordinator.browser.post(en("agreement"), { ...form, textFr: "Deux.", textEn: "Two." })
    expect(again.status).toBe(409)
    expect(again.html).toContain("Somebody else has just saved")
    const [, retry] = [again, formsIn(again.html).find(({ action }) => action === en("agreement"))]
    expect(
      (await coordinator.browser.post(en("agreement"), { ...(retry && valuesOf(retry)), act: "save" })).status,
    ).toBe(303)
    expect((await programmeText(now(), { id }, "agreement", "en")).text).toBe("Two.")
  })
})

describe("questions of a review", () => {
  test("stand in pairs, one on each line", async () => {
    await save("midterm-review", { textFr: "Un?\r\n\r\nDeux?", textEn: "One?\r\nTwo?" })
    expect(await programmeQuestions(now(), { id }, "midterm-review")).toEqual([
      { fr: "Un?", en: "One?" },
      { fr: "Deux?", en: "Two?" },
    ])
  })

  test("are the same number in both languages, twelve at most", async () => {
    const uneven = await save("final-review", { textFr: "Un?\nDeux?", textEn: "One?" })
    expect(uneven.html).toContain("il y en a 2 en français et 1 en anglais")
    const many = Array.from({ length: 13 }, (_, n) => `Question ${n}?`).join("\n")
    expect((await save("final-review", { textFr: many, textEn: many })).html).toContain("Posez 12 questions au plus.")
  })
})

test("a message speaks in the programme's name, with its values in place, and what stands in a value is not read again", async () => {
  const programme = await findProgramme(now(), id)
  if (!programme) throw new Error("the programme is gone")
  const at = { ...now(), language: "fr", publicUrl: "https://site.example.org", accountId: null } as const
  const values = {
    menteeName: "{link} Exemple",
    mentorName: "Camille Exemple",
    date: "1er décembre 2026",
    reasons: "a, b et c",
  }
  const link = { label: "Répondre", href: "/fr/mentorat/propositions/1" }
  const message = await programmeMessage(at, programme, { kind: "proposal", values, link })
  expect(message.subject).toBe("Jumelage proposé\u00a0: répondez au plus tard le 1er décembre 2026")
  expect(message.onBehalfOf).toEqual({ name: "Équipe du mentorat", address: "mentorat@example.org" })
  expect(message.blocks[0]).toEqual({ kind: "paragraph", text: "Bonjour {link} Exemple," })
  expect(message.blocks.filter(({ kind }) => kind === "link")).toEqual([
    { kind: "link", label: "Répondre", href: "https://site.example.org/fr/mentorat/propositions/1" },
  ])
  expect(message.blocks.at(-1)).toMatchObject({ text: expect.stringContaining("mentorat@example.org") })
})
