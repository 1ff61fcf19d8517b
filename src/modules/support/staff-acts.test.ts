import { beforeAll, describe, expect, test } from "vitest"
import { actorOf, signUpStaff } from "../../../tests/support/members.js"
import { useSite } from "../../../tests/support/site.js"
import type { Actor, Context } from "../../platform/context.js"
import { act, reading } from "../../platform/db.js"
import { listArticles } from "./articles/article.store.js"
import { moveArticle } from "./articles/move-article.js"
import { publishArticle } from "./articles/publish-article.js"
import { restoreVersion } from "./articles/restore-version.js"
import { reviseArticle, type SaveArticleInput, writeArticle } from "./articles/save-article.js"
import { answerMessage } from "./desk/answer-message.js"
import { noteMessage } from "./desk/note-message.js"
import { readAsStaff } from "./desk/read-as-staff.js"
import { settleMessage } from "./desk/settle-message.js"

const site = useSite()
const message = { number: 1, revision: 1, body: "Bonjour." }
const question: SaveArticleInput = {
  category: "notices",
  texts: {
    en: { question: "Why does the bell ring?", answer: "A notice waits." },
    fr: { question: "Pourquoi la cloche sonne-t-elle?", answer: "Un avis attend." },
  },
  searchWords: "",
  contexts: [],
  agree: false,
}

let helper: Actor
let id: string
beforeAll(async () => {
  const staff = await signUpStaff(site, ["help"])
  helper = await actorOf(site, staff)
  const form = { reason: "suggestion", subject: "Un calendrier", body: "Ce serait utile.", page: "", browser: "" }
  await staff.browser.post("/fr/aide/message", form)
  id = await act(site.doorway, helper, (ctx) => writeArticle(ctx, question))
})

const acts: readonly (readonly [string, (ctx: Context) => Promise<unknown>])[] = [
  ["answer a message", (ctx) => answerMessage(ctx, message)],
  ["note something on a message", (ctx) => noteMessage(ctx, message)],
  ["close a message", (ctx) => settleMessage(ctx, "close", message)],
  ["read what a member wrote", (ctx) => readAsStaff(ctx, { personId: null })],
  ["write a question", (ctx) => writeArticle(ctx, question)],
  ["revise a question", (ctx) => reviseArticle(ctx, id, { ...question, version: 1 })],
  ["publish a question", (ctx) => publishArticle(ctx, { id, status: "published" })],
  ["move a question", (ctx) => moveArticle(ctx, { id, direction: "up" })],
  ["restore a version", (ctx) => restoreVersion(ctx, { id, number: 1 })],
]

describe("staff of the help centre", () => {
  test.each(acts)("do not %s without their second factor", async (_, command) => {
    const attempt = act(site.doorway, { ...helper, strength: "password" } as Actor, command)
    await expect(attempt).rejects.toMatchObject({ kind: "forbidden", code: "factor-first" })
  })

  test.each(acts)("do not %s once their role is taken back, though the page is open", async (_, command) => {
    const { db, clock } = site.doorway
    await db.updateTable("roleGrant").set({ revokedAt: clock() }).where("role", "=", "help").execute()
    const attempt = act(site.doorway, helper, command)
    await expect(attempt).rejects.toMatchObject({ kind: "forbidden", code: "role-missing" })
  })

  test("find what they could not change as it was", async () => {
    const articles = await listArticles(reading(site.doorway, helper))
    expect(articles.find((article) => article.id === id)).toMatchObject({ status: "draft", version: 1 })
    const events = await site.doorway.db.selectFrom("event").select("act").where("act", "like", "support.%").execute()
    expect(events.map(({ act }) => act).sort()).toEqual(["support.leave-message", "support.write-article"])
  })
})
