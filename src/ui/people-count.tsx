import { maskedParts } from "../platform/small-counts.js"
import { Facts } from "./facts.js"
import { useWording, useWords } from "./language.js"

/** A number of people that gives nobody away. */
export function PeopleCount({ n }: { readonly n: number }) {
  return <>{useWording().people(n)}</>
}

interface PeopleBreakdownProps {
  readonly parts: readonly { readonly label: string; readonly n: number }[]
}

/** How a number of people divides, total included. */
export function PeopleBreakdown({ parts }: PeopleBreakdownProps) {
  const words = useWords()
  const wording = useWording()
  const shown = maskedParts(parts.map(({ n }) => n))
  const vague = { few: wording.fewPeople, hidden: words.notShown }
  const total = parts.reduce((sum, { n }) => sum + n, 0)
  return (
    <Facts
      facts={[
        ...parts.map(({ label, n }, index) => {
          const mask = shown[index] ?? "hidden"
          return { term: label, value: mask === "exact" ? wording.people(n) : vague[mask] }
        }),
        { term: words.total, value: <PeopleCount n={total} /> },
      ]}
    />
  )
}
