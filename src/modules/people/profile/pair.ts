/** What a person wrote in one language or in both. */
export interface Pair {
  readonly en: string | null
  readonly fr: string | null
}

/** Null where neither language says anything. */
export function pairOf(en: string | null, fr: string | null): Pair | null {
  return en === null && fr === null ? null : { en, fr }
}
