import { type Context, type Reading, system } from "../../../platform/context.js"
import { act, reading } from "../../../platform/db.js"
import { isLastingRefusal, isSurelyNotSent, type Mail, type Mailer } from "../../../platform/mail.js"
import type { Task, TaskSurroundings } from "../../../platform/tasks.js"
import type { Language } from "../../../platform/wording.js"
import { renderMail } from "../../../ui/mail.js"
import { stopAddress, stopLinks } from "../rhythms/stop-links.js"
import { claimMessage } from "./claim-message.js"
import {
  closeMessage,
  deleteMessage,
  isAddressHeld,
  type MessageStatus,
  type QueuedMessage,
  releaseMessage,
  saveBounce,
} from "./message.store.js"
import type { MessageKind } from "./message-kind.js"
import { sendTask } from "./send-task.js"

export interface Postroom {
  readonly mailer: Mailer
  readonly publicUrl: string
  /** Who sends, as the host's settings say at this moment. */
  sender(
    reading: Reading,
  ): Promise<Readonly<Record<Language, { readonly siteName: string; readonly hostName: string }>>>
  /** Tells the owner of addresses that a message to this one came back. */
  countBounce(ctx: Context, address: string): Promise<unknown>
}

export function sendingTask(postroom: Postroom, kinds: readonly MessageKind[]): Task<{ messageId: string }> {
  const byName = new Map(kinds.map((kind) => [kind.name, kind]))
  return {
    ...sendTask,
    async run({ messageId }, at) {
      const message = await act(at, system, (ctx) => claimMessage(ctx, messageId))
      if (!message) return
      const kind = byName.get(message.kind)
      if (!kind) throw new Error(`no message kind named “${message.kind}”`)
      await new Sending(message, kind, at, postroom).run()
    },
  }
}

/** One try to send one message that this worker has claimed. */
class Sending {
  readonly #message: QueuedMessage
  readonly #kind: MessageKind
  readonly #at: TaskSurroundings
  readonly #postroom: Postroom
  /** Recorded as sent although the mail server has not taken it yet. */
  #isRecorded = false

  constructor(message: QueuedMessage, kind: MessageKind, at: TaskSurroundings, postroom: Postroom) {
    this.#message = message
    this.#kind = kind
    this.#at = at
    this.#postroom = postroom
  }

  async run(): Promise<void> {
    try {
      if (await this.#isHeld()) return await this.#close("held")
      const mail = await this.#compose()
      if (!mail) return await this.#close("moot")
      if (this.#kind.guarantee === "at-most-once") {
        await this.#close("sent")
        this.#isRecorded = true
      }
      await this.#postroom.mailer.send(mail)
      if (!this.#isRecorded) await this.#close("sent")
    } catch (error) {
      await this.#settle(error)
    }
  }

  /** What the person herself waits for still goes to a held address; the rest stays. */
  async #isHeld(): Promise<boolean> {
    const { accountId, address } = this.#message
    const canWait = this.#kind.optional === true || this.#kind.guarantee === "at-most-once"
    return canWait && accountId !== null && isAddressHeld(reading(this.#at, system), accountId, address)
  }

  async #compose(): Promise<Mail | undefined> {
    const { accountId, language, details, id, address } = this.#message
    const kind = this.#kind
    const { publicUrl, sender } = this.#postroom
    const composing = { ...reading(this.#at, system), language, accountId, publicUrl }
    const composed = await kind.compose(composing, kind.details.parse(details))
    if (!composed) return undefined
    const { siteName, hostName } = (await sender(composing))[language]
    const stop = kind.optional && accountId ? stopAddress(composing, accountId, kind.name) : undefined
    const { onBehalfOf, calendar, ...content } = composed
    const links = stop ? [...composed.links, ...stopLinks(composing, stop)] : composed.links
    return {
      to: address,
      subject: composed.subject,
      ...renderMail({ ...content, links, language, siteName, sender: hostName }),
      language,
      messageId: id,
      fromName: onBehalfOf?.name ?? siteName,
      ...(onBehalfOf && { replyTo: onBehalfOf.address }),
      ...(calendar && { calendar }),
      ...(stop && {
        headers: { "List-Unsubscribe": `<${stop}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" },
      }),
    }
  }

  /** A lasting refusal ends it and counts against the address; after anything else the queue tries again, if it may. */
  async #settle(error: unknown): Promise<void> {
    const { id, address } = this.#message
    const at = this.#at
    if (isLastingRefusal(error)) {
      await act(at, system, async (ctx) => {
        await this.#end(ctx, "failed")
        await saveBounce(ctx, id)
        await this.#postroom.countBounce(ctx, address)
      })
      return
    }
    // The server may have taken it before the line broke: a second try could make it two.
    if (this.#isRecorded && !isSurelyNotSent(error)) throw error
    if (at.isLastTry) await this.#close("failed")
    else await act(at, system, (ctx) => releaseMessage(ctx, id))
    throw error
  }

  #close(status: Exclude<MessageStatus, "queued">): Promise<void> {
    return act(this.#at, system, (ctx) => this.#end(ctx, status))
  }

  #end(ctx: Context, status: Exclude<MessageStatus, "queued">): Promise<void> {
    const { id } = this.#message
    return this.#kind.forgotten ? deleteMessage(ctx, id) : closeMessage(ctx, id, status)
  }
}
