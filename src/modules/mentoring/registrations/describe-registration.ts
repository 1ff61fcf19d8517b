import type { Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import { readAnswers } from "./answers/answer.store.js"
import { readAnswerNames } from "./answers/answer-names.js"
import { answersWords } from "./answers/answers.words.js"
import { describeAnswer } from "./answers/describe-answer.js"
import { type Audience, type FieldCode, fieldCodes, isShownTo } from "./answers/registration-fields.js"

/** One answer in words. */
export interface ShownAnswer {
  readonly field: FieldCode
  readonly label: string
  readonly lines: readonly string[]
}

/**
 * What a registration says to an audience, in its language: never more than the person allowed. `proposal`: whom she is
 * proposed to; `pairing`: her partner; `coordination`: the programme's team.
 */
export async function describeRegistration(
  reading: Reading,
  language: Language,
  registrationId: string,
  audience: Audience,
): Promise<readonly ShownAnswer[]> {
  const answers = await readAnswers(reading, registrationId)
  const names = await readAnswerNames(reading, language, [answers])
  return fieldCodes.flatMap((field) => {
    const given = answers[field]
    if (!given || !isShownTo(audience, given.seenBy)) return []
    const label = answersWords[language].shown[field]
    return [{ field, label, lines: describeAnswer(answers, field, language, names) }]
  })
}
