import { actingMember, type Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { Rows } from "../../../ui/containers.js"
import { Tag } from "../../../ui/tag.js"
import type { DashboardBlock } from "../../../web/module.js"
import { to } from "../../../web/paths.js"
import { findProgramme, type Programme } from "../programmes/programme.store.js"
import { programmeName } from "../programmes/programme-name.js"
import { type Expectation, readExpectation } from "../proposals/expectation.js"
import { ActiveSince } from "./active-since.view.js"
import { listRegistrationsOf, type Registration } from "./registration.store.js"
import { standingTones } from "./registration-page.view.js"
import { registrationsPaths } from "./registrations.paths.js"
import { registrationsWords } from "./registrations.words.js"

/** Where the member is registered, each with what she may expect. Nothing for who is registered nowhere. */
export async function myRegistrationsBlock(reading: Reading, language: Language): Promise<readonly DashboardBlock[]> {
  const registrations = await listRegistrationsOf(reading, actingMember(reading).personId)
  const programmes = new Map<string, Programme>()
  for (const id of new Set(registrations.map(({ programmeId }) => programmeId))) {
    const programme = await findProgramme(reading, id)
    if (programme) programmes.set(id, programme)
  }
  const rows = []
  for (const registration of registrations) {
    const programme = programmes.get(registration.programmeId)
    if (!programme) continue
    const expectation = await readExpectation(reading, registration, programme.timeZone)
    rows.push({ key: registration.id, content: <Row {...{ language, registration, programme, expectation }} /> })
  }
  if (rows.length === 0) return []
  return [{ id: "my-registrations", title: registrationsWords[language].mine, body: <Rows rows={rows} /> }]
}

interface RowProps {
  readonly language: Language
  readonly registration: Registration
  readonly programme: Programme
  readonly expectation: Expectation
}

function Row({ language, registration, programme, expectation }: RowProps) {
  const words = registrationsWords[language]
  const { side, status, waitingSince } = registration
  const since = waitingSince?.toZonedDateTimeISO(programme.timeZone).toPlainDate()
  return (
    <>
      <a href={to(registrationsPaths.mine, language, { programme: programme.id })}>
        {programmeName(programme, language)}
      </a>{" "}
      <Tag tone={standingTones[status]}>
        {words.stands({ side: words.sides[side], status: words.statuses[status] })}
      </Tag>
      {status === "draft" && <p class="small">{words.draftText}</p>}
      {status === "invited" && <p class="small">{words.invitedText}</p>}
      {status === "active" && since && (
        <p class="small">
          <ActiveSince {...{ language, side, on: since, expectation, serviceWeeks: programme.settings.serviceWeeks }} />
        </p>
      )}
    </>
  )
}
