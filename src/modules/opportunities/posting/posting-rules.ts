import type { FieldProblem } from "../../../platform/refusal.js"
import { sidesOf, type TypeField } from "../types/opportunity-type.js"
import type { OpportunityType } from "../types/type.store.js"
import { type Content, type ContentField, mostHours, type Step, steps } from "./content.js"

/** What the rules know beside the answers themselves. */
export interface RuleFacts {
  /** The chosen kind; undefined where none is chosen. */
  readonly type: OpportunityType | undefined
  /** On the clock of the opportunity’s zone. */
  readonly today: string
  readonly oneTitleIsEnough: boolean
  /** What is published now: what was right then stays right. */
  readonly before: Content | undefined
}

type Rule = (content: Content, facts: RuleFacts) => readonly (FieldProblem | false | undefined)[]

const problem = (field: ContentField, code: string, values = {}): FieldProblem => ({ field, code, values })

const missing = (content: Content, field: ContentField, code: string) => {
  const value = content[field]
  const isEmpty = value === null || value === false || (Array.isArray(value) && value.length === 0)
  return isEmpty && problem(field, code)
}

/** Only where the kind asks it. */
const required = ({ type }: RuleFacts, field: TypeField, found: FieldProblem | false) =>
  type?.fields[field] === "required" && found

const isNew = (content: Content, { before }: RuleFacts, field: ContentField) => before?.[field] !== content[field]

const author: Rule = (content) => [
  missing(content, "contactName", "author-name-missing"),
  missing(content, "organisation", "organisation-missing"),
  missing(content, "contactAddress", "email-address-missing"),
  missing(content, "undertaken", "undertaking-missing"),
]

const titles: Rule = (content, { oneTitleIsEnough }) => {
  const gaps = [missing(content, "titleFr", "title-fr-missing"), missing(content, "titleEn", "title-en-missing")]
  return oneTitleIsEnough && gaps.some((gap) => gap === false) ? [] : gaps
}

const kind: Rule = (content, facts) => {
  const { type, before } = facts
  if (!type) return [problem("type", "opportunity-type-missing")]
  const isKept = before?.type === content.type && before.side === content.side
  return [
    before !== undefined && !isKept && problem("type", "opportunity-type-fixed"),
    !isKept && !type.isOffered && problem("type", "opportunity-type-not-offered"),
    !(content.side && sidesOf(type).includes(content.side)) && problem("side", "side-missing"),
    required(facts, "work-area", missing(content, "workArea", "work-area-missing")),
    content.workArea === "other" && missing(content, "workAreaOther", "work-area-other-missing"),
    required(facts, "group-level", missing(content, "groupLevels", "group-level-missing")),
  ]
}

const dates: Rule = (content, facts) => {
  const { startOn, endOn, deadlineOn } = content
  const { today } = facts
  const latest = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`
  const isPast = (field: "startOn" | "deadlineOn") => (content[field] ?? today) < today && isNew(content, facts, field)
  return [
    missing(content, "startOn", "start-missing"),
    isPast("startOn") && problem("startOn", "start-past"),
    required(facts, "end-date", missing(content, "endOn", "end-missing")),
    endOn !== null && startOn !== null && endOn < startOn && problem("endOn", "end-before-start"),
    endOn !== null && deadlineOn !== null && endOn < deadlineOn && problem("endOn", "end-before-deadline"),
    missing(content, "deadlineOn", "application-deadline-missing"),
    isPast("deadlineOn") && problem("deadlineOn", "application-deadline-past"),
    deadlineOn !== null && deadlineOn > latest && problem("deadlineOn", "application-deadline-too-far"),
  ]
}

const description: Rule = (content, facts) => [
  required(
    facts,
    "description",
    content.descriptionFr === null && content.descriptionEn === null && problem("descriptionFr", "description-missing"),
  ),
]

const time: Rule = (content, facts) => {
  const { timeMinutes, timePeriod } = content
  if (timeMinutes === null) {
    const isAsked = facts.type?.fields.time === "required" || timePeriod !== null
    return [isAsked && problem("timeMinutes", "time-missing")]
  }
  if (timePeriod === null) return [problem("timePeriod", "time-period-missing")]
  const most = mostHours[timePeriod]
  return [timeMinutes > most * 60 && problem("timeMinutes", "time-too-long", { most })]
}

const requirements: Rule = (content, facts) => [
  required(facts, "skills", missing(content, "skills", "skill-missing")),
  required(facts, "occupation", missing(content, "occupation", "occupation-missing")),
  required(facts, "education", missing(content, "educationLevel", "education-missing")),
  ...time(content, facts),
  required(facts, "schedule", missing(content, "schedule", "schedule-missing")),
  required(facts, "remote", missing(content, "isRemote", "remote-missing")),
  required(facts, "place", !content.isRemote && missing(content, "municipality", "place-missing-unless-remote")),
  required(facts, "security", missing(content, "securityLevel", "security-missing")),
  required(facts, "languages", missing(content, "languages", "language-level-missing")),
]

const rulesOfStep: Readonly<Record<Step, readonly Rule[]>> = {
  1: [author],
  2: [titles, kind, dates, description],
  3: [requirements],
}

/** All that keeps a step from being in order, in the order of the form. */
export function problemsOf(step: Step, content: Content, facts: RuleFacts): readonly FieldProblem[] {
  return rulesOfStep[step]
    .flatMap((rule) => rule(content, facts))
    .filter((each) => each !== false && each !== undefined)
}

/** The first step that is not in order; undefined where all are. */
export function firstOpenStep(content: Content, facts: RuleFacts): Step | undefined {
  return steps.find((step) => problemsOf(step, content, facts).length > 0)
}

/** Fields of a kind, by the answers that they hold and what stands there where the kind does not ask them. */
const nothing: { readonly [Field in TypeField]: Partial<Content> } = {
  "work-area": { workArea: null, workAreaOther: null },
  "group-level": { groupLevels: [] },
  places: { places: 1 },
  "end-date": { endOn: null },
  description: { descriptionFr: null, descriptionEn: null },
  restriction: { isRestricted: false, restrictedTo: [] },
  skills: { skills: [] },
  occupation: { occupation: null },
  education: { educationLevel: null },
  time: { timeMinutes: null, timePeriod: null },
  schedule: { schedule: [] },
  remote: { isRemote: false },
  place: { municipality: null },
  security: { securityLevel: null },
  languages: { languages: [] },
}

/** What a kind does not ask is not kept, whatever a form sent; nor what another answer leaves without sense. */
export function kept(content: Content, type: OpportunityType | undefined): Content {
  const off = Object.entries(nothing).filter(([field]) => type?.fields[field as TypeField] === "off")
  const asked: Content = Object.assign({}, content, ...off.map(([, empty]) => empty))
  return {
    ...asked,
    side: type && sidesOf(type).length === 1 ? "both" : asked.side,
    workAreaOther: asked.workArea === "other" ? asked.workAreaOther : null,
    restrictedTo: asked.isRestricted ? asked.restrictedTo : [],
  }
}
