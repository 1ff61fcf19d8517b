import type { ApplicationStatus } from "../../src/modules/opportunities/applications/application.js"
import { type OpportunityStatus, overStatuses } from "../../src/modules/opportunities/opportunity/opportunity.js"
import { loadTypes } from "../../src/modules/opportunities/types/load-types.js"
import type { Side } from "../../src/modules/opportunities/types/opportunity-type.js"
import { system } from "../../src/platform/context.js"
import { act } from "../../src/platform/db.js"
import type { TestMember } from "./members.js"
import { personIdOf } from "./memberships.js"
import type { TestSite } from "./site.js"

/** The kinds that come with the platform, without all the other lists. */
export async function loadMarketplace({ doorway }: Pick<TestSite, "doorway">): Promise<void> {
  await act(doorway, system, loadTypes)
}

const neverPublic: readonly OpportunityStatus[] = ["draft", "in-review"]

interface Standing {
  readonly type?: string
  readonly side?: Side
  readonly status?: OpportunityStatus
  readonly places?: number | null
  readonly titleEn?: string | null
  readonly titleFr?: string | null
  readonly descriptionEn?: string | null
  readonly descriptionFr?: string | null
  readonly isRestricted?: boolean
  readonly organisationId?: string | null
  /** Hours from now until nobody may apply any more. */
  readonly closesIn?: number
}

/**
 * An opportunity as it stands in this state, posted by a member or by the person of this key; how it comes to that has
 * tests of its own.
 */
export async function posted(
  site: TestSite,
  author: TestMember | string,
  {
    type = "micro-mission",
    side = "offering",
    status = "published",
    places = 1,
    titleEn = "Map the services of a region",
    titleFr = "Cartographier les services d’une région",
    descriptionEn = null,
    descriptionFr = null,
    isRestricted = false,
    organisationId = null,
    closesIn = 24 * 14,
  }: Standing = {},
): Promise<number> {
  const { db, clock } = site.doorway
  const now = clock()
  const closesAt = now.add({ hours: closesIn })
  const deadline = closesAt.toZonedDateTimeISO("America/Toronto").toPlainDate()
  const personId = typeof author === "string" ? author : await personIdOf(site, author)
  const { number } = await db
    .insertInto("opportunity")
    .values({
      ...{ type, side, status, places, titleEn, titleFr, descriptionEn, descriptionFr, isRestricted, organisationId },
      ...{
        creatorId: personId,
        contactId: personId,
        contactName: "Camille Hôtesse",
        contactAddress: "camille@example.org",
      },
      ...{
        undertakenAt: now,
        sourceLanguage: "fr",
        enCurrentAt: titleEn === null ? null : now,
        frCurrentAt: titleFr === null ? null : now,
      },
      ...{ startOn: deadline.add({ days: 7 }).toString(), deadlineOn: deadline.toString(), closesAt },
      ...{ timeZone: "America/Toronto", timeMinutes: 300, timePeriod: "week", isRemote: true, step: 3, revision: 1 },
      ...{ createdAt: now, changedAt: now, publishedAt: neverPublic.includes(status) ? null : now },
      closedAt: status === "closed-to-applications" ? now : null,
      overAt: (overStatuses as readonly OpportunityStatus[]).includes(status) ? now : null,
    })
    .returning("number")
    .executeTakeFirstOrThrow()
  return number
}

/** An application as it stands in this state; the form has tests of its own. */
export async function applied(
  site: TestSite,
  applicant: TestMember | string,
  opportunity: number,
  { status = "sent", place = 1 }: { status?: ApplicationStatus; place?: number } = {},
): Promise<string> {
  const { db, clock } = site.doorway
  const now = clock()
  const isOver = status === "declined" || status === "withdrawn" || status === "rejected"
  const { id } = await db
    .insertInto("application")
    .values({
      ...{ opportunity, personId: typeof applicant === "string" ? applicant : await personIdOf(site, applicant) },
      ...{ status, place: status === "offered" || status === "accepted" ? place : null, message: "Je suis prête." },
      ...{
        shownSections: [],
        isShortlisted: false,
        reason: isOver ? "workload" : null,
        appliedAt: now,
        changedAt: now,
      },
      ...(status === "offered" && { offeredAt: now, answerBy: now.add({ hours: 120 }) }),
      ...{ endedAt: isOver ? now : null, revision: 1 },
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  return id
}

/** Waits until all that is posted by now can be found. */
export async function findable({ app }: Pick<TestSite, "app">): Promise<void> {
  for (const index of app.site.modules.flatMap(({ indexes }) => indexes ?? [])) await index.caughtUp()
}
