import type { Stream } from "../../../../engine/scoring/rule-set.js"
import type { Context } from "../../../../platform/context.js"
import { record } from "../../../../platform/record.js"
import { type FieldProblem, refuseField, refuseFields } from "../../../../platform/refusal.js"
import { lockSeenProgramme } from "../lead-programme.js"
import { holdHost, type Programme, saveProgramme } from "../programme.store.js"
import type { ProgrammeSettings } from "../programme-settings.js"
import { readDays, readNumber } from "./read-numbers.js"
import { listStreamsInUse } from "./streams.store.js"

interface Seen {
  readonly id: string
  /** What the form showed: somebody else's change is not written over. */
  readonly revision: number
}

async function save(ctx: Context, programme: Programme, change: Partial<ProgrammeSettings>): Promise<void> {
  await saveProgramme(ctx, programme, { settings: { ...programme.settings, ...change } })
  await record(ctx, { act: "mentoring.set-programme", subject: { kind: "programme", key: programme.id } })
}

export interface JoiningInput extends Seen, Pick<ProgrammeSettings, "joining" | "organisationIds" | "streams"> {
  /** One more organisation. */
  readonly addedId: string | null
}

/** Says who may join a programme, and in which streams. */
export async function saveJoining(ctx: Context, input: JoiningInput): Promise<void> {
  const { id, revision, joining, organisationIds, streams, addedId } = input
  const programme = await lockSeenProgramme(ctx, id, revision)
  const day = ctx.now.toZonedDateTimeISO("UTC").toPlainDate().toString()
  if (addedId !== null && !(await holdHost(ctx, addedId, day)))
    throw refuseField("organisation", "organisation-unknown")
  await keepUsedStreams(ctx, programme, streams)
  // Only those that the page showed can stay: an address typed by hand adds nothing.
  const kept = organisationIds.filter((each) => programme.settings.organisationIds.includes(each))
  const all = [...new Set([...kept, ...(addedId === null ? [] : [addedId])])]
  await save(ctx, programme, { joining, organisationIds: all, streams })
}

async function keepUsedStreams(ctx: Context, { id }: Programme, streams: readonly Stream[]): Promise<void> {
  const used = await listStreamsInUse(ctx, id)
  if (used.some((stream) => !streams.includes(stream))) throw refuseField("streams", "stream-in-use")
}

type Typed = Readonly<Record<"answerDays" | "reminderDays" | "serviceWeeks" | "firstMeetingDays", string>>

export interface WaysInput extends Seen, Typed, Pick<ProgrammeSettings, "modes" | "asksMentorEachTime" | "aim"> {}

/** Says how pairings come about and how long each step waits. */
export async function saveWays(ctx: Context, { id, revision, ...input }: WaysInput): Promise<void> {
  const programme = await lockSeenProgramme(ctx, id, revision)
  const { modes, asksMentorEachTime, aim } = input
  await save(ctx, programme, { modes, asksMentorEachTime, aim, ...readTyped(input) })
}

/** What was typed as numbers; all that is wrong with them is told at once. */
function readTyped(typed: Typed) {
  const problems: FieldProblem[] = []
  const orTell = <Value>(read: Value | FieldProblem, instead: Value): Value => {
    if (!isProblem(read)) return read
    problems.push(read)
    return instead
  }
  const numbers = {
    answerDays: orTell(readNumber("answerDays", typed.answerDays, { least: 2, most: 30 }), 0),
    reminderDays: orTell(readDays("reminderDays", typed.reminderDays, { least: 0, most: 60 }), []),
    serviceWeeks: orTell(readNumber("serviceWeeks", typed.serviceWeeks, { least: 1, most: 52 }), 0),
    firstMeetingDays: orTell(readDays("firstMeetingDays", typed.firstMeetingDays, { least: 1, most: 90 }), []),
  }
  if (problems.length > 0) throw refuseFields(problems)
  return numbers
}

function isProblem(read: unknown): read is FieldProblem {
  return typeof read === "object" && read !== null && "code" in read
}

export type ListsInput = Seen & Pick<ProgrammeSettings, "goals" | "interests" | "paths">

/** Says from what people choose when they register. */
export async function saveLists(ctx: Context, { id, revision, goals, interests, paths }: ListsInput): Promise<void> {
  const programme = await lockSeenProgramme(ctx, id, revision)
  await save(ctx, programme, { goals, interests, paths })
}
