import { type Criteria, usualRadius } from "./criteria.js"

type Values = Readonly<Record<string, string | readonly string[] | undefined>>

/** The criteria as the fields of the form hold them. */
export function valuesOf(criteria: Criteria, place: string | undefined): Values {
  const { text, codes, languages, near, posted, startFrom, startUntil, includesClosed } = criteria
  return {
    ...codes,
    ...languages,
    q: text,
    place,
    "place-code": near?.place,
    km: String(near?.kilometres ?? usualRadius),
    posted: posted === undefined ? "" : String(posted),
    closed: includesClosed ? "yes" : undefined,
    ...dateParts("start-from", startFrom),
    ...dateParts("start-until", startUntil),
  }
}

function dateParts(name: string, day: string | undefined): Values {
  const [year = "", month = "", date = ""] = (day ?? "").split("-")
  const plain = (part: string) => (part === "" ? "" : String(Number(part)))
  return { [`${name}-year`]: year, [`${name}-month`]: plain(month), [`${name}-day`]: plain(date) }
}
