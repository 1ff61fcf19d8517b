import { z } from "zod"
import { to } from "../../../web/paths.js"
import type { Composing, NoticeKind } from "../../notices/index.js"
import { findHolder } from "../../people/index.js"
import { mentoringNotices } from "../mentoring.notices-group.js"
import { findReader } from "../pairings/reader.store.js"
import { findProgramme } from "../programmes/programme.store.js"
import { valuesOfProgramme, writtenMessage } from "../programmes/texts/programme.messages.js"
import { registrationsPaths } from "../registrations/registrations.paths.js"
import { findBulkMessage } from "./bulk-message.store.js"
import { bulkMessagesPaths } from "./bulk-messages.paths.js"
import { bulkMessagesWords } from "./bulk-messages.words.js"
import { readMessage, wordsIn } from "./read-message.js"

const ofBulkMessage = z.object({ bulkMessageId: z.uuid() })

/** What a programme writes to many of its people: in her language, in the programme's name. */
export const bulkMessageReceived: NoticeKind<z.infer<typeof ofBulkMessage>> = {
  name: "mentoring.bulk-message-received",
  label: { en: bulkMessagesWords.en.notice.label, fr: bulkMessagesWords.fr.notice.label },
  group: mentoringNotices,
  details: ofBulkMessage,
  guarantee: "at-most-once",
  optional: true,
  rhythm: "at-once",
  async describe(at, { bulkMessageId }) {
    const whole = await findWhole(at, bulkMessageId)
    if (!whole) return null
    const { message, programme, personName } = whole
    const { subject } = readMessage(message, at.language, { ...valuesOfProgramme(programme, at.language), personName })
    const href = to(bulkMessagesPaths.received, at.language, { message: bulkMessageId })
    return { title: subject, link: { label: bulkMessagesWords[at.language].notice.link, href } }
  },
  async composeMail(at, { bulkMessageId }) {
    const whole = await findWhole(at, bulkMessageId)
    if (!whole) return null
    const { message, programme, personName } = whole
    const href = to(registrationsPaths.mine, at.language, { programme: programme.id })
    return writtenMessage(at, programme, wordsIn(message, at.language), {
      values: { personName },
      link: { label: bulkMessagesWords[at.language].registration, href },
    })
  },
}

async function findWhole(at: Composing, bulkMessageId: string) {
  const message = await findBulkMessage(at, bulkMessageId)
  const programme = message && (await findProgramme(at, message.programmeId))
  const reader = await findReader(at, at.accountId)
  const holder = reader && (await findHolder(at, reader.personId))
  return programme && holder && { message, programme, personName: holder.displayName }
}
