import { randomUUID } from "node:crypto"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { beforeEach, describe, expect, test } from "vitest"
import { atOnce, daily, mandatory, trialKinds } from "../../tests/support/notice-kinds.js"
import { type TestReader, usePostroom } from "../../tests/support/postroom.js"
import { makeTemporaryFolder } from "../../tests/support/temporary-folder.js"
import { tell } from "../modules/notices/index.js"
import { runMailCommand } from "./mail.js"
import { openTerminal } from "./terminal.js"

const postroom = usePostroom(trialKinds)
let reader: TestReader

beforeEach(async () => {
  postroom.setTime("2026-11-23T15:00:00Z")
  reader = await postroom.addMember()
})

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const lines: string[] = []
  const keep = (line: string) => void lines.push(line)
  const terminal = { ...openTerminal({ LANG: "fr_CA.UTF-8" }), print: keep, say: keep }
  const code = await runMailCommand(args, { DATABASE_URL: postroom.appUrl }, terminal)
  return { code, said: lines.join("\n") }
}

async function write(text: string): Promise<string> {
  const file = join(await makeTemporaryFolder("mail"), "report.eml")
  await writeFile(file, text.replaceAll("\n", "\r\n"))
  return file
}

interface Returned {
  readonly address: string
  readonly messageId?: string | undefined
  readonly action?: "failed" | "delayed"
}

/** As a mail server writes it. */
const report = ({ address, messageId, action = "failed" }: Returned) => `From: MAILER-DAEMON@mx.example.org
To: jumelage@example.org
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary="part"
MIME-Version: 1.0

--part
Content-Type: text/plain

The message could not be delivered.

--part
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org
Arrival-Date: Mon, 23 Nov 2026 10:00:00 -0500

Final-Recipient: rfc822; ${address}
Action: ${action}
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 no such
    mailbox

--part
Content-Type: text/rfc822-headers

From: Jumelage <jumelage@example.org>
To: ${address}
${messageId ? `Message-ID: ${messageId}\n` : ""}Subject: Avis

--part--
`

/** Sends one message to the reader and gives its Message-ID. */
async function sendOne(kind = mandatory): Promise<string | undefined> {
  await postroom.act((ctx) => tell(ctx, kind, reader.accountId, { n: 1 }))
  await postroom.sendWaiting()
  return postroom.mail.messages.findLast(({ to }) => to.includes(reader.address))?.mail.messageId
}

const isHeld = async () => {
  const row = await postroom.doorway.db
    .selectFrom("accountAddress")
    .select("heldAt")
    .where("accountId", "=", reader.accountId)
    .executeTakeFirstOrThrow()
  return row.heldAt !== null
}

describe("a message that came back", () => {
  test("is counted once by its Message-ID, even when the report names another address", async () => {
    const messageId = await sendOne()
    const file = await write(report({ address: "ailleurs@example.org", messageId }))
    expect(await run("bounce", file)).toEqual({
      code: 0,
      said: "Compté\u00a0: un message est revenu de cette adresse.",
    })
    expect((await run("bounce", file)).said).toContain("déjà")
  })

  test("is counted by its address when the report does not return the message", async () => {
    await sendOne()
    const file = await write(report({ address: reader.address.toUpperCase() }))
    expect((await run("bounce", file)).said).toContain("Compté")
    expect((await run("bounce", file)).said).toContain("déjà")
  })

  test("is not counted for an address that we did not write to, nor while the server still tries", async () => {
    expect((await run("bounce", await write(report({ address: reader.address })))).code).toBe(1)
    const messageId = await sendOne()
    const delayed = await run("bounce", await write(report({ address: reader.address, messageId, action: "delayed" })))
    expect(delayed.code).toBe(0)
    expect(delayed.said).toContain("essaie encore")
  })

  test("is told apart from an automatic reply", async () => {
    const reply = await write("From: a@example.org\nSubject: Absence\nContent-Type: text/plain\n\nDe retour lundi.\n")
    const { code, said } = await run("bounce", reply)
    expect(code).toBe(1)
    expect(said).toContain("n’est pas le rapport")
  })

  test("holds the address the third time: what can wait stays in the site, what must arrive still leaves", async () => {
    for (const outcome of ["Compté", "Compté", "retenue"]) {
      const messageId = await sendOne()
      const { said } = await run("bounce", await write(report({ address: reader.address, messageId })))
      expect(said).toContain(outcome)
    }
    expect(await isHeld()).toBe(true)
    const before = postroom.mail.messages.length
    await sendOne(atOnce)
    await sendOne(daily)
    postroom.setTime("2026-11-24T12:00:00Z")
    await postroom.run("notices.send-digests")
    await postroom.sendWaiting()
    expect(postroom.mail.messages).toHaveLength(before)
    await sendOne(mandatory)
    expect(postroom.mail.messages).toHaveLength(before + 1)
  })

  test("can be counted by the operator, for an address that somebody has confirmed", async () => {
    expect((await run("bounce", "--address", reader.address)).code).toBe(0)
    expect((await run("bounce", "--address", `${randomUUID()}@example.org`)).code).toBe(1)
  })
})

describe("the command", () => {
  test.each([["bounce"], ["bounce", "a", "b"], ["bounce", "a", "--address", "b"], ["send"], ["bounce", "--force"]])(
    "explains itself when it is not understood: %s %s %s %s",
    async (...args) => {
      const { code, said } = await run(...args.filter((each) => each !== undefined))
      expect(code).toBe(64)
      expect(said).toContain("Utilisation")
    },
  )

  test("explains itself when asked", async () => {
    expect((await run("--help")).code).toBe(0)
  })
})
