export const texts = {
  refusals: {
    "placeholder-unknown": (v: { name: string }) =>
      `{${v.name}} is not a value that this text can hold. Use those of the list, or take away the braces.`,
    "questions-not-same-number": (v: { french: number; english: number }) =>
      `Both languages ask the same questions: there are ${v.french} in French and ${v.english} in English.`,
    "questions-too-many": (v: { n: number }) => `Ask ${v.n} questions at most.`,
  },
}

export type TextsMessages = typeof texts
