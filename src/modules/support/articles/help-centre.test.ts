import { beforeAll, describe, expect, test } from "vitest"
import { signUpStaff } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
beforeAll(() => site.app.loadReference())

const open = (url: string) => site.openBrowser().get(url)

describe("the help centre", () => {
  test("lists its questions by subject, in both languages, without an account", async () => {
    const { html } = await open("/fr/aide")
    expect(html).toContain('<h2 id="sign-in">Connexion et mot de passe</h2>')
    expect(html).toContain('href="/fr/aide/questions/comment-creer-un-compte"')
    expect((await open("/en/help")).html).toContain('href="/en/help/questions/how-do-i-create-an-account"')
  })

  test("says what it found, best first, for words in either language", async () => {
    const { html } = await open("/en/help?q=mots+de+passe+OUBLIES")
    expect(html).toMatch(/\d+ questions? found for “mots de passe OUBLIES”/)
    expect(/<h3><a[^>]*>([^<]*)</.exec(html)?.[1]).toBe("I forgot my password: how do I choose a new one?")
    expect(html).toContain('hreflang="fr"')
    expect(html).toContain("/fr/aide?q=mots+de+passe+OUBLIES")
  })

  test("says what to do when it finds nothing, and keeps the words", async () => {
    const { html } = await open("/fr/aide?q=montgolfi%C3%A8re")
    expect(html).toContain("Aucune question trouvée pour «\u00a0montgolfière\u00a0»")
    expect(html).toContain("Essayez avec moins de mots")
    expect(html).toContain('value="montgolfière"')
    expect(html).toContain('href="/fr/aide/message"')
  })

  test("reads an address changed by hand", async () => {
    const { html, status } = await open("/fr/aide?q=temoin&q=autre")
    expect(status).toBe(200)
    expect(html).toContain("pour «\u00a0temoin\u00a0»")
    expect((await open("/fr/aide?q=%00")).status).toBeLessThan(500)
    expect((await open("/fr/aide/message?question=%00&from=%00")).status).toBeLessThan(500)
  })

  test("shows words as words, whatever they hold", async () => {
    const { html } = await open(`/fr/aide?q=${encodeURIComponent("<script>alert(1)</script>")}`)
    expect(html).not.toContain("<script>alert")
  })
})

describe("one question", () => {
  const french = "/fr/aide/questions/comment-creer-un-compte"
  const english = "/en/help/questions/how-do-i-create-an-account"

  test("answers, then offers to leave a message about it", async () => {
    const { html } = await open(french)
    expect(html).toContain("<h1>Comment créer un compte?</h1>")
    expect(html).toContain('<a href="/fr/creer-un-compte">Créer un compte</a>')
    expect(html).toContain(
      '<a href="/fr/aide/message?question=comment-creer-un-compte">Toujours besoin d’aide? Laissez un message.</a>',
    )
    expect((await open(english)).html).toContain("Still need help? Leave a message.")
  })

  test("is the same question after the language switch", async () => {
    const { html } = await open(french)
    expect(html).toContain(`<a href="${english}" lang="en" hreflang="en">`)
    expect((await open(english)).html).toContain(`<a href="${french}" lang="fr" hreflang="fr">`)
  })

  test("is found under the other language's address", async () => {
    const seen = await open(english.replace("/en/help", "/fr/aide"))
    expect(seen.status).toBe(303)
    expect(seen.location).toBe(french)
  })

  test("that does not exist answers as any page that does not exist", async () => {
    expect((await open("/fr/aide/questions/rien-de-tel")).status).toBe(404)
  })
})

describe("beside the task", () => {
  test("a page that names its task shows the questions about it, in the page's language", async () => {
    const { html } = await open("/en/sign-in")
    expect(html).toContain("<summary>Questions about this page</summary>")
    expect(html).toContain('href="/en/help/questions/my-account-is-locked-how-do-i-unlock-it"')
    expect((await open("/fr/connexion")).html).toContain("<summary>Questions sur cette page</summary>")
  })

  test("other pages show none", async () => {
    expect((await open("/fr/aide")).html).not.toContain("Questions sur cette page")
  })
})

test("a question in one language only says so to readers of the other", async () => {
  const staff = (await signUpStaff(site, ["help"])).browser
  const { location = "" } = await staff.post("/fr/personnel/aide/questions/nouvelle", {
    version: "0",
    category: "platform",
    questionFr: "Où sont les montgolfières?",
    answerFr: "Au-dessus de Gatineau.",
    questionEn: "",
    answerEn: "",
    searchWords: "",
  })
  await staff.post(`${location}/publication`, { published: "yes" })
  const { html } = await open("/en/help/questions/ou-sont-les-montgolfieres")
  expect(html).toContain('<span lang="fr">Où sont les montgolfières?</span> <span class="tag">Not translated</span>')
  expect(html).toContain('<div lang="fr"><div><p>Au-dessus de Gatineau.</p>')
})
