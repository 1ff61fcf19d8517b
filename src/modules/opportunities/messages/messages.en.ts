import { wording } from "../../../platform/wording.js"

const f = wording.en

export const messages = {
  write: {
    title: "Write to applicants",
    lead: "The same words to each person you choose. Each receives them once, in the language in which you write, and does not see who else received them.",
    receivers: "To whom",
    subject: "Subject",
    body: "Message",
    button: "Send the message",
  },
  sent: { title: "Messages sent", to: "To" },
  received: { title: "Messages about your application" },
  by: (v: { name: string }) => `By ${v.name}`,
  notice: {
    label: "Messages about your applications",
    run: "Message to applicants",
    title: (v: { title: string }) => `Message about your application: ${v.title}`,
    text: (v: { senderName: string; subject: string }) => `${v.senderName} writes to you: ${f.quote(v.subject)}.`,
    link: "See the application",
  },
  refusals: {
    "message-receivers-missing": "Choose at least one person.",
    "message-subject-missing": "Write the subject.",
    "message-subject-too-long": "Shorten the subject to 150 characters.",
    "message-body-missing": "Write the message.",
    "message-body-too-long": "Shorten the message to 4,000 characters.",
    "receiver-left-meanwhile":
      "Somebody whom you chose has withdrawn their application or declined the place. Nothing was sent. Check whom you choose, then send again.",
  },
  confirmations: {
    "applicant-message-sent": "The message is on its way. Each person receives it once.",
  },
}

export type MessagesMessages = typeof messages
