import { beforeAll, describe, expect, test } from "vitest"
import { signUp, signUpStaff } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen, TestBrowser } from "../../../../tests/support/test-browser.js"
import { visitor } from "../../../platform/context.js"
import { reading } from "../../../platform/db.js"
import type { Article } from "./article.js"
import { listArticles } from "./article.store.js"

const site = useSite()
const list = "/fr/personnel/aide/questions"
let staff: TestBrowser
beforeAll(async () => {
  staff = (await signUpStaff(site, ["help"])).browser
})

const text = {
  category: "notices",
  questionFr: "Pourquoi la cloche sonne-t-elle?",
  answerFr: "Parce qu’un **avis** vous attend.",
  questionEn: "Why does the bell ring?",
  answerEn: "Because a **notice** waits for you.",
  searchWords: "",
  contexts: ["notices.settings"],
}

async function write(change: Partial<typeof text> = {}): Promise<string> {
  const seen = await staff.post(`${list}/nouvelle`, { ...text, ...change, version: "0" })
  expect(seen.status, seen.html).toBe(303)
  return seen.location ?? ""
}

const shownVersion = ({ html }: Seen) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ""

async function revise(address: string, change: Readonly<Record<string, string>>, version?: string): Promise<Seen> {
  const shown = version ?? shownVersion(await staff.get(address))
  return staff.post(address, { ...text, ...change, version: shown })
}

const publish = (address: string, published: "yes" | "no" = "yes") =>
  staff.post(`${address}/publication`, { published })

async function stored(address: string): Promise<Article> {
  const all = await listArticles(reading(site.doorway, visitor))
  const article = all.find(({ id }) => address.endsWith(id))
  if (!article) throw new Error(`no article at ${address}`)
  return article
}

const onSite = async (path: string) => (await site.openBrowser().get(path)).status

test("only staff in charge of help open the desk", async () => {
  const member = (await signUp(site)).browser
  const administrator = (await signUpStaff(site, ["administrator"])).browser
  for (const url of [list, `${list}/nouvelle`]) {
    expect((await member.get(url)).status).toBe(403)
    expect((await administrator.get(url)).status).toBe(403)
    expect((await staff.get(url)).status).toBe(200)
  }
})

describe("a new question", () => {
  test("is a draft that nobody else sees until it is published, and can be withdrawn", async () => {
    const address = await write()
    const page = "/fr/aide/questions/pourquoi-la-cloche-sonne-t-elle"
    expect(await onSite(page)).toBe(404)
    await publish(address)
    expect(await onSite(page)).toBe(200)
    await publish(address, "no")
    expect(await onSite(page)).toBe(404)
  })

  test("is shown as it will read before it is saved, and nothing is saved by that", async () => {
    const before = (await listArticles(reading(site.doorway, visitor))).length
    const seen = await staff.post(`${list}/nouvelle`, { ...text, version: "0", preview: "yes" })
    expect(seen.status).toBe(200)
    expect(seen.html).toContain("<p>Because a <strong>notice</strong> waits for you.</p>")
    expect(seen.html).toContain("Because a **notice** waits for you.")
    expect((await listArticles(reading(site.doorway, visitor))).length).toBe(before)
  })

  test("needs a subject, a question and an answer; what was typed is kept", async () => {
    const seen = await staff.post(`${list}/nouvelle`, { ...text, answerEn: "", version: "0" })
    expect(seen.status).toBe(422)
    expect(seen.html).toContain('<a href="#answerEn">Écrivez la réponse.</a>')
    expect(seen.html).toContain(text.answerFr)
    const empty = await staff.post(`${list}/nouvelle`, { version: "0", category: "notices" })
    expect(empty.html).toContain('<a href="#questionFr">Écrivez la question.</a>')
    expect((await staff.post(`${list}/nouvelle`, { ...text, category: "", version: "0" })).html).toContain(
      "Choisissez le sujet de la question.",
    )
  })

  test("that reads like another one has an address of its own", async () => {
    const [first, second] = [await stored(await write()), await stored(await write())]
    expect(second.slugs.fr).not.toBe(first.slugs.fr)
    expect(second.slugs.fr).toMatch(/^pourquoi-la-cloche-sonne-t-elle-\d+$/)
  })

  test("stands where the tasks that were chosen are", async () => {
    expect((await stored(await write())).contexts).toEqual(["notices.settings"])
  })
})

