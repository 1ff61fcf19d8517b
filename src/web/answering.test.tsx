import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { z } from "zod"
import { testUrl, useSite } from "../../tests/support/site.js"
import { TestBrowser } from "../../tests/support/test-browser.js"
import { visitor } from "../platform/context.js"
import { openLog } from "../platform/log.js"
import { projectPath } from "../platform/project.js"
import { Refusal } from "../platform/refusal.js"
import { answerForm } from "./forms.js"
import { homeModule } from "./home.js"
import type { WebModule } from "./module.js"
import { page, route } from "./page.js"
import { path } from "./paths.js"
import { buildServer } from "./server.js"
import type { Site } from "./site.js"

const theSite = useSite()
const refusing = path({ en: "/refusing/:kind", fr: "/refus/:kind" })
const broken = path({ en: "/broken", fr: "/en-panne" })

/** Pages that do what a page can do wrong, in both languages. */
const mishaps: WebModule = {
  routes: [
    route({
      path: refusing,
      access: "everyone",
      get: ({ params }) => {
        throw new Refusal(params.kind as "conflict", "role-missing")
      },
      post: (request) =>
        answerForm(request, {
          schema: z.object({ subject: z.string("terms-not-accepted") }),
          command: async () => new Refusal(request.params.kind as "conflict", "role-missing"),
          done: () => page({ title: "done", body: <h1>done</h1> }),
          again: (form) => page({ title: "again", form, body: <h1>{String(form.values.subject ?? "")}</h1> }),
        }),
    }),
    route({
      path: broken,
      access: "everyone",
      get: () => {
        throw new Error("a secret detail of the machine")
      },
    }),
  ],
}

let browser: TestBrowser
let hurried: TestBrowser
const closing: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  const [, ...house] = theSite.app.site.modules
  const site: Site = { ...theSite.app.site, modules: [homeModule(() => site), ...house, mishaps] }
  const open = async (requestsPerMinute: number) => {
    const server = await buildServer({
      doorway: theSite.doorway,
      log: openLog("silent"),
      site,
      publicUrl: testUrl,
      publicFolder: projectPath("public"),
      identify: async () => visitor,
      identifyCaller: async () => undefined,
      keepForm: async () => undefined,
      trustedProxies: [],
      requestsPerMinute,
    })
    closing.push(() => server.close())
    return new TestBrowser(server)
  }
  browser = await open(100_000)
  hurried = await open(3)
})
afterAll(async () => {
  for (const close of closing) await close()
})

describe("a page for each problem, in the language of the address", () => {
  test.each([
    { url: "/fr/nulle-part", status: 404, says: "Page introuvable" },
    { url: "/en/nowhere", status: 404, says: "Page not found" },
    { url: "/fr/refus/forbidden", status: 403, says: "Vous n’avez pas accès à cette page" },
    { url: "/en/refusing/forbidden", status: 403, says: "You do not have access to this page" },
    { url: "/fr/refus/conflict", status: 409, says: "Quelque chose a changé entre-temps" },
    { url: "/en/refusing/conflict", status: 409, says: "Something has changed in the meantime" },
    { url: "/fr/refus/invalid", status: 422, says: "Cette demande ne peut pas être traitée" },
    { url: "/en/refusing/invalid", status: 422, says: "This request cannot be carried out" },
    { url: "/fr/refus/too-many", status: 429, says: "Trop de demandes" },
    { url: "/en/refusing/too-many", status: 429, says: "Too many requests" },
    { url: "/fr/en-panne", status: 500, says: "Un problème de notre côté" },
    { url: "/en/broken", status: 500, says: "A problem on our side" },
  ])("$status at $url", async ({ url, status, says }) => {
    const seen = await browser.get(url)
    expect(seen.status).toBe(status)
    expect(seen.html).toContain(`<h1>${says}</h1>`)
    expect(seen.html).toContain(`<html lang="${url.slice(1, 3)}">`)
  })

  test("one that nobody expected tells its number and nothing of the machine", async () => {
    const { html } = await browser.get("/fr/en-panne")
    expect(html).not.toContain("secret detail")
    expect(html).toMatch(/avec ce numéro\u00a0: [0-9a-f-]{36}/)
  })

  test("too many requests from one network are refused, and said so", async () => {
    const answers = []
    for (let each = 0; each < 4; each += 1) answers.push(await hurried.get("/fr/connexion"))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429])
    expect(answers.find(({ status }) => status === 429)?.html).toContain(
      "Beaucoup de demandes sont venues de votre réseau",
    )
  })
})

