import { type ShownCount, showDivided } from "../../../platform/shown-count.js"
import { registrationFields } from "../registrations/answers/registration-fields.js"
import type { Standing } from "./standing.js"

/** What waiting mentees ask for, beside what mentors have free for it. */
export interface Need {
  /** A goal of the platform's list, or a skill. */
  readonly subject: string
  readonly asked: ShownCount
  readonly places: ShownCount
}

/** The questions whose answers needs are counted from. */
export const needFields = ["goals", "expertise", "cannotHelpWith"] as const
type NeedField = (typeof needFields)[number]

interface SubjectAnswer {
  readonly registrationId: string
  readonly field: string
  readonly value: unknown
}

/**
 * The goals of the programme, the most asked for in front. A skill that somebody added is named only where enough
 * people share it: alone, it could be known whose it is.
 */
export function countNeeds(
  answers: readonly SubjectAnswer[],
  { waiting, freePlaces }: Standing,
  goals: readonly string[],
): readonly Need[] {
  const subjects = (field: NeedField) => subjectsByRegistration(answers, field)
  const [wanted, offered, refused] = [subjects("goals"), subjects("expertise"), subjects("cannotHelpWith")]
  const asked = sum(waiting.flatMap(({ id }) => (wanted.get(id) ?? []).map((subject) => [subject, 1])))
  const places = sum(
    [...freePlaces].flatMap(([id, free]) => {
      const never = new Set(refused.get(id))
      return (offered.get(id) ?? []).filter((subject) => !never.has(subject)).map((subject) => [subject, free])
    }),
  )
  return [...new Set([...goals, ...asked.keys(), ...places.keys()])]
    .map((subject) => ({
      subject,
      asked: showDivided(asked.get(subject) ?? 0),
      places: showDivided(places.get(subject) ?? 0),
    }))
    .filter((need) => goals.includes(need.subject) || need.asked.n !== null)
    .sort((one, other) => (other.asked.n ?? 0) - (one.asked.n ?? 0))
}

/** An answer that no longer fits its question is left out. */
function subjectsByRegistration(answers: readonly SubjectAnswer[], field: NeedField) {
  return new Map(
    answers.flatMap((answer) => {
      const read = answer.field === field ? registrationFields[field].value.safeParse(answer.value) : undefined
      return read?.success ? [[answer.registrationId, read.data] as const] : []
    }),
  )
}

function sum(counted: readonly (readonly [subject: string, n: number])[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const [subject, n] of counted) numbers.set(subject, (numbers.get(subject) ?? 0) + n)
  return numbers
}
