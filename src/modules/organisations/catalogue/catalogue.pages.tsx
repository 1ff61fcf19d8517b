import { z } from "zod"
import { Refusal } from "../../../platform/refusal.js"
import type { Language } from "../../../platform/wording.js"
import { type Answer, type PageRequest, page, redirect, route } from "../../../web/page.js"
import { pageOf } from "../../../web/page-of.js"
import { to } from "../../../web/paths.js"
import { type OrganisationSearch, searchOrganisations } from "../choosing/organisation-search.js"
import { listDomains } from "../domains/domain.store.js"
import { administeredBy, isOver, isVerificationStaff, type Sector, sectors, utcDay } from "../organisation.js"
import {
  findAncestors,
  findOrganisation,
  listChildren,
  listPredecessors,
  type Organisation,
} from "../organisation.store.js"
import { nameIn } from "../organisation-name.js"
import { organisationsPaths } from "../organisations.paths.js"
import { catalogueWords } from "./catalogue.words.js"
import { OrganisationPage } from "./organisation-page.view.js"
import { Organisations } from "./organisations.view.js"

const perPage = 50
const mostFound = 200

/** Best first for a search; by name in the page's language otherwise. */
function select(search: OrganisationSearch, language: Language, query: string, sector: Sector | undefined) {
  const found = query === "" ? inOrder(language, search.known) : search.find(query, { language, limit: mostFound })
  return sector === undefined ? found : found.filter((each) => each.sector === sector)
}

function inOrder(language: Language, organisations: readonly Organisation[]): readonly Organisation[] {
  const { compare } = new Intl.Collator(`${language}-CA`)
  return [...organisations].sort((one, two) => compare(nameIn(language, one), nameIn(language, two)))
}

async function showOrganisations({ language, reading, query: given }: PageRequest): Promise<Answer> {
  const query = (given.q ?? "").trim().slice(0, 200)
  const sector = sectors.find((each) => each === given.sector)
  const all = select(await searchOrganisations(reading), language, query, sector)
  const { part, ...place } = pageOf(given.page, { total: all.length, perPage })
  return page({
    title: catalogueWords[language].title,
    crumbs: [],
    body: (
      <Organisations
        language={language}
        day={utcDay(reading.now)}
        query={query}
        sector={sector}
        found={all.slice(part.offset, part.offset + perPage)}
        total={all.length}
        {...place}
      />
    ),
  })
}

/** A proposal is nobody's business but its author's and staff's; one that was merged leads on. */
async function showOrganisation({ language, reading, params }: PageRequest<"id">): Promise<Answer> {
  const id = z.uuid().safeParse(params.id).data
  const organisation = id === undefined ? undefined : await findOrganisation(reading, id)
  if (!organisation || organisation.standing === "proposed") throw new Refusal("not-found", "page-not-found")
  if (organisation.mergedIntoId !== null) {
    return redirect(to(organisationsPaths.one, language, { id: organisation.mergedIntoId }))
  }
  const { actor } = reading
  const over = isOver(organisation, utcDay(reading.now))
  const isStaff = isVerificationStaff(actor)
  return page({
    title: nameIn(language, organisation),
    crumbs: [{ label: catalogueWords[language].title, href: to(organisationsPaths.list, language) }],
    body: (
      <OrganisationPage
        language={language}
        organisation={organisation}
        isOver={over}
        ancestors={await findAncestors(reading, organisation.id)}
        parts={inOrder(language, await listChildren(reading, organisation.id))}
        successor={
          organisation.successorId === null ? undefined : await findOrganisation(reading, organisation.successorId)
        }
        predecessors={inOrder(language, await listPredecessors(reading, organisation.id))}
        domains={await listDomains(reading, organisation.id)}
        may={{
          join: actor.kind === "member" && !over,
          edit: isStaff,
          seePeople: isStaff || administeredBy(actor).includes(organisation.id),
        }}
      />
    ),
  })
}

export const catalogueRoutes = [
  route({ path: organisationsPaths.list, access: "everyone", get: showOrganisations }),
  route({ path: organisationsPaths.one, access: "everyone", get: showOrganisation }),
]