describe("a refused form", () => {
  test.each(["conflict", "invalid", "too-many"] as const)("comes back with what was typed: %s", async (kind) => {
    const seen = await browser.post(`/fr/refus/${kind}`, { subject: "ce que j’ai écrit" })
    expect(seen.status).toBe({ conflict: 409, invalid: 422, "too-many": 429 }[kind])
    expect(seen.html).toContain("<h1>ce que j’ai écrit</h1>")
    expect(seen.html).toContain("La demande n’a pas abouti")
    expect(seen.html).toContain("<title>Erreur\u00a0: again")
  })

  test("that is much too large, or no form at all, is refused in words", async () => {
    const large = await browser.post("/fr/refus/conflict", { subject: "x".repeat(300_000) })
    expect(large.status).toBe(422)
    expect(large.html).toContain("L’envoi est trop volumineux")
    const json = await browser.post(
      "/en/refusing/conflict",
      {},
      { "content-type": "application/json", "sec-fetch-site": "same-origin" },
    )
    expect(json.status).toBe(422)
    expect(json.html).toContain("We could not read what was sent")
  })
})

describe("web safety", () => {
  test("pages run no script and load nothing from elsewhere, and no cache keeps them", async () => {
    const { headers } = await browser.get("/fr/connexion")
    const policy = String(headers["content-security-policy"])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("style-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain("unsafe")
    expect(headers["referrer-policy"]).toBe("same-origin")
    expect(headers["x-content-type-options"]).toBe("nosniff")
    expect(headers["cache-control"]).toBe("no-store")
  })

  test("cookies are for this site's pages alone", async () => {
    const { headers } = await theSite.openBrowser().get("/fr/connexion")
    for (const cookie of [headers["set-cookie"]].flat()) {
      expect(cookie).toContain("HttpOnly")
      expect(cookie).toContain("SameSite=Lax")
    }
  })

  test("files of the look keep the address of their content for a year", async () => {
    const { html } = await browser.get("/fr/connexion")
    const sheet = /\/public\/look\.css\?v=[\w-]+/.exec(html)?.[0] ?? ""
    const { status, headers } = await browser.get(sheet)
    expect(status).toBe(200)
    expect(headers["cache-control"]).toContain("immutable")
  })
})

describe("two languages, one site", () => {
  test("the door asks once, then leads to the language that was read", async () => {
    const newcomer = theSite.openBrowser()
    const door = await newcomer.get("/")
    expect(door.html).toContain("Continuer en français")
    expect(door.html).toContain("Continue in English")
    await newcomer.get("/fr")
    expect((await newcomer.get("/")).location).toBe("/fr")
  })

  test("words of the other language under a prefix lead to the page for ever, its query kept", async () => {
    const seen = await browser.get("/en/connexion?next=/en/account")
    expect(seen.status).toBe(301)
    expect(seen.location).toBe("/en/sign-in?next=/en/account")
  })

  test("an address that only takes a form leads to the page above it, for reloads and for the switch", async () => {
    const seen = await theSite.openBrowser().get("/fr/creer-un-compte/nouveau-code")
    expect(seen.status).toBe(303)
    expect(seen.location).toBe("/fr/creer-un-compte")
    expect((await browser.get("/en/sign-out")).location).toBe("/en")
  })

  test("the switch stays on the page, with its query", async () => {
    const { html } = await browser.get("/fr/connexion?next=/fr/compte")
    expect(html).toContain('href="/en/sign-in?next=/fr/compte" lang="en" hreflang="en"')
  })

  test("the sheet of components is shown in both languages", async () => {
    expect((await browser.get("/fr/_ui")).html).toContain('<html lang="fr">')
    expect((await browser.get("/en/_ui")).html).toContain('<html lang="en">')
    expect((await theSite.openBrowser().get("/_ui")).location).toBe("/en/_ui")
  })
})

test("a route that does not say who may call it keeps the server from starting", async () => {
  const site = { ...theSite.app.site, modules: [{ routes: [{ path: broken }] } as unknown as WebModule] }
  const start = buildServer({
    doorway: theSite.doorway,
    log: openLog("silent"),
    site,
    publicUrl: testUrl,
    publicFolder: projectPath("public"),
    identify: async () => visitor,
    identifyCaller: async () => undefined,
    keepForm: async () => undefined,
    trustedProxies: [],
    requestsPerMinute: 1,
  })
  await expect(start).rejects.toThrow("/en/broken does not say who may call it")
})
