import type { Temporal } from "temporal-polyfill"
import { z } from "zod"
import { system } from "../../../platform/context.js"
import { act, type Doorway, reading } from "../../../platform/db.js"
import type { Recurring, Task, TaskKind } from "../../../platform/tasks.js"
import { listOpenProgrammes, lockProgramme, type Programme } from "../programmes/programme.store.js"
import { listMentorsWithRoom } from "../proposals/list-mentors-with-room.js"
import { listFreeMentees } from "../proposals/standing.store.js"
import { streams } from "../registrations/registration.js"
import { beginMatchingRun } from "./ask-matching-run.js"
import { hasNightlySince } from "./matching-run.store.js"

const nightlyTask: TaskKind<Record<string, never>> = { name: "mentoring.begin-nightly-runs", payload: z.object({}) }

/** By the programme’s clock. At 2 h a spring night jumps to 3 h, which every night has once. */
const nightHour = 3
/** Less than the shortest night and day between two such hours. */
const hoursBetween = 20

const beginNightly: Task<Record<string, never>> = {
  ...nightlyTask,
  async run(_, at) {
    const read = reading(at, system)
    for (const programme of await listOpenProgrammes(read)) {
      if (isItsNight(programme, read.now)) await beginRunsOf(at, programme.id)
    }
  },
}

function isItsNight({ timeZone, settings }: Programme, now: Temporal.Instant): boolean {
  return settings.modes.includes("proposal") && now.toZonedDateTimeISO(timeZone).hour === nightHour
}

/** One run for each stream where somebody waits and some mentor has a place. */
async function beginRunsOf(at: Doorway, programmeId: string): Promise<void> {
  await act(at, system, async (ctx) => {
    const programme = await lockProgramme(ctx, programmeId)
    if (programme?.status !== "open") return
    if (await hasNightlySince(ctx, programmeId, ctx.now.subtract({ hours: hoursBetween }))) return
    const mentees = await listFreeMentees(ctx, programmeId)
    const mentors = await listMentorsWithRoom(ctx, programmeId)
    for (const stream of streams) {
      const isThere = [mentees, mentors].every((people) => people.some((person) => person.stream === stream))
      if (isThere) await beginMatchingRun(ctx, programme, { stream }, null)
    }
  })
}

export const runsTasks: readonly Task[] = [beginNightly as Task]

/** Each hour: somewhere in Canada it is night. The half hour is for Newfoundland. */
export const runsRecurring: readonly Recurring[] = [{ task: nightlyTask.name, cron: "10,40 * * * *" }]
