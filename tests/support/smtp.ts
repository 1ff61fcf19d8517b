import type { Socket } from "node:net"
import { buffer } from "node:stream/consumers"
import PostalMime, { type Email } from "postal-mime"
import { SMTPServer } from "smtp-server"

/** A message as it arrived: `to` is where it was delivered, whatever its header says. */
export interface ReceivedMessage {
  readonly to: readonly string[]
  readonly mail: Email
  readonly source: string
}

type Predicate = (message: ReceivedMessage) => boolean

interface Waiting {
  readonly wanted: Predicate
  readonly found: (message: ReceivedMessage) => void
}

export interface SmtpServer {
  readonly url: string
  /** In the order of arrival. */
  readonly messages: readonly ReceivedMessage[]
  /** The first message to this address, already here or to come. */
  waitForMessage(to: string, predicate?: Predicate, timeout?: number): Promise<ReceivedMessage>
  /** Answers this code to the address from now on: 450 is “try again later”, 550 “no such mailbox”. */
  refuse(address: string, code: 450 | 550): void
  accept(address: string): void
  /**
   * Breaks the line while a message to this address comes in, or when it is all there and the sender waits for the
   * answer: she cannot tell the two apart, but the second message has arrived.
   */
  breakLine(address: string, when: "during-data" | "before-answer"): void
  stop(): Promise<void>
}

/** A real SMTP server on a loopback port, for what the platform sends. */
export async function startSmtpServer(): Promise<SmtpServer> {
  const messages: ReceivedMessage[] = []
  const waiting = new Set<Waiting>()
  const refused = new Map<string, number>()
  const broken = new Map<string, "during-data" | "before-answer">()
  const sockets = new Map<number | undefined, Socket>()

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo({ address }, _session, done) {
      const responseCode = refused.get(address.toLowerCase())
      done(responseCode === undefined ? null : Object.assign(new Error("refused by the test"), { responseCode }))
    },
    onData(stream, session, done) {
      const to = session.envelope.rcptTo.map(({ address }) => address)
      const breaks = broken.get(to[0]?.toLowerCase() ?? "")
      const hangUp = () => void sockets.get(session.remotePort)?.destroy()
      if (breaks === "during-data") return void stream.once("data", hangUp)
      buffer(stream)
        .then(async (bytes) => receive({ to, mail: await PostalMime.parse(bytes), source: bytes.toString() }))
        .then(() => (breaks === "before-answer" ? hangUp() : done()), done)
    },
  })
  server.server.on("connection", (socket) => {
    sockets.set(socket.remotePort, socket)
    socket.once("close", () => sockets.delete(socket.remotePort))
  })

  function receive(message: ReceivedMessage): void {
    messages.push(message)
    for (const each of waiting) if (each.wanted(message)) each.found(message)
  }

  const port = await listen(server)
  return {
    url: `smtp://127.0.0.1:${port}`,
    messages,
    waitForMessage: (to, predicate = () => true, timeout = 10_000) => {
      const wanted: Predicate = (message) => message.to.includes(to) && predicate(message)
      return wait(waiting, wanted, messages, `no message to ${to} arrived within ${timeout} ms`, timeout)
    },
    refuse: (address, code) => void refused.set(address.toLowerCase(), code),
    accept: (address) => {
      refused.delete(address.toLowerCase())
      broken.delete(address.toLowerCase())
    },
    breakLine: (address, when) => void broken.set(address.toLowerCase(), when),
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}

function wait(
  waiting: Set<Waiting>,
  wanted: Predicate,
  messages: readonly ReceivedMessage[],
  complaint: string,
  timeout: number,
): Promise<ReceivedMessage> {
  const here = messages.find(wanted)
  if (here) return Promise.resolve(here)
  return new Promise((resolve, reject) => {
    const each: Waiting = { wanted, found: (message) => end(() => resolve(message)) }
    const timer = setTimeout(() => end(() => reject(new Error(complaint))), timeout)
    const end = (settle: () => void) => {
      clearTimeout(timer)
      waiting.delete(each)
      settle()
    }
    waiting.add(each)
  })
}

function listen(server: SMTPServer): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const address = server.server.address()
      if (typeof address === "object" && address !== null) resolve(address.port)
    })
  })
}
