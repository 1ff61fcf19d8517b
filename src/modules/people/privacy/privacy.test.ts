import { createHash } from "node:crypto"
import { expect, test } from "vitest"
import { textVersions } from "../../host/index.js"
import { privacyWords } from "./privacy.words.js"

/**
 * What people accepted under each date. A change of the text without a new date would make them have accepted what they
 * never read: with the new date, add its line here.
 */
const acceptedTexts: Readonly<Record<string, string>> = {
  "2026-11-22": "2b5b10011e993b6e",
}

test("the privacy statement that people accepted has not changed under its date", () => {
  const digest = createHash("sha256").update(JSON.stringify(privacyWords)).digest("hex").slice(0, 16)
  expect(acceptedTexts[textVersions.privacy]).toBe(digest)
})
