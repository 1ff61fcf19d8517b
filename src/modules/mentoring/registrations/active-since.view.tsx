import type { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import type { RegistrationSide } from "./registration.js"
import { registrationsWords } from "./registrations.words.js"

interface ActiveSinceProps {
  readonly language: Language
  readonly side: RegistrationSide
  readonly on: Temporal.PlainDate
  readonly serviceWeeks: number
}

/** What somebody whose registration is active may expect: only a mentee waits by the service standard. */
export function ActiveSince({ language, side, on, serviceWeeks }: ActiveSinceProps) {
  const words = registrationsWords[language]
  if (side === "mentor") return <>{words.offering({ on })}</>
  return (
    <>
      {words.waiting({ on })} {words.standard({ weeks: serviceWeeks })}
    </>
  )
}
