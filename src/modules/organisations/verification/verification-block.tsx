import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { Rows } from "../../../ui/containers.js"
import type { DashboardBlock } from "../../../web/module.js"
import { to } from "../../../web/paths.js"
import { administeredBy } from "../organisation.js"
import { findOrganisations } from "../organisation.store.js"
import { nameIn } from "../organisation-name.js"
import { organisationsPaths } from "../organisations.paths.js"
import { countPeople } from "./people.store.js"
import { verificationWords } from "./verification.words.js"

/** On the Dashboard of an organisation's administrator: who waits for her answer. */
export async function verificationBlock(reading: Reading, language: Language): Promise<readonly DashboardBlock[]> {
  const administered = await findOrganisations(reading, administeredBy(reading.actor))
  if (administered.length === 0) return []
  const words = verificationWords[language].block
  const rows = await Promise.all(
    administered.map(async ({ id, ...names }) => {
      const n = await countPeople(reading, { filter: "waiting", organisationId: id })
      const organisation = nameIn(language, names)
      const label = n === 0 ? words.nobody({ organisation }) : words.waiting({ n, organisation })
      return { key: id, content: <a href={to(organisationsPaths.people, language, { id })}>{label}</a> }
    }),
  )
  return [{ id: "people-of-my-organisation", title: words.title, body: <Rows rows={rows} /> }]
}
