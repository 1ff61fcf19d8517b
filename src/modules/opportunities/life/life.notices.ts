import { Temporal } from "temporal-polyfill"
import { z } from "zod"
import type { Labels } from "../../../web/module.js"
import { to } from "../../../web/paths.js"
import type { NoticeKind } from "../../notices/index.js"
import { findApplication } from "../applications/application.store.js"
import { marketplacePaths } from "../home/marketplace.paths.js"
import { marketplaceNotices } from "../opportunities.notices-group.js"
import { findOpportunity } from "../opportunity/opportunity.store.js"
import { opportunityNotice, type Said } from "../opportunity/opportunity-notice.js"
import { titleIn } from "../opportunity/opportunity-title.js"
import { endingReasons } from "./ending-reasons.js"
import { lifeWords } from "./life.words.js"
import { listExpiredWith } from "./people-of.store.js"
import { readStanding } from "./standing.store.js"

type Label = keyof (typeof lifeWords)["en"]["notices"]["labels"]
const labelOf = (which: Label): Labels => ({
  en: lifeWords.en.notices.labels[which],
  fr: lifeWords.fr.notices.labels[which],
})

const wordsFor = ({ language }: Pick<Said, "language">) => lifeWords[language].notices
const lastDay = ({ opportunity: { deadlineOn } }: Said) =>
  deadlineOn ? Temporal.PlainDate.from(deadlineOn) : undefined
const waitingFor = async ({ at, opportunity }: Said) => (await readStanding(at, opportunity.number)).sent

/** The last day is over; somebody has applied. */
export const opportunityClosed = opportunityNotice({
  ...{ name: "opportunities.closed", label: labelOf("closed"), leadsTo: marketplacePaths.one },
  async say(said) {
    const { see, closed: words } = wordsFor(said)
    const n = await waitingFor(said)
    return { title: words.title(said), text: n === 0 ? words.none : words.waiting({ n }), link: see }
  },
})

/** Nobody came, or nobody was taken. */
export const opportunityExpired = opportunityNotice({
  ...{ name: "opportunities.expired", label: labelOf("closed"), leadsTo: marketplacePaths.one },
  async say(said) {
    const { see, expired: words } = wordsFor(said)
    const left = await listExpiredWith(said.at, said.opportunity.number)
    return { title: words.title(said), text: left.length > 0 ? words.unanswered : words.nobody, link: see }
  },
})

export const deadlineNear = opportunityNotice({
  ...{ name: "opportunities.deadline-near", label: labelOf("near"), leadsTo: marketplacePaths.one },
  async say(said) {
    const { see, near: words } = wordsFor(said)
    const day = lastDay(said)
    if (!day || said.opportunity.status !== "published") return undefined
    const n = await waitingFor(said)
    return { title: words.title({ ...said, day }), text: n === 0 ? words.none : words.text({ n }), link: see }
  },
})

/** To those who were invited or keep it as a favourite. */
export const deadlineNearForYou = opportunityNotice({
  ...{ name: "opportunities.deadline-near-for-you", label: labelOf("nearForYou"), leadsTo: marketplacePaths.one },
  say(said) {
    const { see, near: words } = wordsFor(said)
    const day = lastDay(said)
    if (!day || said.opportunity.status !== "published") return undefined
    return { title: words.title({ ...said, day }), text: words.forYou({ day }), link: see }
  },
})

export const applicantsWait = opportunityNotice({
  ...{ name: "opportunities.applicants-wait", label: labelOf("waiting"), leadsTo: marketplacePaths.applications },
  async say(said) {
    const { see, waiting: words } = wordsFor(said)
    const n = await waitingFor(said)
    return n === 0 ? undefined : { title: words.title(said), text: words.text({ n }), link: see }
  },
})

export const timeToComplete = opportunityNotice({
  ...{ name: "opportunities.time-to-complete", label: labelOf("toComplete"), leadsTo: marketplacePaths.completion },
  say(said) {
    const { complete, toComplete: words } = wordsFor(said)
    if (said.opportunity.status !== "in-progress") return undefined
    return { title: words.title(said), text: words.text, link: complete }
  },
})

export const deadlineChanged = opportunityNotice({
  ...{ name: "opportunities.extended", label: labelOf("extended"), leadsTo: marketplacePaths.one },
  say(said) {
    const { see, extended: words } = wordsFor(said)
    const day = lastDay(said)
    return day && { title: words.title(said), text: words.text({ day }), link: see }
  },
})

/** What those who have a place, and the other author, are told of an act. */
function lifeNotice(name: string, which: "started" | "completed" | "reopened" | "cancelled") {
  return opportunityNotice({
    ...{ name, label: labelOf("life"), leadsTo: marketplacePaths.one },
    say(said) {
      const { see, [which]: words } = wordsFor(said)
      return { title: words.title(said), text: words.text, link: see }
    },
  })
}

export const opportunityStarted = lifeNotice("opportunities.started", "started")
export const opportunityCompleted = lifeNotice("opportunities.completed", "completed")
export const opportunityReopened = lifeNotice("opportunities.reopened", "reopened")
export const opportunityCancelled = lifeNotice("opportunities.cancelled", "cancelled")

/** To each applicant whose application the platform ended, with what ended it. */
export const applicationEnded: NoticeKind<{ applicationId: string }> = {
  ...{ name: "opportunities.application-ended", label: labelOf("ended"), group: marketplaceNotices },
  ...{ guarantee: "must-arrive", optional: true, rhythm: "at-once" },
  details: z.object({ applicationId: z.uuid() }),
  async describe(at, { applicationId }) {
    const application = await findApplication(at, applicationId)
    const opportunity = application && (await findOpportunity(at, application.opportunity))
    const reason = endingReasons.find((each) => each === application?.reason)
    if (!opportunity || reason === undefined) return null
    const { ended: words, find } = lifeWords[at.language].notices
    return {
      title: words.title({ title: titleIn(at.language, opportunity) }),
      text: words.texts[reason],
      link: { label: find, href: to(marketplacePaths.search, at.language) },
    }
  },
}

export const lifeNoticeKinds = [
  ...[opportunityClosed, opportunityExpired, deadlineNear, deadlineNearForYou, applicantsWait, timeToComplete],
  ...[deadlineChanged, opportunityStarted, opportunityCompleted, opportunityReopened, opportunityCancelled],
  applicationEnded,
] as readonly NoticeKind[]
