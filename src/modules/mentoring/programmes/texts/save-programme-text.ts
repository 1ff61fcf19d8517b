import { actingMember, type Context } from "../../../../platform/context.js"
import { record } from "../../../../platform/record.js"
import { Refusal } from "../../../../platform/refusal.js"
import { datesAfter } from "../../../../platform/text-pair.js"
import { lockLedProgramme } from "../lead-programme.js"
import { type TextKind, textProblem } from "./programme-text.js"
import { deleteText, findText, type StoredText, saveText } from "./programme-text.store.js"

interface Seen {
  readonly programmeId: string
  readonly kind: TextKind
  /** What the page showed, as `stampOf` writes it. */
  readonly seen: string
}

export interface TextInput extends Seen {
  readonly subjectEn?: string | undefined
  readonly subjectFr?: string | undefined
  readonly textEn: string
  readonly textFr: string
  /** Both languages say the same thing now. */
  readonly agree: boolean
}

/** Says which version of a text a page was drawn from; empty for the platform's own. */
export function stampOf(stored: Pick<StoredText, "enCurrentAt" | "frCurrentAt"> | undefined): string {
  return stored ? `${stored.enCurrentAt.epochMilliseconds} ${stored.frCurrentAt.epochMilliseconds}` : ""
}

/** Lets a programme say something in its own words, in both languages. */
export async function saveProgrammeText(ctx: Context, input: TextInput): Promise<void> {
  const { programmeId, kind, agree, textEn, textFr } = input
  const before = await lockSeenText(ctx, input)
  const written = { subjectEn: input.subjectEn ?? null, subjectFr: input.subjectFr ?? null, textEn, textFr }
  const problem = textProblem(kind, {
    en: { subject: input.subjectEn, text: textEn },
    fr: { subject: input.subjectFr, text: textFr },
  })
  if (problem) throw problem
  const dates = datesAfter(
    { pair: pairOf(before), dates: { en: before?.enCurrentAt ?? null, fr: before?.frCurrentAt ?? null } },
    { pair: pairOf(written), agree },
    ctx.now,
  )
  const current = { enCurrentAt: dates.en ?? ctx.now, frCurrentAt: dates.fr ?? ctx.now }
  await saveText(ctx, programmeId, { kind, ...written, ...current }, actingMember(ctx).personId)
  await record(ctx, { act: "mentoring.write-text", subject: { kind: "programme", key: programmeId }, reason: kind })
}

/** Goes back to the platform's own words. */
export async function resetProgrammeText(ctx: Context, input: Seen): Promise<void> {
  const { programmeId, kind } = input
  await lockSeenText(ctx, input)
  if (!(await deleteText(ctx, programmeId, kind))) return
  await record(ctx, { act: "mentoring.reset-text", subject: { kind: "programme", key: programmeId }, reason: kind })
}

async function lockSeenText(ctx: Context, { programmeId, kind, seen }: Seen): Promise<StoredText | undefined> {
  await lockLedProgramme(ctx, programmeId)
  const stored = await findText(ctx, programmeId, kind)
  if (stampOf(stored) !== seen) throw new Refusal("conflict", "programme-saved-meanwhile")
  return stored
}

type Words = Pick<StoredText, "subjectEn" | "subjectFr" | "textEn" | "textFr">

function pairOf(words: Words | undefined) {
  if (!words) return { en: null, fr: null }
  return { en: `${words.subjectEn ?? ""}\n${words.textEn}`, fr: `${words.subjectFr ?? ""}\n${words.textFr}` }
}
