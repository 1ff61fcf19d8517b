import type { ComponentProps } from "preact"
import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { Rows } from "../../../ui/containers.js"
import type { DashboardBlock } from "../../../web/module.js"
import { to } from "../../../web/paths.js"
import { calendarPaths } from "../calendar/calendar.paths.js"
import { calendarWords } from "../calendar/calendar.words.js"
import { listOwnPairings, type OwnPairing } from "./find-pairing-for.js"
import { pairingsPaths } from "./pairings.paths.js"
import { pairingsWords } from "./pairings.words.js"
import { pairingParts } from "./parts.js"

/** The pairings in progress of the member, each with what waits for her there. Nothing for who has none. */
export async function myPairingsBlock(reading: Reading, language: Language): Promise<readonly DashboardBlock[]> {
  const pairings = (await listOwnPairings(reading)).filter(({ pairing }) => pairing.status === "active")
  if (pairings.length === 0) return []
  const rows = await Promise.all(pairings.map((own) => rowOf(reading, language, own)))
  return [
    { id: "my-pairings", title: pairingsWords[language].mine, body: <MyPairings language={language} rows={rows} /> },
  ]
}

async function rowOf(reading: Reading, language: Language, own: OwnPairing) {
  const words = pairingsWords[language]
  const { id } = own.pairing
  const name = own.side === "mentee" ? words.withMentor : words.withMentee
  const steps = await Promise.all(pairingParts.map((part) => part.nextStep?.(reading, language, own)))
  const next = steps.find((step) => step !== undefined)
  return {
    key: id,
    content: (
      <>
        <a href={to(pairingsPaths.one, language, { id })}>{name({ name: own.partner.name })}</a>
        {next !== undefined && <p class="small">{next.text}</p>}
      </>
    ),
  }
}

function MyPairings({ language, rows }: { readonly language: Language } & Pick<ComponentProps<typeof Rows>, "rows">) {
  return (
    <>
      <Rows rows={rows} />
      <p>
        <a href={to(calendarPaths.mine, language)}>{calendarWords[language].see}</a>
      </p>
    </>
  )
}
