import { identify } from "../../src/modules/accounts/index.js"
import type { Actor } from "../../src/platform/context.js"
import type { PlatformRole } from "../../src/platform/roles.js"
import type { TestSite } from "./site.js"
import type { TestBrowser } from "./test-browser.js"

export const testPassword = "le chat mange du miel"

export interface TestMember {
  readonly emailAddress: string
  readonly browser: TestBrowser
}

let counted = 0

/** Registers as a person does, up to the page that asks for the code. */
export async function register(
  site: TestSite,
  {
    emailAddress = `membre${++counted}@example.org`,
    browser = site.openBrowser(),
    language = "fr" as "fr" | "en",
    organisation = "",
  } = {},
): Promise<TestMember> {
  await browser.post(language === "fr" ? "/fr/creer-un-compte" : "/en/create-account", {
    emailAddress,
    emailAddressAgain: emailAddress,
    firstName: "Anne-Sophie",
    lastName: "Exemple",
    displayName: "Anne-Sophie Exemple",
    organisation,
    // Kept as it is written: choosing from the list has tests of its own.
    ...(organisation && { "organisation-code": "none-of-these" }),
    password: testPassword,
    language,
    terms: "yes",
  })
  return { emailAddress, browser }
}

/** A member whose session is open, registered and confirmed through the pages and a real message. */
export async function signUp(site: TestSite, options: Parameters<typeof register>[1] = {}): Promise<TestMember> {
  const member = await register(site, options)
  const message = await site.mail.waitForMessage(member.emailAddress, ({ mail }) => /\d{6}/.test(mail.subject ?? ""))
  const code = /\d{6}/.exec(message.mail.subject ?? "")?.[0] ?? ""
  await member.browser.post("/fr/confirmation", { code })
  return member
}

/** Whom her open session stands for at this moment, as a command is given it. */
export function actorOf(site: TestSite, { browser }: TestMember): Promise<Actor> {
  return identify(site.doorway, browser.cookies.get("jumelage-session"))
}

/**
 * A member of staff at work: signed up by the pages, granted these roles, her session taken as opened with a second
 * factor (how factors are asked has tests of its own).
 */
export async function signUpStaff(site: TestSite, roles: readonly PlatformRole[]): Promise<TestMember> {
  const member = await signUp(site)
  const { db } = site.doorway
  const { accountId, personId } = await db
    .selectFrom("accountAddress")
    .innerJoin("account", "account.id", "accountAddress.accountId")
    .select(["account.id as accountId", "account.personId"])
    .where("accountAddress.addressKey", "=", member.emailAddress)
    .executeTakeFirstOrThrow()
  const now = site.doorway.clock()
  for (const role of roles) {
    await db
      .insertInto("roleGrant")
      .values({ personId, role, scopeKind: "platform", fromAt: now, grantedAt: now })
      .execute()
  }
  await db
    .updateTable("session")
    .set({ strength: "second-factor", factorAt: now })
    .where("accountId", "=", accountId)
    .execute()
  return member
}
