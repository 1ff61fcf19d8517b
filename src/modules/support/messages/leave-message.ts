import type { Temporal } from "temporal-polyfill"
import type { Context } from "../../../platform/context.js"
import type { DrawnImage } from "../../../platform/files.js"
import { record } from "../../../platform/record.js"
import { Refusal } from "../../../platform/refusal.js"
import { countTry, type Limit } from "../../../platform/throttle.js"
import type { Language } from "../../../platform/wording.js"
import { readSettings } from "../../host/index.js"
import { sendMessage } from "../../notices/index.js"
import { findHolder } from "../../people/index.js"
import { storeScreenshots } from "../screenshots/screenshot.store.js"
import type { HelpReason } from "./help-message.js"
import { insertHelpMessage } from "./help-message.store.js"
import { blankIdentityNumbers } from "./identity-number.js"
import { messageReceived } from "./messages.messages.js"

/** A whole department may share one network; an address or a member is one person. */
const perNetwork: Limit = { name: "help-message-network", tries: 120, minutes: 60 }
const perAuthor: Limit = { name: "help-message-author", tries: 10, minutes: 60 }

const screenshotDays = 180

/** Counts an attempt before its screenshots are drawn: drawing is the costly part. */
export async function countAttempt(
  ctx: Context,
  from: { readonly networkAddress: string; readonly address: string | null },
): Promise<undefined | Refusal> {
  const author = ctx.actor.kind === "member" ? ctx.actor.personId : (from.address ?? "").toLowerCase()
  const ofNetwork = await countTry(ctx, perNetwork, from.networkAddress)
  const ofAuthor = await countTry(ctx, perAuthor, author)
  if (ofNetwork > perNetwork.tries || ofAuthor > perAuthor.tries)
    return new Refusal("too-many", "too-many-help-messages")
  return undefined
}

export interface LeaveMessageInput {
  readonly reason: HelpReason
  readonly subject: string
  readonly body: string
  /** Of a visitor; a member's is known. */
  readonly address: string | null
  readonly language: Language
  readonly page: string | null
  readonly browser: string | null
  readonly articleId: string | null
  readonly screenshots: readonly DrawnImage[]
}

/** Keeps the message, without any identity number, and tells its author its number. */
export async function leaveMessage(ctx: Context, input: LeaveMessageInput): Promise<number> {
  const { actor } = ctx
  const personId = actor.kind === "member" ? actor.personId : null
  const typed = { subject: input.subject, body: input.body, page: input.page, browser: input.browser }
  const kept = {
    subject: blankIdentityNumbers(input.subject),
    body: blankIdentityNumbers(input.body),
    page: input.page && blankIdentityNumbers(input.page),
    browser: input.browser && blankIdentityNumbers(input.browser),
  }
  const wasBlanked = Object.entries(kept).some(([field, text]) => text !== typed[field as keyof typeof typed])
  const { reason, language, articleId } = input
  const address = personId === null ? input.address : null
  const number = await insertHelpMessage(ctx, { ...kept, reason, language, articleId, personId, address, wasBlanked })
  await storeScreenshots(ctx, { number, personId }, input.screenshots, await endOfScreenshots(ctx))
  await record(ctx, {
    act: "support.leave-message",
    subject: { kind: "help-message", key: number },
    to: "open",
    reason,
  })
  await acknowledge(ctx, number, { personId, address, language })
  return number
}

/** The days that the form and the register name, or as long as the host keeps messages where that is less. */
async function endOfScreenshots(ctx: Context): Promise<Temporal.Instant> {
  const { retention } = await readSettings(ctx)
  return ctx.now.add({ hours: 24 * Math.min(screenshotDays, retention.helpMessages) })
}

async function acknowledge(
  ctx: Context,
  number: number,
  by: { readonly personId: string | null; readonly address: string | null; readonly language: Language },
): Promise<void> {
  const author = by.personId === null ? undefined : await findHolder(ctx, by.personId)
  const to =
    author ?? (by.address === null ? undefined : { accountId: null, address: by.address, language: by.language })
  if (!to) return
  const { accountId, address, language } = to
  await sendMessage(ctx, messageReceived, { accountId, address, language }, { number })
}
