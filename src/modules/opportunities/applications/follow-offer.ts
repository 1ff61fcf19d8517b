import { Temporal } from "temporal-polyfill"
import type { Context } from "../../../platform/context.js"
import { authorsOf } from "../opportunity/authors-of.js"
import { tellPeople } from "../opportunity/tell-people.js"
import { offerLapsed, offerLapsedToAuthor, offerReminder } from "./application.notices.js"
import type { Application } from "./application.store.js"
import { saveReminded } from "./application.store.js"
import { lockApplicationFor } from "./find-application-for.js"
import { moveApplication } from "./move-application.js"

/** Reminders leave when people open their mail. */
const reminderHour = Temporal.PlainTime.from("08:00")

/** What time does to an offer: recalls it once, then ends it. Does nothing to one that was answered meanwhile. */
export async function followOffer(ctx: Context, { applicationId }: { readonly applicationId: string }): Promise<void> {
  const { application, opportunity, sides } = await lockApplicationFor(ctx, applicationId)
  const { answerBy, remindedAt } = application
  if (application.status !== "offered" || answerBy === null) return
  if (isReached(answerBy, ctx.now)) {
    await moveApplication(ctx, application, { act: "lapse", sides })
    await tellPeople(ctx, offerLapsed, [application.personId], { applicationId })
    await tellPeople(ctx, offerLapsedToAuthor, authorsOf(opportunity), { applicationId })
  } else if (remindedAt === null && isReached(reminderOf(application, answerBy, opportunity.timeZone), ctx.now)) {
    await saveReminded(ctx, applicationId)
    await tellPeople(ctx, offerReminder, [application.personId], { applicationId })
  }
}

/** The first morning of the second half of the time that she has. */
function reminderOf({ offeredAt }: Application, answerBy: Temporal.Instant, zone: string): Temporal.Instant {
  const from = offeredAt ?? answerBy
  const half = from.add({ milliseconds: Math.floor((answerBy.epochMilliseconds - from.epochMilliseconds) / 2) })
  const morning = half.toZonedDateTimeISO(zone).withPlainTime(reminderHour)
  return (isReached(half, morning.toInstant()) ? morning : morning.add({ days: 1 })).toInstant()
}

function isReached(moment: Temporal.Instant, now: Temporal.Instant): boolean {
  return moment.epochMilliseconds <= now.epochMilliseconds
}
