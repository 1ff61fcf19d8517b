/** A number as it is kept: `+`, the country and the number, nothing else. */
export interface Telephone {
  readonly number: string
  readonly extension: string | null
}

/** North America: area code and exchange begin with 2 to 9, and the country's 1 may be left out. */
const northAmerican = /^1?([2-9]\d{2}[2-9]\d{6})$/
/** Any other country says its code; the longest numbers of the world have 15 digits. */
const international = /^\+(?!1)[2-9]\d{6,14}$/

/** The number in one form, however it was typed; undefined when it cannot be one. */
export function normaliseTelephone(typed: string): string | undefined {
  const bare = typed.replace(/[\s().\u2010-\u2015-]/gu, "")
  const local = northAmerican.exec(bare.replace(/^\+(?=1)/, ""))?.[1]
  if (local) return `+1${local}`
  return international.test(bare) ? bare : undefined
}

/** As people here write it, in both languages: 819-555-0142; numbers of elsewhere as they are kept. */
export function sayTelephone(number: string): string {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number)
  return parts ? parts.slice(1).join("-") : number
}
