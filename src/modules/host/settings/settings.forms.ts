import { z } from "zod"
import { capabilities } from "../../../web/module.js"
import type { Form } from "../../../web/page.js"
import { type ColourName, type Colours, colourNames, type Mode, modes, startColours } from "../look/colours.js"
import type { Versions } from "./read-settings.js"
import type { HostSettings } from "./settings.js"
import { timeZones } from "./time-zones.js"

/** What a form shows of the settings: flat, under the names of its fields. */
export type FieldValues = Readonly<Record<string, string | readonly string[]>>

/** The state that a form was filled in from travels with it, as `siteName.2 contact.1`. */
export function writeSeen(versions: Versions): string {
  return Object.entries(versions)
    .map(([name, version]) => `${name}.${version}`)
    .join(" ")
}

const seen = z
  .string()
  .catch("")
  .transform((text): Versions => {
    const parts = text.split(" ").map((part) => part.split("."))
    return Object.fromEntries(parts.map(([name = "", version]) => [name, Number(version)]))
  })

export const seenForm = z.object({ seen })

const line = (longest: number) =>
  z.string("setting-missing").trim().min(1, "setting-missing").max(longest, "setting-too-long")
const optionalLine = (longest: number) => z.string().trim().max(longest, "setting-too-long").catch("")

export const identityForm = z
  .object({
    "siteName-en": line(40),
    "siteName-fr": line(40),
    "hostName-en": line(80),
    "hostName-fr": line(80),
    "footerSentence-en": line(200),
    "footerSentence-fr": line(200),
    "contact-emailAddress": z.string("email-address-missing").trim().pipe(z.email("email-address-malformed")),
    "contact-telephone": optionalLine(40),
    "contact-address-en": optionalLine(300),
    "contact-address-fr": optionalLine(300),
    seen,
  })
  .transform((form) => {
    const pair = <Name extends "siteName" | "hostName" | "footerSentence" | "contact-address">(name: Name) => ({
      en: form[`${name}-en`],
      fr: form[`${name}-fr`],
    })
    return {
      seen: form.seen,
      values: {
        siteName: pair("siteName"),
        hostName: pair("hostName"),
        footerSentence: pair("footerSentence"),
        contact: {
          emailAddress: form["contact-emailAddress"],
          telephone: form["contact-telephone"],
          address: pair("contact-address"),
        },
      },
    }
  })

export function identityValues({ siteName, hostName, footerSentence, contact }: HostSettings): FieldValues {
  return {
    "siteName-en": siteName.en,
    "siteName-fr": siteName.fr,
    "hostName-en": hostName.en,
    "hostName-fr": hostName.fr,
    "footerSentence-en": footerSentence.en,
    "footerSentence-fr": footerSentence.fr,
    "contact-emailAddress": contact.emailAddress,
    "contact-telephone": contact.telephone,
    "contact-address-en": contact.address.en,
    "contact-address-fr": contact.address.fr,
  }
}

const days = z
  .string("days-malformed")
  .trim()
  .regex(/^\d{1,4}$/, "days-malformed")
  .transform(Number)
  .pipe(z.int().min(30, "days-malformed").max(3650, "days-malformed"))

const answerDays = z
  .string("answer-days-malformed")
  .trim()
  .regex(/^\d{1,2}$/, "answer-days-malformed")
  .transform(Number)
  .pipe(z.int().min(1, "answer-days-malformed").max(30, "answer-days-malformed"))

export const operationForm = z
  .object({
    timeZone: z.enum(timeZones, "time-zone-missing"),
    // One ticked box is sent alone, several as a list, none not at all.
    capabilities: z
      .preprocess((ticked) => [ticked ?? []].flat(), z.array(z.enum(capabilities)))
      .transform((ticked) => Object.fromEntries(capabilities.map((name) => [name, ticked.includes(name)]))),
    programmeApproval: z.literal("yes").optional(),
    offerAnswerDays: answerDays,
    opportunityReview: z.literal("yes").optional(),
    opportunityTitleAlone: z.literal("yes").optional(),
    "retention-messages": days,
    "retention-notices": days,
    "retention-helpMessages": days,
    seen,
  })
  .transform((form) => ({
    seen: form.seen,
    values: {
      timeZone: form.timeZone,
      capabilities: form.capabilities as HostSettings["capabilities"],
      programmeApproval: form.programmeApproval === "yes",
      offerAnswerDays: form.offerAnswerDays,
      opportunityReview: form.opportunityReview === "yes",
      opportunityTitleAlone: form.opportunityTitleAlone === "yes",
      retention: {
        messages: form["retention-messages"],
        notices: form["retention-notices"],
        helpMessages: form["retention-helpMessages"],
      },
    },
  }))

export function operationValues(settings: HostSettings): FieldValues {
  return {
    timeZone: settings.timeZone,
    capabilities: capabilities.filter((name) => settings.capabilities[name]),
    programmeApproval: settings.programmeApproval ? ["yes"] : [],
    offerAnswerDays: String(settings.offerAnswerDays),
    opportunityReview: settings.opportunityReview ? ["yes"] : [],
    opportunityTitleAlone: settings.opportunityTitleAlone ? ["yes"] : [],
    "retention-messages": String(settings.retention.messages),
    "retention-notices": String(settings.retention.notices),
    "retention-helpMessages": String(settings.retention.helpMessages),
  }
}

export type ColourField = `${Mode}-${ColourName}`

const colourFields: readonly ColourField[] = modes.flatMap((mode) =>
  colourNames.map((name): ColourField => `${mode}-${name}`),
)

const colour = z
  .string("colour-malformed")
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, "colour-malformed")

const colourShape = Object.fromEntries(colourFields.map((field) => [field, colour])) as Record<
  ColourField,
  typeof colour
>

export const coloursForm = z.object({ ...colourShape, seen }).transform((form) => {
  const palette = (mode: Mode) =>
    Object.fromEntries(colourNames.map((name) => [name, form[`${mode}-${name}`]])) as Colours[Mode]
  return { seen: form.seen, colours: { light: palette("light"), dark: palette("dark") } }
})

export function colourValues({ colours }: Pick<HostSettings, "colours">): Readonly<Record<ColourField, string>> {
  const shown = colours ?? startColours
  return Object.fromEntries(
    modes.flatMap((mode) => colourNames.map((name) => [`${mode}-${name}`, shown[mode][name]])),
  ) as Record<ColourField, string>
}

/** The colours as somebody is typing them, those that are none left at their start. */
export function typedColours(form: Form): Colours {
  const palette = (mode: Mode) =>
    Object.fromEntries(
      colourNames.map((name) => {
        const typed = colour.safeParse(form[`${mode}-${name}`])
        return [name, typed.success ? typed.data : startColours[mode][name]]
      }),
    ) as Colours[Mode]
  return { light: palette("light"), dark: palette("dark") }
}
