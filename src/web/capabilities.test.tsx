import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { testUrl, useSite } from "../../tests/support/site.js"
import { TestBrowser } from "../../tests/support/test-browser.js"
import { visitor } from "../platform/context.js"
import { openLog } from "../platform/log.js"
import { projectPath } from "../platform/project.js"
import { homeModule } from "./home.js"
import { type Capability, capabilities, type WebModule } from "./module.js"
import { page, route } from "./page.js"
import { path } from "./paths.js"
import { buildServer } from "./server.js"
import type { Site } from "./site.js"

const theSite = useSite()

/** A module of each capability, with something of everything that a module may give. */
function moduleOf(capability: Capability): WebModule {
  const address = path({ en: "/capability", fr: "/capacite" })
  const here = { en: `${address.en}-${capability}`, fr: `${address.fr}-${capability}`, params: [] }
  const link = { path: here, label: { en: capability, fr: capability } }
  return {
    capability,
    routes: [
      route({
        path: here,
        access: "everyone",
        get: () => page({ title: capability, body: <h1>{capability}</h1> }),
        post: () => page({ title: capability, body: <h1>{capability}</h1> }),
      }),
    ],
    navigation: [link],
    footer: [link],
    doors: [{ ...link, text: link.label }],
  }
}

let browser: TestBrowser
const closing: (() => Promise<unknown>)[] = []
let on: ReadonlySet<Capability> = new Set()

beforeAll(async () => {
  const [, ...house] = theSite.app.site.modules
  const site: Site = {
    ...theSite.app.site,
    modules: [homeModule(() => site), ...house, ...capabilities.map(moduleOf)],
    capabilities: async () => on,
  }
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
    requestsPerMinute: 100_000,
  })
  closing.push(() => server.close())
  browser = new TestBrowser(server)
})
afterAll(async () => {
  for (const close of closing) await close()
})

describe.each(capabilities)("a platform that offers %s alone", (alone) => {
  const others = capabilities.filter((name) => name !== alone)

  test("has its pages and no other service's", async () => {
    on = new Set([alone])
    expect((await browser.get(`/en/capability-${alone}`)).status).toBe(200)
    expect((await browser.post(`/fr/capacite-${alone}`)).status).toBe(200)
    for (const other of others) {
      expect((await browser.get(`/fr/capacite-${other}`)).status).toBe(404)
      expect((await browser.post(`/en/capability-${other}`)).status).toBe(404)
    }
  })

  test("leads to it, and names no other service anywhere", async () => {
    on = new Set([alone])
    const home = await browser.get("/en")
    expect(home.html.split(`href="/en/capability-${alone}"`).length - 1).toBe(3)
    for (const other of others) expect(home.html).not.toContain(`capability-${other}`)
  })
})

test("with every service switched off, the house is still there", async () => {
  on = new Set()
  for (const url of ["/en", "/fr", "/fr/connexion", "/en/accessibility"])
    expect((await browser.get(url)).status).toBe(200)
})
