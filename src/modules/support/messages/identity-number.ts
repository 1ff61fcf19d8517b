/** What stands in the place of a number that was taken out. */
export const blank = "XXX XXX XXX"

const digit = "[0-9\\uff10-\\uff19]"
/** Signs that people write between the digits of one number, three in a row at most. */
const separator = "[\\p{Zs}\\t.,/_·\\-\\u2010-\\u2015\\u2212]{0,3}"
const runs = new RegExp(`${digit}(?:${separator}${digit})*`, "gu")
const groups = new RegExp(`${digit}+`, "gu")

/**
 * Takes out of a text everything that looks like a social insurance number: nine digits, together or apart, of which
 * the last one checks the others. Nine digits inside a longer number are another number, unless they stand as people
 * write this one: three groups of three, or nine together. O(length).
 */
export function blankIdentityNumbers(text: string): string {
  return text.replace(runs, blankRun)
}

interface Group {
  readonly start: number
  readonly end: number
  readonly digits: readonly number[]
}

function blankRun(run: string): string {
  const found = [...run.matchAll(groups)].map(
    ({ 0: group, index }): Group => ({ start: index, end: index + group.length, digits: [...group].map(digitValue) }),
  )
  for (const [first, group] of found.entries()) {
    const number = numberFrom(found, first)
    if (number) return run.slice(0, group.start) + blank + blankRun(run.slice(number.end))
  }
  return run
}

/** The groups from this one on that make a number to take out. */
function numberFrom(all: readonly Group[], first: number): Group | undefined {
  let digits: readonly number[] = []
  for (let last = first; last < all.length && digits.length < 9; last += 1) {
    const group = all[last] as Group
    digits = [...digits, ...group.digits]
    if (digits.length !== 9) continue
    const sizes = all.slice(first, last + 1).map((each) => each.digits.length)
    const isAlone = first === 0 && last === all.length - 1
    const isUsual = sizes.every((size) => size === 3) || sizes.length === 1
    return (isAlone || isUsual) && passesCheck(digits) ? group : undefined
  }
  return undefined
}

function digitValue(digit: string): number {
  const code = digit.charCodeAt(0)
  return code - (code >= 0xff10 ? 0xff10 : 0x30)
}

/** The Luhn check: every second digit counts double, as the sum of its digits. */
function passesCheck(digits: readonly number[]): boolean {
  const sum = digits.reduce((total, value, index) => {
    const counted = index % 2 === 1 ? value * 2 : value
    return total + (counted > 9 ? counted - 9 : counted)
  }, 0)
  return sum % 10 === 0
}