describe("editing", () => {
  test("keeps the address of a published question, and lets a draft's follow the question", async () => {
    const address = await write({ questionEn: "Draft question?" })
    await revise(address, { questionEn: "Better question?" })
    expect((await stored(address)).slugs.en).toBe("better-question")
    await publish(address)
    await revise(address, { questionEn: "Another question?" })
    expect((await stored(address)).slugs.en).toBe("better-question")
  })

  test("of one language makes the other one to be reviewed, for staff and for readers", async () => {
    const address = await write({ questionEn: "Stale question?" })
    await publish(address)
    await revise(address, { questionEn: "Stale question?", answerEn: "A newer text." })
    expect((await staff.get(list)).html).toContain("Français à revoir")
    expect((await staff.get(address)).html).toContain("Le texte français est plus ancien que le texte anglais.")
    const { slugs } = await stored(address)
    const french = await site.openBrowser().get(`/fr/aide/questions/${slugs.fr}`)
    expect(french.html).toContain("Le texte anglais de cette réponse est plus récent.")
    expect((await site.openBrowser().get(`/en/help/questions/${slugs.en}`)).html).not.toContain("more recent")
    await revise(address, { questionEn: "Stale question?", answerEn: "A newer text.", agree: "yes" })
    expect((await staff.get(address)).html).not.toContain("est plus ancien")
  })

  test("that changes nothing makes no version, although browsers send lines their own way", async () => {
    const address = await write({ answerFr: "Une ligne.\n\nUne autre." })
    await revise(address, { answerFr: "Une ligne.\r\n\r\nUne autre." })
    expect((await stored(address)).version).toBe(1)
  })

  test("by two at once loses neither text: the second is told, and keeps hers", async () => {
    const address = await write()
    const version = shownVersion(await staff.get(address))
    const other = (await signUpStaff(site, ["help"])).browser
    await other.post(address, { ...text, answerFr: "Le texte de la première.", version })
    const seen = await revise(address, { answerFr: "Le texte de la seconde." }, version)
    expect(seen.status).toBe(409)
    expect(seen.html).toContain("Une autre personne a enregistré cette question")
    expect(seen.html).toContain("Le texte de la seconde.")
    expect((await stored(address)).texts.fr?.answer).toBe("Le texte de la première.")
    await staff.post(address, { ...text, answerFr: "Le texte de la seconde.", version: shownVersion(seen) })
    expect((await stored(address)).texts.fr?.answer).toBe("Le texte de la seconde.")
  })
})

describe("history", () => {
  test("tells who changed what, shows both texts and puts an earlier one in force again", async () => {
    const address = await write()
    await revise(address, { answerFr: "Autre chose." })
    const history = (await staff.get(`${address}/historique`)).html
    expect(history).toContain("Anne-Sophie Exemple")
    expect(history).toContain("texte français")
    const version = (await staff.get(`${address}/historique/2`)).html
    expect(version).toContain("Autre chose.")
    expect(version).toContain("<strong>avis</strong>")
    expect((await staff.post(`${address}/historique/1`)).status).toBe(303)
    expect(await stored(address)).toMatchObject({ version: 3, texts: { fr: { answer: text.answerFr } } })
    expect((await staff.get(`${address}/historique`)).html).toContain("Reprise de la version 1")
  })

  test("of a version that does not exist answers as a page that does not exist", async () => {
    const address = await write()
    expect((await staff.get(`${address}/historique/9`)).status).toBe(404)
    expect((await staff.post(`${address}/historique/9`)).status).toBe(404)
    expect((await staff.get(`${list}/pas-un-numero`)).status).toBe(404)
  })
})

test("questions change places within their subject, and stop at its ends", async () => {
  const first = await stored(await write({ category: "access", questionFr: "Alpha?" }))
  const second = await stored(await write({ category: "access", questionFr: "Bêta?" }))
  const order = async () =>
    (await listArticles(reading(site.doorway, visitor)))
      .filter(({ category }) => category === "access")
      .map(({ id }) => id)
  expect(await order()).toEqual([first.id, second.id])
  await staff.post(`${list}/${second.id}/rang`, { direction: "up" })
  expect(await order()).toEqual([second.id, first.id])
  await staff.post(`${list}/${second.id}/rang`, { direction: "up" })
  expect(await order()).toEqual([second.id, first.id])
})

test("what staff wrote or withdrew is not brought back by the next start", async () => {
  await site.app.loadReference()
  const article = (await listArticles(reading(site.doorway, visitor))).find(({ code }) => code === "dashboard")
  const address = `${list}/${article?.id}`
  await staff.post(address, { ...text, answerEn: "Our own words.", version: "1" })
  await publish(address, "no")
  await site.app.loadReference()
  expect(await stored(address)).toMatchObject({
    status: "draft",
    version: 2,
    texts: { en: { answer: "Our own words." } },
  })
})
