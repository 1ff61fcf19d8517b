import type { Temporal } from "temporal-polyfill"
import { wording } from "../../../platform/wording.js"

const f = wording.en

export const addresses = {
  change: {
    title: "Change your email address",
    current: (v: { address: string }) =>
      `Your account uses ${v.address} now. It keeps it until you confirm the new one.`,
    emailAddress: "New email address",
    emailAddressHint: "We send a code to this address to confirm that it is yours.",
    emailAddressAgain: "New email address, once more",
    password: "Password of your account",
    submit: "Send the code",
  },
  confirm: {
    title: "Confirm your email address",
    lead: "We have written to this address. If a message with a code of six digits came, enter the code here.",
    code: "Code from the message",
    codeHint: "Six digits, valid for 15 minutes after the message was sent.",
    submit: "Confirm the address",
    nothing:
      "No message after a few minutes? Look in the junk mail folder of this address, then type the address again.",
    again: "Type the address again",
    linkLead: "Press the button: from now on, your account uses the address where you received this message.",
  },
  held: {
    title: "Our emails to you come back",
    text: (v: { address: string }) =>
      `Several messages sent to ${v.address} came back to us. We now send there only what must arrive, such as codes. If the address is right, confirm it again; if not, give another one.`,
    confirm: "Confirm this address",
    change: "Give another address",
  },
  refusals: {
    "email-address-missing": "Enter your email address.",
    "email-address-malformed": "Check the email address: it should look like name@example.ca.",
    "email-addresses-differ": "The two email addresses are not the same. Check both.",
    "email-address-unchanged": "Your account already uses this address. Enter another one.",
    "address-taken": "An account already exists for this address. Sign in, or ask for a new password.",
    "address-link-over":
      "This link has already been used, is no longer valid or belongs to another account. Ask for another one on your security page.",
  },
  confirmations: {
    "address-confirmed-again": "Your email address is confirmed: our messages go there again.",
    "address-changed": "Your email address has changed. We have also told your former address.",
  },
  mail: {
    addressCode: {
      subject: (v: { code: string }) => `Your code to confirm this address: ${v.code}`,
      heading: "Confirm your email address",
      text: (v: { validUntil: Temporal.Instant; timeZone: string }) =>
        `Enter this code where you asked to change or confirm the email address of your account. It is valid until ${f.timeIn(v.validUntil, v.timeZone)}. If you did not ask for it, do nothing: nothing will change.`,
      linkText: "You can also use this link. It opens a page with a button, once you are signed in.",
      link: "Confirm this address",
    },
    addressInUse: {
      subject: "Your address is already used by your account",
      heading: "Your address is already used by your account",
      text: "Somebody, perhaps you, asked to use this address for another account. It already belongs to yours: nothing has changed. If it was not you, do nothing.",
      link: "Sign in",
    },
    addressChanged: {
      subject: "The email address of your account has changed",
      heading: "The email address of your account has changed",
      text: (v: { changedAt: Temporal.Instant; timeZone: string }) =>
        `The change was made on ${f.dateTime(v.changedAt, v.timeZone)}. This address no longer opens your account, and you receive this last message here to be told of it. If you did not make this change, leave us a message from the help centre now.`,
    },
  },
}

export type AddressesMessages = typeof addresses
