import { z } from "zod"
import { Refusal } from "../../../../platform/refusal.js"
import { ButtonLink } from "../../../../ui/button.js"
import { Empty } from "../../../../ui/containers.js"
import { Pagination } from "../../../../ui/pagination.js"
import { type Answer, type PageRequest, page, route } from "../../../../web/page.js"
import { pageOf } from "../../../../web/page-of.js"
import { to } from "../../../../web/paths.js"
import { findOrganisations } from "../../../organisations/index.js"
import { mayStartProgrammes } from "../may-start-programmes.js"
import { presentationWords } from "../presentation/presentation.words.js"
import type { ProgrammeStatus } from "../programme.js"
import { countProgrammesIn, findProgramme, type Programme } from "../programme.store.js"
import { programmeName } from "../programme-name.js"
import { programmesPaths } from "../programmes.paths.js"
import { isOfTeam, sidesOf } from "../team.js"
import { listOpenProgrammes } from "./catalogue.store.js"
import { catalogueWords } from "./catalogue.words.js"
import { ProgrammeList } from "./programme-list.view.js"
import { ProgrammePage } from "./programme-page.view.js"

const perPage = 24

async function showList({ language, reading, query }: PageRequest): Promise<Answer> {
  const words = catalogueWords[language]
  const total = await countProgrammesIn(reading, "open")
  const { part, ...place } = pageOf(query.page, { total, perPage })
  const programmes = await listOpenProgrammes(reading, part)
  return page({
    title: words.title,
    crumbs: [],
    body: (
      <>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        {mayStartProgrammes(reading) && (
          <p>
            <ButtonLink href={to(programmesPaths.start, language)}>{presentationWords[language].startTitle}</ButtonLink>
          </p>
        )}
        {programmes.length === 0 ? (
          <Empty title={words.none}>
            <p>{words.noneText}</p>
          </Empty>
        ) : (
          <ProgrammeList language={language} programmes={programmes} />
        )}
        <Pagination
          label={words.pages}
          {...place}
          addressOf={(number) => `${to(programmesPaths.list, language)}?page=${number}`}
        />
      </>
    ),
  })
}

/** Before it opens, a programme shows itself to those who lead it and to those who approve it. */
const seenByAll: readonly ProgrammeStatus[] = ["open", "paused", "closed"]

async function getShownProgramme({ reading, params }: PageRequest<"id">): Promise<Programme> {
  const id = z.uuid().safeParse(params.id).data
  const programme = id === undefined ? undefined : await findProgramme(reading, id)
  if (!programme || !(seenByAll.includes(programme.status) || sidesOf(reading.actor, programme).length > 0)) {
    throw new Refusal("not-found", "page-not-found")
  }
  return programme
}

async function showProgramme(request: PageRequest<"id">): Promise<Answer> {
  const { language, reading } = request
  const programme = await getShownProgramme(request)
  const words = catalogueWords[language]
  const { id } = programme
  return page({
    title: programmeName(programme, language),
    crumbs: [{ label: words.title, href: to(programmesPaths.list, language) }],
    body: (
      <>
        {await programmePageOf(request, programme)}
        {isOfTeam(reading.actor, programme) && (
          <div class="actions">
            <ButtonLink variant="second" href={to(programmesPaths.coordination, language, { id })}>
              {words.coordination}
            </ButtonLink>
          </div>
        )}
      </>
    ),
  })
}

/** The public page as it stands, also for those who approve it. */
export async function programmePageOf({ language, reading }: PageRequest<"id">, programme: Programme) {
  const { organisationId, settings } = programme
  const ids = settings.organisationIds.length === 0 ? [organisationId] : settings.organisationIds
  const found = await findOrganisations(reading, [...new Set([organisationId, ...ids])])
  return (
    <ProgrammePage
      language={language}
      programme={programme}
      host={found.find((each) => each.id === organisationId)}
      organisations={found.filter((each) => ids.includes(each.id))}
    />
  )
}

export const catalogueRoutes = [
  route({ path: programmesPaths.list, access: "everyone", get: showList }),
  route({ path: programmesPaths.one, access: "everyone", get: showProgramme }),
]
