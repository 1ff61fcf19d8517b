import { beforeAll, describe, expect, test } from "vitest"
import { signUpAs, type TestApplicant } from "../../../../tests/support/applicants.js"
import { useSite } from "../../../../tests/support/site.js"
import { system } from "../../../platform/context.js"
import { reading } from "../../../platform/db.js"
import { listAttachableSections, readAttachedProfile } from "./read-attached-profile.js"

const site = useSite()
let her: TestApplicant
let reader: TestApplicant

beforeAll(async () => {
  her = await signUpAs(site, "Amina Essai")
  reader = await signUpAs(site, "Camille Hôtesse")
  const closed = { seenBy: "self", countsInMatching: "no" }
  await her.browser.post("/fr/profil/poste", {
    ...{ titleFr: "Vigie des marées", titleEn: "", membershipId: "", unitFr: "", unitEn: "" },
    ...closed,
  })
  await her.browser.post("/fr/profil/telephone", { number: "819-555-0187", extension: "", ...closed })
})

const at = () => reading(site.doorway, system)
const readBy = (sections: readonly string[]) =>
  readAttachedProfile(at(), { ownerId: her.personId, readerId: reader.personId, sections })

describe("what somebody attaches", () => {
  test("is chosen among what she has filled; how to reach her is not among it", async () => {
    expect((await listAttachableSections(at(), her.personId, "fr")).map(({ code }) => code)).toEqual(["position"])
  })

  test("is read by whom she sent it to, and nothing else is", async () => {
    expect(Object.keys((await readBy(["position"]))?.contents ?? {})).toEqual(["position"])
    expect((await readBy([]))?.contents).toEqual({})
    expect((await readBy(["telephone", "photo", "anything"]))?.contents).toEqual({})
    expect((await readBy(["position"]))?.isOpen).toBe(false)
  })

  test("comes with what is open to the reader in any case", async () => {
    const answers = { seenBy: "members", countsInMatching: true, changedAt: site.doorway.clock() }
    await site.doorway.db
      .insertInto("profileSection")
      .values({ personId: her.personId, section: "position", ...answers })
      .onConflict((conflict) => conflict.columns(["personId", "section"]).doUpdateSet(answers))
      .execute()
    const read = await readBy([])
    expect(read?.isOpen).toBe(true)
    expect(Object.keys(read?.contents ?? {})).toEqual(["position"])
  })

  test("is gone with her account", async () => {
    await site.doorway.db
      .updateTable("account")
      .set({ status: "suspended" })
      .where("personId", "=", her.personId)
      .execute()
    expect(await readBy(["position"])).toBeUndefined()
  })
})
