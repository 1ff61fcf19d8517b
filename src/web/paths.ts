import type { Language } from "../platform/wording.js"

/** One page, its two addresses: the language switch changes the path and nothing else. */
export interface Path<Params extends string = string> {
  readonly en: string
  readonly fr: string
  readonly params: readonly Params[]
}

type ParamsOf<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamsOf<`/${Rest}`>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never

export function path<En extends string, Fr extends string>(
  addresses: [ParamsOf<En>] extends [ParamsOf<Fr>]
    ? [ParamsOf<Fr>] extends [ParamsOf<En>]
      ? { readonly en: En; readonly fr: Fr }
      : never
    : never,
): Path<ParamsOf<En>> {
  const { en, fr } = addresses as { en: string; fr: string }
  const params = [...en.matchAll(/:([a-zA-Z]+)/g)].map(([, name]) => name as ParamsOf<En>)
  return { en: `/en${en === "/" ? "" : en}`, fr: `/fr${fr === "/" ? "" : fr}`, params }
}

/** One address for both languages: of a sheet or an image, where there is nothing to read. */
export function wordlessPath(address: string): Path<never> {
  return { en: address, fr: address, params: [] }
}

type Values<Params extends string> = [Params] extends [never] ? [] : [values: Readonly<Record<Params, string | number>>]

/** The address of a page in a language, its parameters filled in. */
export function to<Params extends string>(
  target: Path<Params>,
  language: Language,
  ...[values]: Values<Params>
): string {
  const given: Readonly<Record<string, string | number>> = values ?? {}
  return target[language].replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(String(given[name])))
}
