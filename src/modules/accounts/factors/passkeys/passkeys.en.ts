import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../../platform/wording.js"

const f = wording.en

export const passkeys = {
  title: "Passkeys",
  lead: "A passkey stays on your phone, your computer or a security key. It cannot be copied by a false site, and nobody can guess it.",
  listTitle: "Your passkeys",
  none: "No passkey yet",
  noneText: "The passkeys that you add are shown here.",
  name: "Name",
  nameHint: "To tell it from the others, such as “work laptop”.",
  unnamed: (v: { addedAt: Temporal.Instant; timeZone: string }) =>
    `Passkey added on ${f.dateTime(v.addedAt, v.timeZone)}`,
  addedAt: "Added",
  lastUsedAt: "Last used",
  neverUsed: "Not used yet",
  acts: "Acts",
  see: "Remove",
  addTitle: "Add a passkey",
  add: "Add a passkey",
  removalTitle: (v: { name: string }) => `Remove the passkey ${f.quote(v.name)}`,
  removalLead:
    "It will no longer open your account. Remove it from your device too: the platform cannot do it for you.",
  remove: "Remove the passkey",
  keep: "Keep the passkey",
  needsJavaScript: "Passkeys need JavaScript. Everything else works without it.",
  unable: "This browser cannot use passkeys here. A more recent one can.",
  stopped:
    "The passkey did not answer: you cancelled, the time ran out, or this device has none for this site. Try again.",
  signIn: "Use a passkey",
  signInTitle: "Without password",
  refusals: {
    "passkey-unknown": "We do not know this passkey. Use another one, or your password.",
    "passkey-known": "This passkey is already in service.",
    "passkey-asked-again": "The passkey answered too late, or in another window. Try again.",
    "passkeys-too-many": "Your account holds as many passkeys as it can. Remove one before you add another.",
  },
  confirmations: {
    "passkey-added": "The passkey is in service. Make your recovery codes if you have none.",
    "passkey-removed": "The passkey is removed.",
  },
}

export type PasskeysMessages = typeof passkeys
