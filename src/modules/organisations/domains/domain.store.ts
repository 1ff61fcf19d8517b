import type { Context, Reading } from "../../../platform/context.js"

/** Whose each of these domains is, as far as it is somebody's. */
export async function findOwners(reading: Reading, domains: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (domains.length === 0) return new Map()
  const rows = await reading.db
    .selectFrom("organisationDomain")
    .select(["domain", "organisationId"])
    .where("domain", "in", [...domains])
    .execute()
  return new Map(rows.map(({ domain, organisationId }) => [domain, organisationId]))
}

export async function listDomains(reading: Reading, organisationId: string): Promise<readonly string[]> {
  const rows = await reading.db
    .selectFrom("organisationDomain")
    .select("domain")
    .where("organisationId", "=", organisationId)
    .orderBy("domain")
    .execute()
  return rows.map(({ domain }) => domain)
}

export async function insertDomains(ctx: Context, organisationId: string, domains: readonly string[]): Promise<void> {
  if (domains.length === 0) return
  await ctx.db
    .insertInto("organisationDomain")
    .values(domains.map((domain) => ({ domain, organisationId })))
    .execute()
}

export async function deleteDomains(ctx: Context, organisationId: string, domains: readonly string[]): Promise<void> {
  if (domains.length === 0) return
  await ctx.db
    .deleteFrom("organisationDomain")
    .where("organisationId", "=", organisationId)
    .where("domain", "in", [...domains])
    .execute()
}
