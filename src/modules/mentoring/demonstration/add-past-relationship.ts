import { randomUUID } from "node:crypto"
import { Temporal } from "temporal-polyfill"
import { demonstrationWords } from "../../../../db/demo/mentoring-words.js"
import type { Context, Member } from "../../../platform/context.js"
import { placeOfBody } from "../exchanges/exchange.js"
import { insertExchange } from "../exchanges/exchange.store.js"
import { instantOf } from "../meetings/local-time.js"
import { insertMeeting, saveStatus } from "../meetings/meeting.store.js"
import { placeOfGoal } from "../notes/goal.js"
import { insertGoal } from "../notes/goal.store.js"
import { placeOfNote } from "../notes/note.js"
import { insertNote } from "../notes/note.store.js"
import { insertReview, saveAnswer } from "../reviews/review.store.js"
import { sealForPairing } from "../sealing/pairing-seal.js"

interface Relationship {
  readonly pairingId: string
  readonly mentor: Member
  readonly mentee: Member
  /** Weeks since the confirmation, or until the end. */
  readonly weeks: number
  readonly isOver: boolean
}

const weeksBetweenMeetings = 4
const minutes = 60

/** What two invented people did since their confirmation, which is the time of `ctx`; nobody is told. */
export async function addPastRelationship(ctx: Context, relationship: Relationship): Promise<void> {
  // Whoever was confirmed a few days ago has still to set the first meeting.
  if (relationship.weeks < 2) return
  await addMeetings(ctx, relationship)
  await addWords(ctx, relationship)
  await addReviews(ctx, relationship)
}

/** Once a month in the mentee's mornings: those that took place and, where it goes on, the next one. */
async function addMeetings(ctx: Context, { pairingId, mentee, weeks, isOver }: Relationship): Promise<void> {
  const zone = mentee.timeZone
  const confirmedOn = ctx.now.toZonedDateTimeISO(zone).toPlainDate()
  for (let week = 1; week < weeks + (isOver ? 0 : weeksBetweenMeetings); week += weeksBetweenMeetings) {
    const when = { on: onWeekday(confirmedOn.add({ weeks: week })), at: Temporal.PlainTime.from("10:00"), zone }
    const startsAt = instantOf(when)
    const span = { startsAt, endsAt: startsAt.add({ minutes }) }
    const id = await insertMeeting(ctx, {
      pairingId,
      seriesId: null,
      when,
      minutes,
      mode: "remote",
      place: null,
      ...span,
    })
    if (week < weeks) await saveStatus({ ...ctx, now: span.endsAt }, id, "met")
  }
}

function onWeekday(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.dayOfWeek > 5 ? day.add({ days: 8 - day.dayOfWeek }) : day
}

async function addWords(ctx: Context, { pairingId, mentor, mentee }: Relationship): Promise<void> {
  const words = demonstrationWords[mentee.language]
  const seal = await sealForPairing(ctx, pairingId)
  const said = [
    { author: mentee, body: words.first },
    { author: mentor, body: demonstrationWords[mentor.language].answer },
  ]
  for (const { author, body } of said) {
    const id = randomUUID()
    await insertExchange(ctx, { id, pairingId, authorId: author.personId, sealedBody: seal(body, placeOfBody(id)) })
  }
  for (const goal of words.goals.slice(0, 2)) {
    const id = randomUUID()
    await insertGoal(ctx, { id, pairingId, authorId: mentee.personId, sealedText: seal(goal, placeOfGoal(id)) })
  }
  for (const [kind, text] of [
    ["agreed", words.note],
    ["private", words.own],
  ] as const) {
    const id = randomUUID()
    await insertNote(ctx, { id, pairingId, authorId: mentee.personId, kind, sealedBody: seal(text, placeOfNote(id)) })
  }
}

/** Answered by those who have been together long enough. */
async function addReviews(ctx: Context, { pairingId, mentor, mentee, weeks, isOver }: Relationship): Promise<void> {
  const dueOn = ctx.now.toZonedDateTimeISO(mentee.timeZone).toPlainDate().toString()
  for (const { personId } of [mentor, mentee]) {
    const answered = async (kind: "first-meeting" | "third-meeting" | "final", answer: "good" | "very") => {
      const key = { pairingId, personId, kind, dueOn }
      await insertReview(ctx, key)
      await saveAnswer(ctx, key, { answer, sealedWords: null })
    }
    if (weeks >= 3) await answered("first-meeting", "good")
    if (weeks >= 12) await answered("third-meeting", "good")
    if (isOver && weeks > 20) await answered("final", "very")
  }
}
