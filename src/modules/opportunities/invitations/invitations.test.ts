import { beforeAll, describe, expect, test } from "vitest"
import { as, outcomeOf, signUpAs, type TestApplicant } from "../../../../tests/support/applicants.js"
import { loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { useSite } from "../../../../tests/support/site.js"
import type { Seen } from "../../../../tests/support/test-browser.js"
import { invitePerson } from "./invite-person.js"

const site = useSite()
let author: TestApplicant
/** Opened her profile to members and opted in to nothing. */
let open: TestApplicant
/** Opened nothing and opted in. */
let optedIn: TestApplicant
/** Neither. */
let hidden: TestApplicant

const kind = { type: "collaboration", side: "offering" } as const
const sentBy = (number: number) => `/fr/possibilites/${number}/invitations`
const textOf = ({ html }: Seen) => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")

const invite = (number: number, { personId }: TestApplicant, fields: Readonly<Record<string, string>> = {}) =>
  author.browser.post(sentBy(number), { personId, ...fields })

async function invitationsTo(opportunity: number) {
  return site.doorway.db
    .selectFrom("invitation")
    .select(["id", "purpose", "status", "match"])
    .where("opportunity", "=", opportunity)
    .orderBy("id")
    .execute()
}

/** The address of the one invitation to this opportunity. */
async function addressOf(opportunity: number): Promise<string> {
  const [invitation] = await invitationsTo(opportunity)
  return `${sentBy(opportunity)}/${invitation?.id}`
}

beforeAll(async () => {
  await loadMarketplace(site)
  author = await signUpAs(site, "Camille Hôtesse")
  open = await signUpAs(site, "Amina Essai")
  optedIn = await signUpAs(site, "Berthe Exemple")
  hidden = await signUpAs(site, "Cléo Discrète")
  await open.browser.post("/fr/profil/poste", {
    ...{ titleFr: "Vigie des marées", titleEn: "", membershipId: "", unitFr: "", unitEn: "" },
    ...{ seenBy: "members", countsInMatching: "no" },
  })
  await optedIn.browser.post("/fr/profil/adhesions", { collaboration: "seeking" })
})

describe("an author invites", () => {
  test("somebody to apply, who receives what is posted by e-mail and on a page of hers", async () => {
    const number = await posted(site, author, kind)
    const sent = await invite(number, open, { purpose: "apply", message: "Venez\nvoir" })
    expect(sent.location).toBe(sentBy(number))
    expect(textOf(await author.browser.get(sentBy(number)))).toMatch(/L’invitation est envoyée\..* Amina Essai Envoyée/)
    const { mail } = await site.mail.waitForMessage(open.emailAddress, ({ mail: { subject } }) =>
      /^Invitation à postuler\s: Cartographier/.test(subject ?? ""),
    )
    expect(mail.text).toContain("Camille Hôtesse vous invite à postuler.")
    expect(mail.text).toContain("Vous pouvez refuser sans donner de motif.")
    expect(mail.text).toContain(await addressOf(number))
    expect(mail.text).not.toContain(author.emailAddress)
    const page = textOf(await open.browser.get(await addressOf(number)))
    expect(page).toContain("Camille Hôtesse vous invite à postuler.")
    expect(page).toContain("Cartographier les services d’une région")
    expect(page).toContain("Venez voir")
    for (const where of ["/fr/tableau-de-bord", "/fr/mes-candidatures"]) {
      expect(textOf(await open.browser.get(where)), where).toContain("Vos invitations")
    }
  })

  test("once, however often the button is pressed, and never twice for the same opportunity", async () => {
    const number = await posted(site, author, kind)
    const input = { number, personId: open.personId }
    const settled = await Promise.allSettled(
      [1, 2, 3].map(() =>
        as(site, author, async (ctx) => {
          const refusal = await invitePerson(ctx, input)
          if (refusal) throw refusal
        }),
      ),
    )
    expect(settled.map(outcomeOf).sort()).toEqual(["already-invited", "already-invited", "done"])
    const again = await invite(number, open, { purpose: "apply" })
    expect(again.status).toBe(409)
    expect(textOf(again)).toContain("Cette personne a déjà une invitation à cette possibilité.")
    expect(await invitationsTo(number)).toHaveLength(1)
  })

  test("nobody once the last day is over, though nobody closed it yet, nor for what is not published", async () => {
    const late = await posted(site, author, { ...kind, closesIn: 0 })
    const drafts = await posted(site, author, { ...kind, status: "draft" })
    for (const number of [late, drafts]) {
      const refused = await invite(number, open)
      expect(refused.status).toBe(409)
      expect(textOf(refused)).toContain("Il n’est plus possible de postuler à cette possibilité.")
      expect(await invitationsTo(number)).toEqual([])
    }
  })

  test("neither herself, nor somebody who has applied, nor a person of whom she may see nothing", async () => {
    const number = await posted(site, author, kind)
    expect(textOf(await invite(number, author))).toContain("Cette personne gère la possibilité.")
    await open.browser.post(`/fr/possibilites/${number}/candidature`, { message: "Bonjour", supervisor: "" })
    expect(textOf(await invite(number, open))).toContain("Cette personne a déjà postulé.")
    const nobody = { ...hidden, personId: crypto.randomUUID() }
    for (const each of [hidden, nobody]) {
      const refused = await invite(number, each)
      expect(refused.status).toBe(409)
      expect(textOf(refused)).toContain("Cette personne ne peut pas recevoir d’invitation de votre part.")
    }
    expect(await invitationsTo(number)).toEqual([])
  })

  test("only for what is hers, and nobody else reads what she sent", async () => {
    const number = await posted(site, author, kind)
    const refused = await hidden.browser.post(sentBy(number), { personId: open.personId })
    expect(refused.status).toBe(404)
    expect((await hidden.browser.get(sentBy(number))).status).toBe(404)
  })
})

describe("an opt-in is told to nobody by an invitation", () => {
  test("the author reads the same, whether the person had opted in or not, and whatever was wished", async () => {
    for (const purpose of ["apply", "opt-in", undefined]) {
      const number = await posted(site, author, kind)
      const asked = purpose === undefined ? {} : { purpose }
      const answers = [await invite(number, open, asked), await invite(number, optedIn, asked)]
      expect(answers.map(({ status, location }) => [status, location])).toEqual([
        [303, sentBy(number)],
        [303, sentBy(number)],
      ])
      const list = textOf(await author.browser.get(sentBy(number)))
      expect(list).toMatch(/Amina Essai Envoyée/)
      expect(list).toMatch(/Berthe Exemple Envoyée/)
    }
  })

  test("whoever had opted in is asked to apply, the others to opt in where nothing else was wished", async () => {
    const number = await posted(site, author, kind)
    await invite(number, open)
    await invite(number, optedIn, { purpose: "opt-in" })
    const invitations = await invitationsTo(number)
    expect(invitations.map(({ purpose }) => purpose)).toEqual(["opt-in", "apply"])
    // What was said of the fit is kept with the rules by which it was said.
    expect(invitations.map(({ match }) => match)).toEqual([
      null,
      expect.objectContaining({ ruleSet: { code: "default", version: 1 }, year: 2026 }),
    ])
  })

  test("she opts in by one button, can apply at once, and her author sees an invitation without an answer", async () => {
    const her = await signUpAs(site, "Dalia Nouvelle")
    await her.browser.post("/fr/profil/poste", {
      ...{ titleFr: "Fileuse", titleEn: "", membershipId: "", unitFr: "", unitEn: "" },
      ...{ seenBy: "members", countsInMatching: "no" },
    })
    const number = await posted(site, author, kind)
    await invite(number, her)
    const address = await addressOf(number)
    expect(textOf(await her.browser.get(address))).toContain("Une adhésion est privée")
    for (const time of ["first", "again"]) {
      const answered = await her.browser.post(address, { answer: "follow" })
      expect(answered.location, time).toBe(address)
    }
    const held = await site.doorway.db
      .selectFrom("optIn")
      .select(["type", "side"])
      .where("personId", "=", her.personId)
      .execute()
    expect(held).toEqual([{ type: "collaboration", side: "seeking" }])
    expect((await invitationsTo(number))[0]?.status).toBe("followed")
    expect(textOf(await author.browser.get(sentBy(number)))).toContain("Dalia Nouvelle Envoyée")
    const events = await site.doorway.db
      .selectFrom("event")
      .select("act")
      .where("act", "=", "opportunities.follow-invitation")
      .execute()
    expect(events).toHaveLength(1)
  })
})

describe("who is invited", () => {
  test("follows the invitation by applying", async () => {
    const number = await posted(site, author, kind)
    await invite(number, optedIn)
    const applied = await optedIn.browser.post(`/fr/possibilites/${number}/candidature`, {
      ...{ message: "Me voici.", supervisor: "" },
    })
    expect(applied.status).toBe(303)
    expect((await invitationsTo(number))[0]?.status).toBe("followed")
    expect(textOf(await author.browser.get(sentBy(number)))).toContain("Berthe Exemple Suivie")
  })

  test("declines without a reason, once, and may apply all the same", async () => {
    const number = await posted(site, author, kind)
    await invite(number, optedIn)
    const address = await addressOf(number)
    for (const time of ["first", "again"]) {
      expect((await optedIn.browser.post(address, { answer: "decline" })).location, time).toBe(address)
    }
    expect(textOf(await optedIn.browser.get(address))).toContain("Vous avez refusé cette invitation.")
    expect(textOf(await author.browser.get(sentBy(number)))).toContain("Berthe Exemple Refusée")
    const applied = await optedIn.browser.post(`/fr/possibilites/${number}/candidature`, {
      ...{ message: "Tout bien pensé.", supervisor: "" },
    })
    expect(applied.status).toBe(303)
  })

  test("is the only one who reads it or answers it, under its own number alone", async () => {
    const number = await posted(site, author, kind)
    const another = await posted(site, author, kind)
    await invite(number, optedIn)
    const address = await addressOf(number)
    for (const { browser } of [author, open, hidden]) {
      expect((await browser.get(address)).status).toBe(404)
      expect((await browser.post(address, { answer: "decline" })).status).toBe(404)
    }
    const moved = address.replace(String(number), String(another))
    expect((await optedIn.browser.get(moved)).status).toBe(404)
    expect((await optedIn.browser.get(`${sentBy(number)}/personne`)).status).toBe(404)
    expect((await invitationsTo(number))[0]?.status).toBe("sent")
  })

  test("cannot opt in by an invitation to apply, and is refused an answer after the other one", async () => {
    const number = await posted(site, author, kind)
    await invite(number, open)
    const address = await addressOf(number)
    await open.browser.post(address, { answer: "decline" })
    const late = await open.browser.post(address, { answer: "follow" })
    expect(late.status).toBe(409)
    expect(textOf(late)).toContain("Cette invitation n’attend plus de réponse.")
    const toApply = await posted(site, author, kind)
    await invite(toApply, open, { purpose: "apply" })
    expect((await open.browser.post(await addressOf(toApply), { answer: "follow" })).status).toBe(404)
  })
})

test("many invitations in an hour ask the author to wait", async () => {
  const number = await posted(site, author, kind)
  for (let time = 0; time < 60; time += 1) await invite(number, hidden)
  expect((await invite(number, hidden)).status).toBe(429)
})
