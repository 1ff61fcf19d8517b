import { beforeAll, describe, expect, test } from "vitest"
import { signUp, type TestMember, testPassword } from "../../../../tests/support/members.js"
import { useSite } from "../../../../tests/support/site.js"

const site = useSite()

const ask = ({ browser }: TestMember, proof: string) => browser.post("/en/account/data/closing", { proof })

describe("a member who must show that she is the holder of her account", () => {
  test("gives her password; guesses are counted and soon refused", async () => {
    const member = await signUp(site)
    const answers = []
    for (let guess = 0; guess < 12; guess += 1) answers.push((await ask(member, `guess ${guess}`)).status)
    expect(answers.at(0)).toBe(422)
    expect(answers.at(-1)).toBe(429)
    expect((await ask(member, testPassword)).status).toBe(429)
    expect((await ask(await signUp(site), testPassword)).status).toBe(303)
  })

  describe("and signs in by her organization alone", () => {
    let member: TestMember
    beforeAll(async () => {
      member = await signUp(site)
      await site.doorway.db.updateTable("account").set({ passwordHash: null }).execute()
    })

    test("signs in again first, when her session is not fresh", async () => {
      site.advance({ minutes: 20 })
      const seen = await ask(member, "")
      expect(seen.status).toBe(409)
      expect(seen.html).toContain("Sign out, sign in again")
    })

    test("needs nothing else in a session that she has just opened", async () => {
      await site.doorway.db.updateTable("session").set({ startedAt: site.doorway.clock() }).execute()
      expect((await ask(member, "")).status).toBe(303)
    })
  })
})
