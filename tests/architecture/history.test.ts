import { describe, expect, test } from "vitest"
import { accountTransitions } from "../../src/modules/accounts/account.js"
import { purposeCodes } from "../../src/modules/insight/consultations/consultations.words.js"
import { actCodes } from "../../src/modules/insight/history/history.words.js"
import { registrationMoves } from "../../src/modules/mentoring/registrations/registration.js"
import { applicationTransitions } from "../../src/modules/opportunities/applications/application.js"
import { opportunityTransitions } from "../../src/modules/opportunities/opportunity/opportunity.js"
import { helpMessageTransitions } from "../../src/modules/support/messages/help-message.js"
import { sources } from "./sources.js"

/** Acts named by a template, from the transition table that gives the part that varies. */
const composed: Readonly<Record<string, readonly string[]>> = {
  "mentoring.${act}-registration": registrationMoves.map((act) => `mentoring.${act}-registration`),
  "opportunities.${act}": [...opportunityTransitions, ...applicationTransitions].map(
    ({ act }) => `opportunities.${act}`,
  ),
  "accounts.${act}": accountTransitions.map(({ act }) => `accounts.${act}`),
  "mentoring.${act}-pairing": ["mentoring.complete-pairing", "mentoring.end-pairing"],
  "support.${act}-message": helpMessageTransitions.map(({ act }) =>
    act === "add" ? "support.add-to-message" : `support.${act}-message`,
  ),
}

const recorded = new Set<string>()
const purposes = new Set<string>()
for (const { path, text } of sources) {
  if (!path.startsWith("src/modules/") && !path.startsWith("src/platform/")) continue
  for (const [, literal, template] of text.matchAll(/"([a-z]+\.[a-z]+(?:-[a-z]+)*)"|`([a-z]+\.[^`]*)`/g)) {
    if (literal && /\bact:/.test(text) && isAct(text, literal)) recorded.add(literal)
    for (const each of (template && composed[template]) || []) recorded.add(each)
  }
  for (const [, purpose = ""] of text.matchAll(/\brecordAccess(?:ToEach)?\(ctx, \{[^}]*purpose: "([^"]+)"/g))
    purposes.add(purpose)
}

/** The word stands as the act of a record, directly or as one branch of a choice. */
function isAct(text: string, word: string): boolean {
  const at = text.indexOf(`"${word}"`)
  return /\bact:[^,\n]*$/.test(text.slice(Math.max(0, at - 120), at))
}

describe("history in words", () => {
  test("every act that the program writes down can be read in both languages", () => {
    expect([...recorded].filter((act) => !actCodes.includes(act))).toEqual([])
  })

  test("every act that can be read is written by something", () => {
    expect(actCodes.filter((act) => !recorded.has(act))).toEqual([])
  })

  test("every reason to look at somebody's data can be read by her", () => {
    expect([...purposes].sort()).toEqual([...purposeCodes].sort())
  })
})
