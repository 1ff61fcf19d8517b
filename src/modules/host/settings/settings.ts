import { z } from "zod"
import { capabilities } from "../../../web/module.js"
import { colourNames } from "../look/colours.js"
import { timeZones } from "./time-zones.js"

const text = (longest: number) => z.string().trim().min(1).max(longest)
const bilingual = (longest: number) => z.object({ en: text(longest), fr: text(longest) })
const optionalBilingual = z.object({ en: z.string().trim().max(300), fr: z.string().trim().max(300) })

const colour = z.string().regex(/^#[0-9a-f]{6}$/)
const palette = z.record(z.enum(colourNames), colour)

/** Days that some things are kept: never less than a month, never more than ten years. */
const days = z.int().min(30).max(3650)

const allOn = Object.fromEntries(capabilities.map((name) => [name, true])) as Record<
  (typeof capabilities)[number],
  boolean
>

/** What the host decides, typed here, stored by name, edited on a page. Environment variables configure the machine. */
export const hostSettings = {
  siteName: { schema: bilingual(40), start: { en: "Jumelage", fr: "Jumelage" } },
  hostName: {
    schema: bilingual(80),
    start: { en: "Public Demonstration Network", fr: "Réseau public de démonstration" },
  },
  footerSentence: {
    schema: bilingual(200),
    start: {
      en: "A service of the Public Demonstration Network",
      fr: "Un service du Réseau public de démonstration",
    },
  },
  contact: {
    schema: z.object({ emailAddress: z.email(), telephone: z.string().max(40), address: optionalBilingual }),
    start: { emailAddress: "contact@example.org", telephone: "", address: { en: "", fr: "" } },
  },
  logo: {
    schema: z.object({ fileId: z.uuid(), digest: z.string(), width: z.int(), height: z.int() }).nullable(),
    start: null,
  },
  colours: { schema: z.object({ light: palette, dark: palette }).nullable(), start: null },
  timeZone: { schema: z.enum(timeZones), start: "America/Toronto" },
  capabilities: { schema: z.record(z.enum(capabilities), z.boolean()), start: allOn },
  /** Whether an administrator of the platform approves each mentoring programme before it opens. */
  programmeApproval: { schema: z.boolean(), start: false },
  /** Working days that somebody has to answer the offer of a place. */
  offerAnswerDays: { schema: z.int().min(1).max(30), start: 5 },
  /** Whether moderation reads each opportunity before it is published. */
  opportunityReview: { schema: z.boolean(), start: false },
  /** Whether one title is enough; else each opportunity has one in each language. */
  opportunityTitleAlone: { schema: z.boolean(), start: false },
  retention: {
    schema: z.object({ messages: days, notices: days, helpMessages: days }),
    start: { messages: 90, notices: 365, helpMessages: 730 },
  },
} as const

export type SettingName = keyof typeof hostSettings

export type HostSettings = { readonly [Name in SettingName]: z.infer<(typeof hostSettings)[Name]["schema"]> }

export const settingNames = Object.keys(hostSettings) as SettingName[]

/** A stored value when the program still understands it, else the one it starts with. */
export function valueInForce<Name extends SettingName>(name: Name, stored: unknown): HostSettings[Name] {
  const { schema, start } = hostSettings[name]
  const outcome = schema.safeParse(stored)
  return (outcome.success ? outcome.data : start) as HostSettings[Name]
}
