import { beforeAll, describe, expect, test } from "vitest"
import { makeToken } from "../../../../tests/support/access-tokens.js"
import { loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { signUp } from "../../../../tests/support/members.js"
import { testUrl, useSite } from "../../../../tests/support/site.js"

const site = useSite()
let token: string
let open: number
beforeAll(async () => {
  await site.app.loadReference()
  await loadMarketplace(site)
  const author = await signUp(site)
  token = await makeToken(author.browser)
  const title = { titleEn: null, type: "mentoring" }
  open = await posted(site, author, { ...title, titleFr: "Apprendre <le> tissage & la teinture" })
  await posted(site, author, { ...title, titleFr: "Apprendre la vannerie" })
  await posted(site, author, { titleFr: "Tisser en secret", titleEn: null })
})

describe("the Atom feed", () => {
  const feed = async (query = "") => {
    const { statusCode, headers, body } = await site.server.inject({ url: `/opportunities.atom${query}` })
    return { status: statusCode, type: headers["content-type"], body }
  }

  test("holds what is open to everybody, newest first, with its signs written as XML asks", async () => {
    const { status, type, body } = await feed("?lang=fr")
    expect(status).toBe(200)
    expect(type).toBe("application/atom+xml; charset=utf-8")
    expect(body).toContain('xml:lang="fr"')
    expect(body).toContain("<title>Apprendre &lt;le&gt; tissage &amp; la teinture</title>")
    expect(body).toContain(`href="${testUrl}/fr/possibilites/${open}"`)
    expect(body).not.toContain("Tisser en secret")
  })

  test("takes the filters of the page", async () => {
    const { body } = await feed("?lang=en&q=vannerie")
    expect(body).toContain("vannerie")
    expect(body).not.toContain("teinture")
    expect(body).toContain(`href="${testUrl}/en/opportunities?q=vannerie"`)
  })

  test("shows even a signed-in member nothing but that: readers of feeds pass it on", async () => {
    const { html } = await (await signUp(site)).browser.get("/opportunities.atom")
    expect(html).not.toContain("Tisser en secret")
  })
})

interface Listed {
  readonly total: number
  readonly next: string | null
  readonly items: readonly { readonly title: { readonly fr: string } }[]
}

describe("programs", () => {
  const ask = async (query: string, authorization?: string) => {
    const headers = authorization === undefined ? {} : { authorization: `Bearer ${authorization}` }
    const answer = await site.server.inject({ url: `/api/v1/opportunities?${query}`, headers })
    const said = answer.json() as Partial<Listed>
    return { status: answer.statusCode, total: said.total, next: said.next, items: said.items ?? [] }
  }

  test("find without a token what is open to everybody, and with one what its member finds", async () => {
    expect((await ask("q=tissage")).total).toBe(1)
    expect((await ask("", token)).total).toBe(3)
    expect((await ask("")).total).toBe(2)
  })

  test("go on where they stopped", async () => {
    const first = await ask("limit=2&sort=deadline", token)
    const second = await ask(`limit=2&sort=deadline&cursor=${first.next}`, token)
    const titles = [...first.items, ...second.items].map(({ title }) => title.fr)
    expect(new Set(titles).size).toBe(3)
    expect(second.next).toBeNull()
    expect((await ask("cursor=eA")).status).toBe(422)
    expect((await ask("colour=blue")).status).toBe(422)
  })
})
