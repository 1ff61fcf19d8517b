import { beforeEach, expect, test } from "vitest"
import { mandatory, trialKinds } from "../../../../tests/support/notice-kinds.js"
import { type TestReader, usePostroom } from "../../../../tests/support/postroom.js"
import { tell } from "../index.js"

const postroom = usePostroom(trialKinds)
let reader: TestReader

beforeEach(async () => {
  postroom.setTime("2026-11-23T15:00:00Z")
  reader = await postroom.addMember()
})

const tellReader = (n: number) => postroom.act((ctx) => tell(ctx, mandatory, reader.accountId, { n }))
async function forgetAt(time: string): Promise<void> {
  postroom.setTime(time)
  await postroom.run("notices.forget-addresses")
}

async function addresses(): Promise<readonly (string | null)[]> {
  const { db } = postroom.doorway
  const rows = await db
    .selectFrom("mailMessage")
    .select("address")
    .where("accountId", "=", reader.accountId)
    .orderBy("queuedAt")
    .execute()
  return rows.map(({ address }) => address)
}

test("where a message went is forgotten after thirty days, not before, and never while it waits", async () => {
  await tellReader(1)
  await postroom.sendWaiting()
  postroom.setTime("2026-11-24T15:00:00Z")
  await tellReader(2)
  await forgetAt("2026-12-23T14:00:00Z")
  expect(await addresses()).toEqual([reader.address, reader.address])
  await forgetAt("2027-02-01T15:00:00Z")
  expect(await addresses()).toEqual([null, reader.address])
})
