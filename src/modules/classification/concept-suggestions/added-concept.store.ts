import type { Context, Reading } from "../../../platform/context.js"
import type { Language } from "../../../platform/wording.js"
import type { AddedConcept } from "./added-concept.js"
import type { SuggestedList } from "./concept-suggestion.js"

/** Whether it is new: another one of its code or French title may just have been added. */
export async function insertAddedConcept(ctx: Context, concept: AddedConcept): Promise<boolean> {
  const { list, code, parent, titleEn, titleFr, synonymsEn, synonymsFr } = concept
  const added = await ctx.db
    .insertInto("addedConcept")
    .values({
      ...{ list, code, parent, titleEn, titleFr, addedAt: ctx.now },
      synonymsEn: [...synonymsEn],
      synonymsFr: [...synonymsFr],
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

/** All that were added to a list, in the order of their codes. */
export async function listAddedConcepts(reading: Reading, list: SuggestedList): Promise<readonly AddedConcept[]> {
  return reading.db
    .selectFrom("addedConcept")
    .select(["list", "code", "parent", "titleEn", "titleFr", "synonymsEn", "synonymsFr"])
    .where("list", "=", list)
    .orderBy("code")
    .$narrowType<{ list: SuggestedList }>()
    .execute()
}

interface AddedWord {
  readonly list: SuggestedList
  readonly concept: string
  readonly language: Language
  readonly word: string
}

export async function insertAddedWord(ctx: Context, { list, concept, language, word }: AddedWord): Promise<void> {
  await ctx.db
    .insertInto("addedWord")
    .values({ list, concept, language, word, addedAt: ctx.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** How many words were added to a list: none is ever taken away, so that another number means other words. */
export async function countAddedWords(reading: Reading, list: SuggestedList): Promise<number> {
  const { count } = await reading.db
    .selectFrom("addedWord")
    .select((from) => from.fn.countAll<number>().as("count"))
    .where("list", "=", list)
    .executeTakeFirstOrThrow()
  return count
}

/** Words by which the concepts of a list are found beside their own names, by code. */
export async function findAddedWords(
  reading: Reading,
  list: SuggestedList,
): Promise<ReadonlyMap<string, Readonly<Record<Language, readonly string[]>>>> {
  const rows = await reading.db
    .selectFrom("addedWord")
    .select(["concept", "language", "word"])
    .where("list", "=", list)
    .orderBy("word")
    .execute()
  const byConcept = Map.groupBy(rows, ({ concept }) => concept)
  return new Map(
    [...byConcept].map(([concept, own]) => {
      const of = (language: Language) => own.filter((row) => row.language === language).map(({ word }) => word)
      return [concept, { en: of("en"), fr: of("fr") }]
    }),
  )
}
