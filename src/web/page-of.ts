export interface ListPart {
  readonly limit: number
  readonly offset: number
}

/** The page of a list that an address asks for, or the nearest that there is, and which part of the whole it shows. */
export function pageOf(
  asked: string | undefined,
  { total, perPage }: { readonly total: number; readonly perPage: number },
): { readonly page: number; readonly pages: number; readonly part: ListPart } {
  const pages = Math.max(1, Math.ceil(total / perPage))
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked)) || 1))
  return { page, pages, part: { limit: perPage, offset: (page - 1) * perPage } }
}
