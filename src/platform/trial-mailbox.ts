import { randomUUID } from "node:crypto"
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import PostalMime, { type Email } from "postal-mime"
import { SMTPServer } from "smtp-server"

/** One message as it came over SMTP. */
export interface ReceivedMail {
  readonly id: string
  readonly mail: Email
}

/** A real SMTP server on loopback that keeps what it receives in a folder: a trial sends nothing outside. */
export interface TrialMailbox {
  readonly smtpUrl: string
  /** Latest first. */
  list(): Promise<readonly ReceivedMail[]>
  find(id: string): Promise<ReceivedMail | undefined>
  close(): Promise<void>
}

export async function openTrialMailbox(folder: string): Promise<TrialMailbox> {
  await mkdir(folder, { recursive: true })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, _session, done) {
      collect(stream)
        // The name sorts by time of arrival.
        .then((bytes) => writeFile(join(folder, `${Date.now()}-${randomUUID()}.eml`), bytes))
        .then(() => done(), done)
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => resolve())
  })
  const address = server.server.address()
  if (address === null || typeof address === "string") throw new Error("the trial mailbox has no port")
  return {
    smtpUrl: `smtp://127.0.0.1:${address.port}`,
    list: async () => Promise.all((await namesIn(folder)).slice(0, 200).map((name) => read(folder, name))),
    find: async (id) => {
      const name = (await namesIn(folder)).find((each) => each === `${id}.eml`)
      return name === undefined ? undefined : read(folder, name)
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder))
    .filter((name) => name.endsWith(".eml"))
    .sort()
    .reverse()
}

async function read(folder: string, name: string): Promise<ReceivedMail> {
  const mail = await PostalMime.parse(await readFile(join(folder, name)))
  return { id: name.slice(0, -".eml".length), mail }
}

async function collect(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts)
}
