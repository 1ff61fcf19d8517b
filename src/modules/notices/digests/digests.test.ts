import { Temporal } from "temporal-polyfill"
import { beforeEach, describe, expect, test } from "vitest"
import { atOnce, daily, mandatory, trialKinds, weekly } from "../../../../tests/support/notice-kinds.js"
import { type TestReader, usePostroom } from "../../../../tests/support/postroom.js"
import type { NoticeKind } from "../index.js"
import { tell } from "../index.js"
import { readNotice } from "../read-notice.js"
import { saveRhythm } from "../rhythms/rhythm.store.js"
import { findSubscription, resumeMail, stopMail } from "../rhythms/stop-mail.js"

const postroom = usePostroom(trialKinds)
let reader: TestReader

/** Monday, 7 h in Toronto, is noon in UTC. */
const sunday = "2026-11-22T15:00:00Z"
const monday = "2026-11-23T12:00:00Z"
const tuesday = "2026-11-24T12:00:00Z"

beforeEach(async () => {
  postroom.setTime(sunday)
  reader = await postroom.addMember()
})

const received = () => postroom.mail.messages.filter(({ to }) => to.includes(reader.address)).map(({ mail }) => mail)
const tellReader = (kind: NoticeKind<{ n: number }>, n: number) =>
  postroom.act((ctx) => tell(ctx, kind, reader.accountId, { n }))

async function comeBy(time: string): Promise<void> {
  postroom.setTime(time)
  await postroom.run("notices.send-digests")
  await postroom.sendWaiting()
}

