import { type CurrentDates, datesAfter, type TextPair } from "../../../../platform/text-pair.js"
import type { Presentation, Programme } from "../programme.store.js"

type Words = Pick<Presentation, "nameEn" | "nameFr" | "purposeEn" | "purposeFr">

/** Name and purpose of a language are one text: it is whole or to be reviewed. */
function pairOf({ nameEn, nameFr, purposeEn, purposeFr }: Words): TextPair {
  const join = (name: string | null, purpose: string | null) =>
    name === null && purpose === null ? null : `${name ?? ""}\n${purpose ?? ""}`
  return { en: join(nameEn, purposeEn), fr: join(nameFr, purposeFr) }
}

const nothing = { nameEn: null, nameFr: null, purposeEn: null, purposeFr: null }
const never: CurrentDates = { en: null, fr: null }

/** Since when each language says what is right, once these words are saved. */
export function presentationDates(
  before: Pick<Programme, keyof Words | "enCurrentAt" | "frCurrentAt"> | undefined,
  after: Words & { readonly agree: boolean },
  now: Parameters<typeof datesAfter>[2],
): CurrentDates {
  const dates = before ? { en: before.enCurrentAt, fr: before.frCurrentAt } : never
  return datesAfter({ pair: pairOf(before ?? nothing), dates }, { pair: pairOf(after), agree: after.agree }, now)
}
