import type { TestMember } from "./members.js"
import { formsIn } from "./page-forms.js"
import type { TestSite } from "./site.js"

type Sent = Readonly<Record<string, string>>

/** Days from the site's own today, in the three parts of a date field. */
export function dayFields({ doorway }: Pick<TestSite, "doorway">, name: string, days: number): Sent {
  const on = doorway.clock().toZonedDateTimeISO("America/Toronto").toPlainDate().add({ days })
  return { [`${name}-day`]: String(on.day), [`${name}-month`]: String(on.month), [`${name}-year`]: String(on.year) }
}

/** What a member fills in at each step, on the French pages. */
export const filled = {
  author: { organisation: "other", otherOrganisation: "Statistique Canada", undertaken: "yes" },
  details: (site: Pick<TestSite, "doorway">): Sent => ({
    titleFr: "Cartographier les services d’une région",
    titleEn: "Map the services of a region",
    type: "mentoring",
    side: "offering",
    places: "2",
    isRestricted: "none",
    ...dayFields(site, "startOn", 30),
    ...dayFields(site, "deadlineOn", 14),
  }),
  requirements: {
    skills: "Gestion de projet",
    "skills-essential": "yes",
    timeMinutes: "2,5",
    timePeriod: "week",
    timeZone: "America/Toronto",
    isRemote: "yes",
  },
} as const

/** Hidden fields of the form of a step, as the page drew them. */
export async function hiddenOf({ browser }: TestMember, address: string): Promise<Sent> {
  const { html } = await browser.get(address)
  const form = formsIn(html).find(({ fields }) => fields.some(({ name }) => name === "key" || name === "revision"))
  const hidden = form?.fields.filter(({ name }) => name === "key" || name === "revision") ?? []
  return Object.fromEntries(hidden.map(({ name, value }) => [name, value]))
}

export const firstStep = "/fr/possibilites/nouvelle/etape-1"

/** Sends a step as its page was drawn, and says where that leads. */
export async function sendStep(member: TestMember, address: string, fields: Sent) {
  return member.browser.post(address, { ...(await hiddenOf(member, address)), next: "on", ...fields })
}

export const stepOf = (number: number | string, step: number) => `/fr/possibilites/${number}/modification/etape-${step}`

export const numberIn = (location: string | undefined) => Number(/\/(\d+)(?:\/|$)/.exec(location ?? "")?.[1])

/** The three steps, up to the button that publishes; the number of the opportunity. */
export async function postByForm(
  site: Pick<TestSite, "doorway">,
  member: TestMember,
  changes: { readonly author?: Sent; readonly details?: Sent; readonly requirements?: Sent } = {},
): Promise<number> {
  const profile = { contactName: "Camille Hôtesse", contactAddress: member.emailAddress }
  const first = await sendStep(member, firstStep, { ...profile, ...filled.author, ...changes.author })
  const number = numberIn(first.location)
  await sendStep(member, stepOf(number, 2), { ...filled.details(site), ...changes.details })
  await sendStep(member, stepOf(number, 3), { ...filled.requirements, ...changes.requirements, next: "publish" })
  return number
}
