const hour = "(?:h|hours?|heures?)"
const minute = "(?:m|min|minutes?)"
const forms: readonly (readonly [RegExp, (first: string, second: string) => number])[] = [
  // 1 h 15, 1h15, 1:15, 1 heure 15 minutes
  [new RegExp(`^(\\d{1,2}) ?(?:${hour}|:) ?(\\d{1,2})? ?${minute}?$`), (h, m) => Number(h) * 60 + Number(m || 0)],
  // 1,25 h
  [new RegExp(`^(\\d{1,2}[.,]\\d{1,2}) ?${hour}$`), (h) => Number(h.replace(",", ".")) * 60],
  // 90 min
  [new RegExp(`^(\\d{1,4}) ?${minute}$`), (m) => Number(m)],
]

/** A length of time in minutes, as people type it in either language: 1 h 15, 1h15, 1:15, 90 min, 1,25 h. */
export function readLength(typed: string): number | undefined {
  const text = typed
    .trim()
    .toLowerCase()
    .replaceAll(/[\s\u00a0\u202f.]+(?=\D|$)|[\u00a0\u202f]/g, " ")
    .trim()
  for (const [form, minutesOf] of forms) {
    const [, first, second = ""] = form.exec(text) ?? []
    if (first !== undefined) return minutesOf(first, second)
  }
  return undefined
}

/** Hours as a number, with a comma or a period, by quarters; in minutes. */
export function readHours(typed: string): number | undefined {
  const text = typed.trim().replaceAll(/[\s\u00a0\u202f]/g, "")
  if (!/^\d{1,5}(?:[.,]\d{1,2})?$/.test(text)) return undefined
  const minutes = Number(text.replace(",", ".")) * 60
  return minutes % 15 === 0 ? minutes : undefined
}
