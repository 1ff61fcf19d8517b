import { beforeAll, describe, expect, test } from "vitest"
import { applied, loadMarketplace, posted } from "../../../../tests/support/marketplace.js"
import { signUp, signUpStaff, type TestMember } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()
let author: TestMember
let applicant: TestMember
beforeAll(async () => {
  await loadMarketplace(site)
  author = await signUp(site)
  applicant = await signUp(site, { language: "en" })
})

const statusOf = async (number: number) =>
  (await site.doorway.db.selectFrom("opportunity").select("status").where("number", "=", number).executeTakeFirst())
    ?.status

const dayIn = (days: number, name: string) => {
  const { year, month, day } = site.doorway.clock().toZonedDateTimeISO("America/Toronto").add({ days })
  return { [`${name}-year`]: String(year), [`${name}-month`]: String(month), [`${name}-day`]: String(day) }
}

describe("the author of an opportunity", () => {
  test("finds on its page what she can do now, and nothing that would be refused", async () => {
    const number = await posted(site, author)
    const { html } = await author.browser.get(`/fr/possibilites/${number}`)
    for (const act of ["Clore les candidatures", "Changer la date limite", "Annuler la possibilité"]) {
      expect(html).toContain(act)
    }
    for (const act of ["Terminer la possibilité", "Annoncer le début", "Rouvrir"]) expect(html).not.toContain(act)
    await applied(site, applicant, number, { status: "offered" })
    const offered = await author.browser.get(`/en/opportunities/${number}`)
    expect(offered.html).not.toContain("Cancel the opportunity")
    const reader = await applicant.browser.get(`/en/opportunities/${number}`)
    expect(reader.html).not.toContain("Close to applications")
  })

  test("reads what a cancellation brings and who is told, says why, and does it once", async () => {
    const number = await posted(site, author)
    await applied(site, applicant, number)
    const address = `/fr/possibilites/${number}/annulation`
    const { html } = await author.browser.get(address)
    expect(html).toContain("La personne qui a postulé reçoit un avis.")
    const unsaid = await author.browser.post(address)
    expect(unsaid.status).toBe(422)
    expect(unsaid.html).toContain("Choisissez pourquoi vous l’annulez.")
    const clicks = await Promise.all([1, 2].map(() => author.browser.post(address, { reason: "no-time" })))
    expect(clicks.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await statusOf(number)).toBe("cancelled")
    const after = await author.browser.get(`/fr/possibilites/${number}`)
    expect(after.html).toContain("La possibilité est annulée.")
    expect((await author.browser.get(address)).status).toBe(409)
  })

  test("changes the deadline with a typed date, which the page keeps when it is refused", async () => {
    const number = await posted(site, author)
    const address = `/en/opportunities/${number}/extension`
    expect((await author.browser.post(address)).html).toContain("Enter the new application deadline.")
    const past = await author.browser.post(address, dayIn(-2, "deadlineOn"))
    expect(past.status).toBe(422)
    expect(past.html).toContain("Choose today or a later day.")
    expect(past.html).toContain(`value="${dayIn(-2, "deadlineOn")["deadlineOn-day"]}"`)
    const unknown = await author.browser.post(address, {
      ...{ "deadlineOn-year": "2027", "deadlineOn-month": "2", "deadlineOn-day": "31" },
    })
    expect(unknown.status).toBe(422)
    expect((await author.browser.post(address, dayIn(40, "deadlineOn"))).location).toBe(`/en/opportunities/${number}`)
  })

  test("is told why an opportunity cannot be completed yet, and completes it once somebody has a place", async () => {
    const number = await posted(site, author, { status: "closed-to-applications" })
    const address = `/fr/possibilites/${number}/fin`
    const early = await author.browser.get(address)
    expect(early.status).toBe(409)
    expect(early.html).toContain("Personne n’a encore accepté de place.")
    expect((await author.browser.post(address)).status).toBe(409)
    await applied(site, applicant, number, { status: "accepted" })
    expect((await author.browser.post(address)).status).toBe(303)
    expect(await statusOf(number)).toBe("completed")
  })

  test("closes, opens again, takes back from review and puts away, in both languages", async () => {
    const number = await posted(site, author)
    expect((await author.browser.get(`/en/opportunities/${number}/closing`)).html).toContain(
      "Nobody can apply any more.",
    )
    expect((await author.browser.post(`/en/opportunities/${number}/closing`)).status).toBe(303)
    expect((await author.browser.post(`/fr/possibilites/${number}/report`, dayIn(5, "deadlineOn"))).status).toBe(303)
    expect(await statusOf(number)).toBe("published")
    const reviewed = await posted(site, author, { status: "in-review" })
    expect((await author.browser.post(`/fr/possibilites/${reviewed}/retrait-de-la-verification`)).status).toBe(303)
    expect(await statusOf(reviewed)).toBe("draft")
    const over = await posted(site, author, { status: "expired" })
    expect((await author.browser.post(`/en/opportunities/${over}/archiving`)).status).toBe(303)
    expect(await statusOf(over)).toBe("archived")
  })
})

describe("the administration", () => {
  test("reopens what was completed by mistake; its author cannot", async () => {
    const number = await posted(site, author, { status: "completed" })
    const address = `/fr/possibilites/${number}/reouverture`
    expect((await author.browser.get(address)).status).toBe(403)
    expect((await author.browser.post(address)).status).toBe(403)
    const administrator = await signUpStaff(site, ["administrator"])
    expect((await administrator.browser.get(`/fr/possibilites/${number}`)).html).toContain("Rouvrir")
    expect((await administrator.browser.post(address)).status).toBe(303)
    expect(await statusOf(number)).toBe("in-progress")
  })
})
