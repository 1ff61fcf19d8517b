import { smallestCountShown } from "../platform/wording.js"
import { Facts } from "./facts.js"
import { useWording, useWords } from "./language.js"

/** A number of people that gives nobody away. */
export function PeopleCount({ n }: { readonly n: number }) {
  return <>{useWording().people(n)}</>
}

type Shown = "exact" | "few" | "hidden"

/**
 * What may be shown of each part of a published total. Small parts stay vague; where the total would still give them
 * back (only one is vague, or their sum leaves a single possibility), the smallest other part is hidden too.
 */
export function maskedParts(parts: readonly number[]): readonly Shown[] {
  const few = parts.filter((n) => n < smallestCountShown)
  const sum = few.reduce((total, n) => total + n, 0)
  const givenBack = few.length === 1 || sum === 0 || sum === few.length * (smallestCountShown - 1)
  const others = parts.filter((n) => n >= smallestCountShown)
  const hidden = few.length > 0 && givenBack ? parts.indexOf(Math.min(...others)) : -1
  return parts.map((n, index) => (n < smallestCountShown ? "few" : index === hidden ? "hidden" : "exact"))
}

interface PeopleBreakdownProps {
  readonly parts: readonly { readonly label: string; readonly n: number }[]
}

/** How a number of people divides, total included. */
export function PeopleBreakdown({ parts }: PeopleBreakdownProps) {
  const words = useWords()
  const wording = useWording()
  const shown = maskedParts(parts.map(({ n }) => n))
  const total = parts.reduce((sum, { n }) => sum + n, 0)
  return (
    <Facts
      facts={[
        ...parts.map(({ label, n }, index) => ({
          term: label,
          value: shown[index] === "hidden" ? words.notShown : wording.people(n),
        })),
        { term: words.total, value: <PeopleCount n={total} /> },
      ]}
    />
  )
}
