import type { Temporal } from "temporal-polyfill"
import type { Language } from "../../../platform/wording.js"
import { to } from "../../../web/paths.js"
import { pairingsPaths } from "../pairings/pairings.paths.js"
import type { Expectation } from "../proposals/expectation.js"
import { proposalsPaths } from "../proposals/proposals.paths.js"
import type { RegistrationSide } from "./registration.js"
import { registrationsWords } from "./registrations.words.js"

interface ActiveSinceProps {
  readonly language: Language
  readonly side: RegistrationSide
  readonly on: Temporal.PlainDate
  readonly serviceWeeks: number
  readonly expectation: Expectation
}

/** What somebody whose registration is active may expect: only a mentee waits by the service standard. */
export function ActiveSince({ language, side, on, serviceWeeks, expectation }: ActiveSinceProps) {
  const { expected: words, ...others } = registrationsWords[language]
  if (side === "mentor") return <>{others.offering({ on })}</>
  if (expectation.kind === "waits") {
    return (
      <>
        {others.waiting({ on })} {others.standard({ weeks: serviceWeeks })}
      </>
    )
  }
  if (expectation.kind === "paired") {
    const { pairingId: id } = expectation
    return (
      <>
        {words.paired} <a href={to(pairingsPaths.one, language, { id })}>{words.seePairing}</a>
      </>
    )
  }
  const { kind, by, proposalId: id } = expectation
  return (
    <>
      {words[kind]({ by })} <a href={to(proposalsPaths.one, language, { id })}>{words.see[kind]}</a>
    </>
  )
}
