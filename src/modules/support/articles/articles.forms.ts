import { z } from "zod"
import { helpCategories, helpContexts } from "./article.js"

const text = (longest: number) => z.string().trim().max(longest, "text-too-long").optional().default("")

/** The two languages carry the same rules: a question and its answer go together, and one language at least is there. */
export const articleForm = z
  .object({
    version: z.coerce.number("form-unreadable").int("form-unreadable").min(0, "form-unreadable"),
    category: z.enum(helpCategories, "help-category-missing"),
    questionFr: text(200),
    answerFr: text(20_000),
    questionEn: text(200),
    answerEn: text(20_000),
    searchWords: text(500),
    contexts: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .transform((chosen) => helpContexts.filter((context) => [chosen ?? []].flat().includes(context))),
    agree: z
      .literal("yes")
      .optional()
      .transform((ticked) => ticked === "yes"),
  })
  .superRefine((form, check) => {
    const refuse = (field: string, message: string) => check.addIssue({ code: "custom", path: [field], message })
    for (const [question, answer] of [
      ["questionFr", "answerFr"],
      ["questionEn", "answerEn"],
    ] as const) {
      if (form[question] === "" && form[answer] !== "") refuse(question, "help-question-missing")
      if (form[question] !== "" && form[answer] === "") refuse(answer, "help-answer-missing")
    }
    if (form.questionFr === "" && form.questionEn === "" && form.answerFr === "" && form.answerEn === "") {
      refuse("questionFr", "help-question-missing")
    }
  })
  .transform(({ questionFr, answerFr, questionEn, answerEn, ...form }) => ({
    ...form,
    texts: {
      en: questionEn === "" ? undefined : { question: questionEn, answer: answerEn },
      fr: questionFr === "" ? undefined : { question: questionFr, answer: answerFr },
    },
  }))

export const publicationForm = z.object({ published: z.enum(["yes", "no"], "form-unreadable") })

export const rankForm = z.object({ direction: z.enum(["up", "down"], "form-unreadable") })
