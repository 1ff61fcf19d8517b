import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { z } from "zod"
import { testUrl, useSite } from "../../tests/support/site.js"
import { TestBrowser } from "../../tests/support/test-browser.js"
import { visitor } from "../platform/context.js"
import { openLog } from "../platform/log.js"
import { projectPath } from "../platform/project.js"
import { Form } from "../ui/form.js"
import { emptyForm, type FormState } from "../ui/form-state.js"
import { SuggestionField } from "../ui/suggestion-field.js"
import { answerSuggestions, type ChoiceList, readChoices } from "./choosing.js"
import { answerForm } from "./forms.js"
import { homeModule } from "./home.js"
import type { WebModule } from "./module.js"
import { type PageRequest, page, route } from "./page.js"
import { path, to } from "./paths.js"
import { buildServer } from "./server.js"
import type { Site } from "./site.js"

const rivers = [
  { code: "long", en: "Long River", fr: "Rivière longue" },
  { code: "red-east", en: "Red River", fr: "Rivière rouge", hint: "East" },
  { code: "red-west", en: "Red River", fr: "Rivière rouge", hint: "West" },
]

const list: ChoiceList = {
  async suggest(_, { typed, language, limit }) {
    const found = rivers.filter((river) => river[language].toLowerCase().includes(typed.toLowerCase()))
    return found
      .slice(0, limit)
      .map(({ code, hint, ...names }) => ({ code, text: names[language], ...(hint && { hint }) }))
  },
  async resolve(_, typed) {
    const name = typed.toLowerCase()
    return rivers.filter(({ en, fr }) => [en, fr].some((each) => each.toLowerCase() === name)).map(({ code }) => code)
  },
}

const riverPath = path({ en: "/river", fr: "/riviere" })
const suggestionsPath = path({ en: "/rivers/suggestions", fr: "/rivieres/suggestions" })

const showForm = ({ language }: PageRequest, form: FormState) =>
  page({
    title: "River",
    form,
    body: (
      <Form action={to(riverPath, language)}>
        <h1>River</h1>
        <SuggestionField
          form={form}
          name="river"
          label="River"
          suggestions={to(suggestionsPath, language)}
          none="Another"
        />
        <SuggestionField form={form} name="mouth" label="Mouth" suggestions={to(suggestionsPath, language)} />
      </Form>
    ),
  })

const rivermodule: WebModule = {
  routes: [
    route({
      path: riverPath,
      access: "everyone",
      get: (request) => showForm(request, emptyForm),
      post: (request) =>
        answerForm(request, {
          schema: z.object({ river: z.string() }),
          prepare: () => readChoices(request, { river: { list, orNone: true }, mouth: { list } }),
          command: async (_, __, chosen) => chosen,
          done: ({ river, mouth }) => page({ title: "Done", body: <p>{`kept: ${river} ${mouth}`}</p> }),
          again: (form) => showForm(request, form),
        }),
    }),
    route({ path: suggestionsPath, access: "everyone", get: (request) => answerSuggestions(request, list) }),
  ],
}

const theSite = useSite()
let browser: TestBrowser
const closing: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  const [, ...house] = theSite.app.site.modules
  const site: Site = { ...theSite.app.site, modules: [homeModule(() => site), ...house, rivermodule] }
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

describe("a field that is filled by choosing", () => {
  test("an exact name stands for its only thing, whatever the language of the page", async () => {
    expect((await browser.post("/en/river", { river: "Long River" })).html).toContain("kept: long undefined")
    expect((await browser.post("/en/river", { river: " rivière LONGUE " })).html).toContain("kept: long undefined")
  })

  test("a name that several bear comes back with each of them to tick, and what was typed", async () => {
    const { status, html } = await browser.post("/en/river", { river: "red river" })
    expect(status).toBe(422)
    expect(html).toContain('value="red river"')
    expect(html).toContain('type="radio" id="river-code" name="river-code" value="red-east"')
    expect(html).toContain('name="river-code" value="red-west"')
    expect(html).toContain('name="river-code" value="none-of-these"')
    expect(html).toContain("This could mean several things")
  })

  test("what was ticked is what the text may mean", async () => {
    const answer = { river: "red", "river-code": "red-west" }
    expect((await browser.post("/en/river", answer)).html).toContain("kept: red-west undefined")
  })

  test("a code that the text does not lead to counts for nothing", async () => {
    const { status, html } = await browser.post("/fr/riviere", { river: "Rivière rouge", "river-code": "long" })
    expect(status).toBe(422)
    expect(html).toContain("Quelle réponse vouliez-vous donner?")
    const moved = await browser.post("/fr/riviere", { river: "Rivière longue", "river-code": "red-west" })
    expect(moved.html).toContain("kept: long undefined")
  })

  test("none of these is taken where the form lets it, and nowhere else", async () => {
    const taken = await browser.post("/en/river", { river: "Lost River", "river-code": "none-of-these" })
    expect(taken.html).toContain("kept: none-of-these undefined")
    const refused = await browser.post("/en/river", { river: "", mouth: "Lost River", "mouth-code": "none-of-these" })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain("We found nothing under these words")
    expect(refused.html).not.toContain('type="radio"')
  })

  test("every unclear field comes back at once", async () => {
    const { html } = await browser.post("/en/river", { river: "red", mouth: "river" })
    expect(html).toContain('href="#river"')
    expect(html).toContain('href="#mouth"')
    expect(html).toContain('name="mouth-code" value="long"')
  })
})

describe("what a suggestion box asks for while a person types", () => {
  test("comes in the page's language, as the part of a page", async () => {
    const { html, headers } = await browser.get("/fr/rivieres/suggestions?q=rouge")
    expect(headers["content-type"]).toBe("text/fragment+html; charset=utf-8")
    expect(html).toContain('<li role="option" data-code="red-east" data-autocomplete-value="Rivière rouge"')
    expect(html).toContain("<span>East</span>")
    expect(html).toContain("2 suggestions. Les touches fléchées y mènent.")
  })

  test("says that there is nothing rather than showing an empty list", async () => {
    expect((await browser.get("/en/rivers/suggestions?q=zz")).html).toContain("No suggestion. Try another word.</li>")
    expect((await browser.get("/en/rivers/suggestions")).status).toBe(200)
  })

  test("shows what was found as text, never as markup", async () => {
    const { html } = await browser.post("/en/river", { river: '"><script>alert(1)</script>' })
    expect(html).not.toContain("<script>alert")
  })
})
