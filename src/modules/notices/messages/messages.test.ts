import { beforeEach, describe, expect, test } from "vitest"
import { atOnce, mandatory, onceAtMost, trialKinds } from "../../../../tests/support/notice-kinds.js"
import { type TestReader, usePostroom } from "../../../../tests/support/postroom.js"
import { openLog } from "../../../platform/log.js"
import { startWorker } from "../../../platform/tasks.js"
import { sendMessage, tell } from "../index.js"

const postroom = usePostroom(trialKinds, [onceAtMost])
let reader: TestReader

beforeEach(async () => {
  postroom.setTime("2026-11-23T15:00:00Z")
  reader = await postroom.addMember()
})

const received = (address = reader.address) => postroom.mail.messages.filter(({ to }) => to.includes(address))
const tellMandatory = (n: number) => postroom.act((ctx) => tell(ctx, mandatory, reader.accountId, { n }))
const sendOnce = (n: number) =>
  postroom.act((ctx) => sendMessage(ctx, onceAtMost, { ...reader, language: "fr" }, { n }))

async function statuses(): Promise<readonly string[]> {
  const rows = await postroom.doorway.db
    .selectFrom("mailMessage")
    .select("status")
    .where("accountId", "=", reader.accountId)
    .orderBy("id")
    .execute()
  return rows.map(({ status }) => status)
}

describe("a message that must arrive", () => {
  test("leaves with its act, in the reader's language, as HTML and as text", async () => {
    await tellMandatory(1)
    expect(await postroom.sendWaiting()).toEqual([])
    const [message] = received()
    expect(message?.mail.subject).toBe("Sécurité 1")
    expect(message?.mail.html).toContain("Bonjour Maïka Exemple,")
    expect(message?.mail.text).toContain("http://jumelage.test/fr/essai/1")
    expect(message?.mail.from).toMatchObject({ name: "Jumelage", address: "jumelage@example.org" })
    expect(await statuses()).toEqual(["sent"])
  })

  test("does not leave when its act is not saved", async () => {
    const failing = postroom.act(async (ctx) => {
      await tell(ctx, mandatory, reader.accountId, { n: 1 })
      throw new Error("the act fails")
    })
    await expect(failing).rejects.toThrow("the act fails")
    await postroom.sendWaiting()
    expect(received()).toEqual([])
  })

  test("is tried again after a temporary refusal, under the same Message-ID", async () => {
    postroom.mail.refuse(reader.address, 450)
    await tellMandatory(1)
    expect(await postroom.sendWaiting()).toHaveLength(1)
    expect(await statuses()).toEqual(["queued"])
    postroom.mail.accept(reader.address)
    await postroom.sendWaiting()
    expect(received()).toHaveLength(1)
    expect(await statuses()).toEqual(["sent"])
  })

  test("is given up when the queue's patience ends", async () => {
    postroom.mail.refuse(reader.address, 450)
    await tellMandatory(1)
    await postroom.sendWaiting({ isLastTry: true })
    expect(await statuses()).toEqual(["failed"])
  })

  test("leaves again under the same Message-ID when the line breaks before the server's answer", async () => {
    postroom.mail.breakLine(reader.address, "before-answer")
    await tellMandatory(1)
    expect(await postroom.sendWaiting()).toHaveLength(1)
    postroom.mail.accept(reader.address)
    await postroom.sendWaiting()
    const ids = received().map(({ mail }) => mail.messageId)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })

  test("leaves again under the same Message-ID when the program dies before noting that it left", async () => {
    await tellMandatory(1)
    postroom.dieOnce("after-sending")
    await postroom.sendWaiting()
    await postroom.sendWaiting()
    expect(new Set(received().map(({ mail }) => mail.messageId)).size).toBe(1)
    expect(await statuses()).toEqual(["sent"])
  })

  test("is not tried again after a lasting refusal, which counts against the address", async () => {
    postroom.mail.refuse(reader.address, 550)
    await tellMandatory(1)
    expect(await postroom.sendWaiting()).toEqual([])
    expect(await statuses()).toEqual(["failed"])
    const address = await postroom.doorway.db
      .selectFrom("accountAddress")
      .select("bounces")
      .where("accountId", "=", reader.accountId)
      .executeTakeFirstOrThrow()
    expect(address.bounces).toBe(1)
  })
})

describe("a message that leaves once at most", () => {
  test("waits and tries again while the server says that it has not taken it", async () => {
    postroom.mail.refuse(reader.address, 450)
    await sendOnce(1)
    await postroom.sendWaiting()
    expect(await statuses()).toEqual(["queued"])
    postroom.mail.accept(reader.address)
    await postroom.sendWaiting()
    expect(received()).toHaveLength(1)
  })

  test.each(["during-data", "before-answer"] as const)("is not sent twice when the line breaks %s", async (when) => {
    postroom.mail.breakLine(reader.address, when)
    await sendOnce(1)
    await postroom.sendWaiting()
    postroom.mail.accept(reader.address)
    await postroom.sendWaiting()
    expect(received()).toHaveLength(when === "before-answer" ? 1 : 0)
    expect(await statuses()).toEqual(["sent"])
  })

  test.each(["before-sending", "after-sending"] as const)(
    "is not sent twice when the program dies %s",
    async (when) => {
      await sendOnce(1)
      postroom.dieOnce(when)
      await postroom.sendWaiting()
      await postroom.sendWaiting()
      expect(received()).toHaveLength(when === "after-sending" ? 1 : 0)
      expect(await statuses()).toEqual(["sent"])
    },
  )
})

describe("several workers", () => {
  test.each([mandatory, onceAtMost])("that take one message together send one: $name", async (kind) => {
    await postroom.act((ctx) => sendMessage(ctx, kind, { ...reader, language: "fr" }, { n: 7 }))
    await Promise.all([postroom.sendWaiting(), postroom.sendWaiting(), postroom.sendWaiting()])
    expect(received()).toHaveLength(1)
  })

  test("share a queue and send each message once", async () => {
    const { doorway, appUrl, tasks } = postroom
    const numbers = Array.from({ length: 40 }, (_, n) => n)
    for (const n of numbers) await tellMandatory(n)
    const options = { databaseUrl: appUrl, at: doorway, log: openLog("silent"), tasks, recurring: [] }
    const workers = await Promise.all([startWorker(options), startWorker(options)])
    try {
      await expect.poll(statuses, { timeout: 10_000 }).toEqual(numbers.map(() => "sent"))
    } finally {
      await Promise.all(workers.map((worker) => worker.stop()))
    }
    expect(received()).toHaveLength(numbers.length)
    expect(new Set(received().map(({ mail }) => mail.subject)).size).toBe(numbers.length)
  })
})

describe("an e-mail at once", () => {
  test("can be stopped with one click from the mail program, and says how", async () => {
    await postroom.act((ctx) => tell(ctx, atOnce, reader.accountId, { n: 3 }))
    await postroom.sendWaiting()
    const headers = new Map(received()[0]?.mail.headers.map(({ key, value }) => [key, value]))
    expect(headers.get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click")
    expect(headers.get("list-unsubscribe")).toMatch(
      /^<http:\/\/jumelage\.test\/fr\/avis\/desabonnement\/trials\.at-once\/[\w-]{43}>$/,
    )
    expect(received()[0]?.mail.text).toContain("Se désabonner de ces courriels")
  })

  test("does not leave when what it is about is gone", async () => {
    await postroom.act((ctx) => tell(ctx, atOnce, reader.accountId, { n: -1 }))
    await postroom.sendWaiting()
    expect(received()).toEqual([])
    expect(await statuses()).toEqual(["moot"])
  })
})
