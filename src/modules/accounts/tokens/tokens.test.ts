import { expect, test } from "vitest"
import { makeToken, tokensPage as page } from "../../../../tests/support/access-tokens.js"
import { signUp } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()

async function ask(token: string | undefined, path = "/me", language = "fr") {
  const answer = await site.server.inject({
    url: `/api/v1${path}`,
    headers: { "accept-language": language, ...(token !== undefined && { authorization: `Bearer ${token}` }) },
  })
  return { status: answer.statusCode, headers: answer.headers, body: answer.json() }
}

test("a token shown once lets a program read its holder's account, and the holder is told", async () => {
  const member = await signUp(site)
  const token = await makeToken(member.browser)
  const { status, body } = await ask(token)
  expect(status).toBe(200)
  expect(body).toMatchObject({ emailAddress: member.emailAddress, displayName: "Anne-Sophie Exemple", language: "fr" })
  const again = await member.browser.get(page)
  expect(again.html).toContain("Tableur de l’équipe")
  expect(again.html).not.toContain(token)
  const told = await site.mail.waitForMessage(member.emailAddress, ({ mail }) => /jeton/.test(mail.subject ?? ""))
  expect(told.mail.text).toContain("Tableur de l’équipe")
  expect(told.mail.text).not.toContain(token)
})

test("what is stored of a token opens nothing", async () => {
  const member = await signUp(site)
  await makeToken(member.browser)
  const rows = await site.doorway.db.selectFrom("accessToken").select("tokenHash").execute()
  for (const { tokenHash } of rows) {
    for (const form of ["hex", "base64url"] as const) expect((await ask(tokenHash.toString(form))).status).toBe(401)
  }
})

test("a request without token, or with one mistyped, is told what to do in its language", async () => {
  const without = await ask(undefined, "/me", "fr-CA,fr;q=0.9,en;q=0.5")
  expect(without.status).toBe(401)
  expect(without.headers).toMatchObject({
    "www-authenticate": "Bearer",
    "content-type": "application/problem+json; charset=utf-8",
    "content-language": "fr",
  })
  expect(without.body).toMatchObject({ type: "urn:jumelage:problem:token-missing", status: 401 })
  expect(without.body.detail).toContain("Envoyez un jeton")
  const mistyped = await ask("jml_nothing", "/me", "en")
  expect(mistyped.status).toBe(401)
  expect(mistyped.body.detail).toContain("not in force")
})

test("a token opens only what its holder ticked", async () => {
  const token = await makeToken((await signUp(site)).browser, { scopes: ["profile-write"] })
  const { status, body } = await ask(token)
  expect(status).toBe(403)
  expect(body.type).toBe("urn:jumelage:problem:token-scope-missing")
})

test("a token opens no page of the site", async () => {
  const token = await makeToken((await signUp(site)).browser)
  const answer = await site.server.inject({ url: "/fr/compte", headers: { authorization: `Bearer ${token}` } })
  expect(answer.statusCode).toBe(303)
})

test("a session's cookie opens nothing of the programming interface", async () => {
  const { browser } = await signUp(site)
  const cookies = { "jumelage-session": browser.cookies.get("jumelage-session") ?? "" }
  expect((await site.server.inject({ url: "/api/v1/me", cookies })).statusCode).toBe(401)
})

test("a token ended by its holder opens nothing any more, and only its holder can end it", async () => {
  const member = await signUp(site)
  const token = await makeToken(member.browser)
  const listed = (await member.browser.get(page)).html
  const ending = /jetons-d-acces\/[\w-]{36}/.exec(listed)?.[0]
  const stranger = await signUp(site)
  expect((await stranger.browser.get(`/fr/compte/securite/${ending}`)).status).toBe(404)
  expect((await stranger.browser.post(`/fr/compte/securite/${ending}`, {})).status).toBe(404)
  expect((await ask(token)).status).toBe(200)
  await member.browser.post(`/fr/compte/securite/${ending}`, {})
  expect((await ask(token)).status).toBe(401)
})

test("a wrong password makes no token", async () => {
  const { browser } = await signUp(site)
  const form = { name: "Tableur", scopes: "profile-read", days: "30", proof: "ce n’est pas cela" }
  const answer = await browser.post(page, form)
  expect(answer.status).toBe(422)
  expect(answer.html).not.toMatch(/jml_/)
})

test.each([
  ["fr", page, {}, ["Donnez un nom", "Cochez ce que le programme peut faire", "Choisissez la durée"]],
  [
    "en",
    "/en/account/security/access-tokens",
    { days: "100000" },
    ["Give the token a name", "Tick what", "Choose how long"],
  ],
])("a form left empty is told field by field in %s", async (_, address, form, sentences) => {
  const { browser } = await signUp(site)
  const { status, html: text } = await browser.post(address, form)
  expect(status).toBe(422)
  for (const sentence of sentences) expect(text).toContain(sentence)
})

test("an eleventh token is refused, also when two are asked for at once", async () => {
  const member = await signUp(site)
  for (let n = 1; n <= 9; n += 1) await makeToken(member.browser)
  const made = await Promise.all([makeToken(member.browser), makeToken(member.browser)])
  expect(made.filter((token) => token !== "")).toHaveLength(1)
})

test("a password chosen anew after it was forgotten ends every token", async () => {
  const member = await signUp(site)
  const token = await makeToken(member.browser)
  const browser = site.openBrowser()
  await browser.post("/fr/mot-de-passe-oublie", { emailAddress: member.emailAddress })
  const message = await site.mail.waitForMessage(
    member.emailAddress,
    ({ mail }) => /\d{6}/.test(mail.text ?? "") && /mot de passe/i.test(mail.subject ?? ""),
  )
  const code = /\b\d{6}\b/.exec(`${message.mail.subject} ${message.mail.text}`)?.[0] ?? ""
  await browser.post("/fr/mot-de-passe-oublie/code", { code, newPassword: "une tortue sur la banquise" })
  expect((await ask(token)).status).toBe(401)
})

test("a token ends on its day", async () => {
  const token = await makeToken((await signUp(site)).browser)
  site.advance({ hours: 24 * 30 - 1 })
  expect((await ask(token)).status).toBe(200)
  site.advance({ hours: 1 })
  expect((await ask(token)).status).toBe(401)
})
