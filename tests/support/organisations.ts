import { insertDomains } from "../../src/modules/organisations/domains/domain.store.js"
import {
  insertKnownOrganisation,
  type OrganisationContent,
  type Validity,
} from "../../src/modules/organisations/organisation.store.js"
import { system } from "../../src/platform/context.js"
import { act } from "../../src/platform/db.js"
import type { TestMember } from "./members.js"
import { personIdOf } from "./memberships.js"
import type { TestSite } from "./site.js"

type TestOrganisation = Partial<OrganisationContent & Validity> & { readonly domains?: readonly string[] }

/** A known organisation, as the list of the platform or staff would have added it. */
export function addOrganisation(
  site: Pick<TestSite, "doorway">,
  { domains = [], ...given }: TestOrganisation & { readonly nameEn: string; readonly nameFr: string },
): Promise<string> {
  return act(site.doorway, system, async (ctx) => {
    const id = await insertKnownOrganisation(ctx, {
      ...{ abbreviationEn: null, abbreviationFr: null, otherNamesEn: [], otherNamesFr: [], sector: "federal" },
      ...{ province: null, parentId: null, validFrom: null, validUntil: null, successorId: null, referenceKey: null },
      ...given,
    })
    await insertDomains(ctx, id, domains)
    return id
  })
}

/** Adds an organisation to her memberships through her page. */
export async function declareTo({ browser }: TestMember, organisation: string, code = ""): Promise<void> {
  const seen = await browser.post("/fr/compte/appartenances", { organisation, "organisation-code": code })
  if (seen.status !== 303) throw new Error(`the organisation was not added: ${seen.html}`)
}

/** Gives a member the administration of an organisation, her session taken as opened with a second factor. */
export async function makeAdministratorOf(
  site: Pick<TestSite, "doorway">,
  member: TestMember,
  organisationId: string,
): Promise<void> {
  const { db, clock } = site.doorway
  const now = clock()
  const personId = await personIdOf(site, member)
  await db
    .insertInto("roleGrant")
    .values({
      ...{ personId, role: "administrator", scopeKind: "organisation", scopeId: organisationId },
      ...{ fromAt: now, grantedAt: now },
    })
    .execute()
  await db
    .updateTable("session")
    .set({ strength: "second-factor", factorAt: now })
    .where("accountId", "in", db.selectFrom("account").select("id").where("personId", "=", personId))
    .execute()
}