describe("a digest", () => {
  test("gathers what waited into one message at 7 h of the reader, with why each thing is there", async () => {
    await tellReader(daily, 1)
    await tellReader(daily, 2)
    await comeBy("2026-11-23T11:45:00Z")
    expect(received()).toEqual([])
    await comeBy(monday)
    const [mail] = received()
    expect(mail?.subject).toBe("2 avis à lire")
    expect(mail?.text?.replaceAll("\u00a0", " ")).toContain(
      "Pourquoi : ce genre d’avis entre dans votre récapitulatif quotidien",
    )
    expect(mail?.html).toContain("http://jumelage.test/fr/essai/1")
    expect(mail?.html?.indexOf("Nouvelles 2")).toBeLessThan(mail?.html?.indexOf("Nouvelles 1") ?? -1)
    expect(mail?.headers.some(({ key }) => key === "list-unsubscribe")).toBe(true)
  })

  test("says nothing when there is nothing, and never the same thing twice", async () => {
    await comeBy(monday)
    expect(received()).toEqual([])
    postroom.setTime("2026-11-23T18:00:00Z")
    await tellReader(daily, 1)
    await comeBy(tuesday)
    await comeBy(tuesday)
    await comeBy("2026-11-24T12:15:00Z")
    expect(received()).toHaveLength(1)
  })

  test("comes late rather than not at all when nobody worked at 7 h", async () => {
    await tellReader(daily, 1)
    await comeBy("2026-11-25T20:00:00Z")
    expect(received()).toHaveLength(1)
  })

  test("leaves what came after the hour for the next morning", async () => {
    postroom.setTime(monday)
    await tellReader(daily, 1)
    await comeBy("2026-11-23T13:00:00Z")
    expect(received()).toEqual([])
    await comeBy(tuesday)
    expect(received()).toHaveLength(1)
  })

  test("keeps the weekly ones for Monday, and gathers them with the daily ones then", async () => {
    postroom.setTime("2026-11-17T15:00:00Z")
    await tellReader(weekly, 1)
    await comeBy("2026-11-18T12:00:00Z")
    expect(received()).toEqual([])
    postroom.setTime(sunday)
    await tellReader(daily, 2)
    await comeBy(monday)
    expect(received().map(({ subject }) => subject)).toEqual(["2 avis à lire"])
    expect(received()[0]?.text).toContain("récapitulatif hebdomadaire")
  })

  test("leaves out what the reader has read in the site, even after it was gathered", async () => {
    await tellReader(daily, 1)
    await tellReader(daily, 2)
    const read = async (n: number) => {
      const rows = await postroom.doorway.db
        .selectFrom("notice")
        .select(["id", "details"])
        .where("accountId", "=", reader.accountId)
        .execute()
      const id = rows.find(({ details }) => JSON.stringify(details) === JSON.stringify({ n }))?.id ?? ""
      await postroom.act((ctx) => readNotice({ ...ctx, actor: reader.actor }, id))
    }
    await read(1)
    postroom.setTime(monday)
    await postroom.run("notices.send-digests")
    await read(2)
    await postroom.sendWaiting()
    expect(received()).toEqual([])
  })

  test("follows the settings of the moment when it leaves", async () => {
    await tellReader(daily, 1)
    await tellReader(weekly, 2)
    await postroom.act(async (ctx) => {
      await saveRhythm(ctx, reader.accountId, daily.name, { rhythm: "never", stoppedAt: null })
      await saveRhythm(ctx, reader.accountId, weekly.name, { rhythm: "at-once", stoppedAt: null })
    })
    await comeBy(monday)
    expect(received().map(({ subject }) => subject)).toEqual(["1 avis à lire"])
    expect(received()[0]?.text).toContain("Idées 2")
  })

  test("takes neither what was told at once nor what cannot be chosen", async () => {
    await tellReader(atOnce, 1)
    await tellReader(mandatory, 2)
    await comeBy(monday)
    expect(
      received()
        .map(({ subject }) => subject)
        .sort(),
    ).toEqual(["Réponses 1", "Sécurité 2"])
  })

  test("can be stopped with one click: what it gathers is then only in the site, until it is asked for again", async () => {
    await tellReader(daily, 1)
    await tellReader(weekly, 2)
    await comeBy(monday)
    const header = received()[0]?.headers.find(({ key }) => key === "list-unsubscribe")?.value ?? ""
    const [, kind = "", token = ""] = /desabonnement\/([\w.-]+)\/([\w-]+)>/.exec(header) ?? []
    await postroom.act(async (ctx) =>
      stopMail(ctx, trialKinds, await findSubscription(ctx, trialKinds, { kind, token })),
    )
    await tellReader(daily, 3)
    await tellReader(atOnce, 4)
    await comeBy(tuesday)
    expect(received().map(({ subject }) => subject)).toEqual(["2 avis à lire", "Réponses 4"])
    await postroom.act(async (ctx) => {
      const subscription = await findSubscription(ctx, trialKinds, { kind, token })
      expect(subscription.isStopped).toBe(true)
      await resumeMail(ctx, trialKinds, subscription)
    })
    await tellReader(daily, 5)
    await comeBy("2026-11-25T12:00:00Z")
    expect(received().at(-1)?.subject).toBe("1 avis à lire")
  })

  test("is sent once by two tasks that come by together, and lost rather than doubled when the program dies", async () => {
    await tellReader(daily, 1)
    postroom.setTime(monday)
    await Promise.all([postroom.run("notices.send-digests"), postroom.run("notices.send-digests")])
    postroom.dieOnce("after-sending")
    await postroom.sendWaiting()
    await comeBy("2026-11-23T12:15:00Z")
    expect(received()).toHaveLength(1)
  })

  test("comes once each morning through the nights when the clocks change in St. John’s", async () => {
    reader = await postroom.addMember({ timeZone: "America/St_Johns", language: "en" })
    const arrivals: string[] = []
    for (let now = Temporal.Instant.from("2026-10-31T10:00:00Z"); now.epochMilliseconds < Date.UTC(2026, 10, 3); ) {
      postroom.setTime(now.toString())
      await tellReader(daily, 1)
      const before = received().length
      await comeBy(now.toString())
      if (received().length > before) {
        arrivals.push(now.toZonedDateTimeISO("America/St_Johns").toPlainDateTime().toString())
      }
      now = now.add({ minutes: 30 })
    }
    expect(arrivals).toEqual(["2026-11-01T07:00:00", "2026-11-02T07:00:00"])
  })
})
