import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { Rows } from "../../../ui/containers.js"
import type { DashboardBlock } from "../../../web/module.js"
import { to } from "../../../web/paths.js"
import { coordinationWords } from "./coordination/coordination.words.js"
import { lifeWords } from "./life/life.words.js"
import { ProgrammeState } from "./life/overview.view.js"
import { listLedProgrammes } from "./list-led-programmes.js"
import type { Programme } from "./programme.store.js"
import { programmeName } from "./programme-name.js"
import { programmesPaths } from "./programmes.paths.js"

/** The programmes that the member leads, each with its state. Nothing for who leads none. */
export async function ledProgrammesBlock(reading: Reading, language: Language): Promise<readonly DashboardBlock[]> {
  const programmes = await listLedProgrammes(reading)
  if (programmes.length === 0) return []
  const rows = programmes.map((programme) => ({ key: programme.id, content: rowOf(programme, language) }))
  return [{ id: "led-programmes", title: coordinationWords[language].led, body: <Rows rows={rows} /> }]
}

function rowOf(programme: Programme, language: Language) {
  const { id, status } = programme
  return (
    <>
      <a href={to(programmesPaths.coordination, language, { id })}>{programmeName(programme, language)}</a>{" "}
      <ProgrammeState status={status} label={lifeWords[language].statuses[status]} />
    </>
  )
}
