import type { Context, Reading } from "../../../platform/context.js"
import { type TermsDocument, termsDocuments, termsVersions } from "./terms.js"

/** Documents whose version in force the account has still to accept. */
export async function listDueTerms(reading: Reading, accountId: string): Promise<readonly TermsDocument[]> {
  const accepted = await reading.db
    .selectFrom("termsAcceptance")
    .select("document")
    .where("accountId", "=", accountId)
    .where((either) =>
      either.or(
        termsDocuments.map((document) =>
          either.and([either("document", "=", document), either("version", ">=", termsVersions[document])]),
        ),
      ),
    )
    .execute()
  const names = accepted.map(({ document }) => document)
  return termsDocuments.filter((document) => !names.includes(document))
}

export async function insertTermsAcceptance(
  ctx: Context,
  accountId: string,
  document: TermsDocument,
  version: string,
): Promise<void> {
  await insertTermsAcceptances(ctx, [accountId], document, version)
}

export async function insertTermsAcceptances(
  { db, now }: Context,
  accountIds: readonly string[],
  document: TermsDocument,
  version: string,
): Promise<void> {
  if (accountIds.length === 0) return
  await db
    .insertInto("termsAcceptance")
    .values(accountIds.map((accountId) => ({ accountId, document, version, acceptedAt: now })))
    .onConflict((conflict) => conflict.columns(["accountId", "document", "version"]).doNothing())
    .execute()
}
