import { beforeEach, describe, expect, test } from "vitest"
import { signUp, type TestMember } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"
import { system } from "../../../platform/context.js"
import { act } from "../../../platform/db.js"
import { countBounce } from "./count-bounce.js"

const site = useSite()
let member: TestMember

beforeEach(async () => {
  member = await signUp(site)
})

const bounce = () => act(site.doorway, system, (ctx) => countBounce(ctx, member.emailAddress))
const title = "Nos courriels nous reviennent"

async function askCode(): Promise<string> {
  await member.browser.post("/fr/compte/securite/adresse-courriel/de-nouveau")
  const { mail } = await site.mail.waitForMessage(
    member.emailAddress,
    ({ mail }) => mail.subject?.startsWith("Votre code pour confirmer cette adresse") ?? false,
  )
  return /\d{6}/.exec(mail.subject ?? "")?.[0] ?? ""
}

describe("an address whose mail comes back", () => {
  test("is held the third time, and its owner sees it on the Dashboard and in her account", async () => {
    expect([await bounce(), await bounce()]).toEqual(["counted", "counted"])
    expect((await member.browser.get("/fr/tableau-de-bord")).html).not.toContain(title)
    expect(await bounce()).toBe("held")
    expect((await member.browser.get("/fr/tableau-de-bord")).html).toContain(title)
    expect((await member.browser.get("/en/account")).html).toContain("Our emails to you come back")
  })

  test("is free again once its owner has entered the code sent there", async () => {
    for (const _ of [1, 2, 3]) await bounce()
    const code = await askCode()
    const answer = await member.browser.post("/fr/compte/securite/adresse-courriel/code", { code })
    expect(answer.location).toBe("/fr/compte/securite")
    const { html } = await member.browser.get("/fr/compte/securite")
    expect(html).toContain("Votre adresse courriel est confirmée\u00a0: nos messages y repartent.")
    expect(html).toContain(member.emailAddress)
    expect((await member.browser.get("/fr/tableau-de-bord")).html).not.toContain(title)
    expect(await bounce()).toBe("counted")
  })

  test("sends no code while it is not held", async () => {
    await member.browser.post("/fr/compte/securite/adresse-courriel/de-nouveau")
    const seen = await member.browser.post("/fr/compte/securite/adresse-courriel/code", { code: "123456" })
    expect(seen.status).toBe(422)
    const codes = await site.doorway.db
      .selectFrom("mailMessage")
      .select("id")
      .where("address", "=", member.emailAddress)
      .where("kind", "=", "accounts.address-code")
      .execute()
    expect(codes).toEqual([])
  })
})
