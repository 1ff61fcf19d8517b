import { sql } from "kysely"
import { beforeAll, describe, expect, test } from "vitest"
import { helpArticles } from "../../../../db/reference/help-articles.js"
import { refusedInEnglish, refusedInFrench } from "../../../../tests/architecture/refused-wording.js"
import { useSite } from "../../../../tests/support/site.js"
import { visitor } from "../../../platform/context.js"
import { reading } from "../../../platform/db.js"
import { articleStatuses, helpCategories, helpContexts } from "./article.js"
import { listArticles } from "./article.store.js"

const site = useSite()
const articles = () => listArticles(reading(site.doorway, visitor))

beforeAll(() => site.app.loadReference())

describe("the first content", () => {
  test("has every code once, and at least twenty questions beside the account's", () => {
    const codes = helpArticles.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    const beside = helpArticles.filter(({ category }) => !["account", "sign-in", "security"].includes(category))
    expect(beside.length).toBeGreaterThanOrEqual(20)
  })

  test.each(helpArticles)("$code is written as the two languages are written here", ({ en, fr }) => {
    const refusals = (text: string, rules: typeof refusedInFrench) =>
      rules.filter(([pattern]) => pattern.test(text.replace(/\]\([^)]*\)/g, "]"))).map(([, instead]) => instead)
    expect(refusals(`${en.question}\n${en.answer}`, refusedInEnglish)).toEqual([])
    expect(refusals(`${fr.question}\n${fr.answer}`, refusedInFrench)).toEqual([])
  })

  test("leads only to pages that exist, in the language of the text", () => {
    const patterns = site.app.site.modules.flatMap(({ routes }) =>
      routes.filter(({ get }) => get).flatMap(({ path }) => [path.en, path.fr]),
    )
    const known = patterns.map((pattern) => new RegExp(`^${pattern.replace(/:[a-zA-Z]+/g, "[^/]+")}$`))
    const broken = helpArticles.flatMap(({ code, en, fr }) =>
      [
        { text: en.answer, prefix: "/en" },
        { text: fr.answer, prefix: "/fr" },
      ].flatMap(({ text, prefix }) =>
        [...text.matchAll(/\]\(([^)]*)\)/g)]
          .map(([, href = ""]) => href)
          .filter((href) => !href.startsWith(prefix) || !known.some((pattern) => pattern.test(href)))
          .map((href) => `${code}: ${href}`),
      ),
    )
    expect(broken).toEqual([])
  })

  test("names the same pages in both languages", () => {
    const count = (text: string) => [...text.matchAll(/\]\(/g)].length
    const uneven = helpArticles.filter(({ en, fr }) => count(en.answer) !== count(fr.answer))
    expect(uneven.map(({ code }) => code)).toEqual([])
  })

  test("speaks to every task that a page names, and to no other", () => {
    const used = new Set(helpArticles.flatMap(({ contexts }) => contexts))
    expect([...used].sort()).toEqual([...helpContexts].sort())
    const named = new Set(site.app.site.modules.flatMap(({ routes }) => routes.flatMap(({ help }) => help ?? [])))
    expect([...named].sort()).toEqual([...helpContexts].sort())
  })
})

describe("bringing it at each start", () => {
  test("changes nothing the second time", async () => {
    const before = await articles()
    expect(before).toHaveLength(helpArticles.length)
    await site.app.loadReference()
    expect(await articles()).toEqual(before)
  })

  test("two processes that start together bring it once", async () => {
    await sql`delete from help_article_version`.execute(site.doorway.db)
    await sql`delete from help_article`.execute(site.doorway.db)
    await Promise.all([site.app.loadReference(), site.app.loadReference()])
    expect(await articles()).toHaveLength(helpArticles.length)
  })

  test("brings a new edition of a text that nobody here has edited", async () => {
    const { id } = (await articles())[0] ?? { id: "" }
    await site.doorway.db
      .updateTable("helpArticleVersion")
      .set({ answerEn: "An older edition." })
      .where("articleId", "=", id)
      .execute()
    await site.app.loadReference()
    const followed = (await articles()).find((each) => each.id === id)
    expect(followed).toMatchObject({ version: 2, texts: { en: helpArticles[0]?.en } })
  })
})

test("what staff wrote does not follow a new edition, even once its editor is erased", async () => {
  const { id = "" } = (await articles()).find(({ code }) => code === "cookies") ?? {}
  await site.doorway.db
    .updateTable("helpArticleVersion")
    .set({ answerEn: "Our own words.", byPlatform: false })
    .where("articleId", "=", id)
    .execute()
  await site.app.loadReference()
  expect((await articles()).find((each) => each.id === id)?.texts.en?.answer).toBe("Our own words.")
})

test("statuses and subjects in the program are those that the database knows", async () => {
  const { rows } = await sql<{ name: string; definition: string }>`
    select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
    where conname in ('help_article_status_known', 'help_article_version_category_known') order by conname`.execute(
    site.doorway.db,
  )
  const values = rows.map(({ definition }) => [...definition.matchAll(/'([^']+)'/g)].map(([, value]) => value).sort())
  expect(values).toEqual([[...articleStatuses].sort(), [...helpCategories].sort()])
})
