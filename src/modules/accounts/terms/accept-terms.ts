import { actingMember, type Context } from "../../../platform/context.js"
import { record } from "../../../platform/record.js"
import { termsVersions } from "./terms.js"
import { insertTermsAcceptance, listDueTerms } from "./terms.store.js"

/** The member accepts the versions in force that she has not accepted yet. */
export async function acceptTerms(ctx: Context): Promise<void> {
  const { accountId } = actingMember(ctx)
  for (const document of await listDueTerms(ctx, accountId)) {
    await insertTermsAcceptance(ctx, accountId, document, termsVersions[document])
    await record(ctx, {
      act: "accounts.accept-terms",
      subject: { kind: "account", key: accountId },
      reason: `${document}-${termsVersions[document]}`,
    })
  }
}
