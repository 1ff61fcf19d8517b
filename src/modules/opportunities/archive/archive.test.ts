import { beforeAll, expect, test } from "vitest"
import { loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
let member: TestMember
const archive = async (query = "") => {
  const { html } = await member.browser.get(`/fr/possibilites/archives${query}`)
  return [...html.matchAll(/<h3>.*?(Ancienne \w+)/gs)].map(([, title]) => title)
}

beforeAll(async () => {
  await site.app.loadReference()
  await loadMarketplace(site)
  member = await signUp(site)
  const author = await signUp(site)
  const title = { titleEn: null }
  await posted(site, author, { ...title, titleFr: "Ancienne affaire", status: "completed" })
  await posted(site, author, { ...title, titleFr: "Ancienne ronde", status: "cancelled", type: "mentoring" })
  await posted(site, author, { ...title, titleFr: "Ancienne offre", status: "expired" })
  await posted(site, author, { ...title, titleFr: "Ancienne nouveauté", status: "published" })
  const { number } = await site.doorway.db
    .selectFrom("opportunity")
    .select("number")
    .where("number", "=", await posted(site, author, { ...title, titleFr: "Ancienne ébauche", status: "cancelled" }))
    .executeTakeFirstOrThrow()
  await site.doorway.db.updateTable("opportunity").set({ publishedAt: null }).where("number", "=", number).execute()
})

test("the archive holds what is over, and no draft that was given up", async () => {
  expect((await archive()).toSorted()).toEqual(["Ancienne affaire", "Ancienne offre", "Ancienne ronde"])
})

test("the archive is searched by words, kind and state", async () => {
  expect(await archive("?q=affaire")).toEqual(["Ancienne affaire"])
  expect(await archive("?type=mentoring")).toEqual(["Ancienne ronde"])
  expect((await archive("?status=expired&status=completed")).toSorted()).toEqual(["Ancienne affaire", "Ancienne offre"])
  const { html } = await member.browser.get("/fr/possibilites/archives")
  expect(html).toMatch(/name="status" value="expired"/)
  expect(html).not.toMatch(/name="status" value="published"/)
  // A state that is not over is no state of the archive.
  expect(await archive("?status=published")).toHaveLength(3)
})

test("each thing in the archive leads to a copy of one's own", async () => {
  const { html } = await member.browser.get("/fr/possibilites/archives?q=affaire")
  expect(html).toMatch(/href="\/fr\/possibilites\/\d+\/copie">Dupliquer/)
})

test("the archive is for members", async () => {
  expect((await site.openBrowser().get("/fr/possibilites/archives")).location).toMatch(/^\/fr\/connexion/)
})
