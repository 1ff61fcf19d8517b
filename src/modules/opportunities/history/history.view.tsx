import type { Language } from "../../../platform/wording.js"
import { Rows } from "../../../ui/containers.js"
import { Time } from "../../../ui/time.js"
import { sayAct } from "../../insight/index.js"
import { opportunityWords } from "../opportunity/opportunity.words.js"
import { historyWords } from "./history.words.js"
import type { PastAct } from "./read-history.js"

interface PastActsProps {
  readonly language: Language
  readonly zone: string
  readonly acts: readonly PastAct[]
}

export function PastActs({ language, zone, acts }: PastActsProps) {
  return (
    <Rows
      small
      rows={acts.map((past) => ({
        key: String(past.number),
        content: (
          <>
            <p>
              <strong>{sayAct(past.act, language)}</strong>
            </p>
            <p class="muted">
              <Time at={past.at} zone={zone} /> · {sayWho(past, language)}
            </p>
            <Change language={language} past={past} />
          </>
        ),
      }))}
    />
  )
}

function sayWho({ by }: PastAct, language: Language): string {
  return typeof by === "string" ? historyWords[language][by] : by.author
}

function Change({ language, past: { from, to } }: { readonly language: Language; readonly past: PastAct }) {
  const { statuses } = opportunityWords[language]
  if (from === undefined || to === undefined || from === to) return null
  return <p>{historyWords[language].changeOf({ from: statuses[from], to: statuses[to] })}</p>
}
