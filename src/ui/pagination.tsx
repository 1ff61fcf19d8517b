import { ButtonLink } from "./button.js"
import { Icon } from "./icon.js"
import { useWording, useWords } from "./language.js"

interface PaginationProps {
  /** What the pages hold. */
  readonly label: string
  readonly page: number
  readonly pages: number
  readonly addressOf: (page: number) => string
}

/** First, last, this page and its neighbours; a gap stands for at least two pages. */
export function pagesShown(page: number, pages: number): readonly (number | "gap")[] {
  const near = (n: number) => n === 1 || n === pages || Math.abs(n - page) <= 1
  const shown: (number | "gap")[] = []
  for (let n = 1; n <= pages; n += 1) {
    const alone = near(n - 1) && near(n + 1)
    if (near(n) || alone) shown.push(n)
    else if (shown.at(-1) !== "gap") shown.push("gap")
  }
  return shown
}

export function Pagination({ label, page, pages, addressOf }: PaginationProps) {
  const words = useWords()
  const wording = useWording()
  if (pages <= 1) return null
  return (
    <nav class="pages" aria-label={label}>
      <ul>
        {page > 1 && (
          <li>
            <a href={addressOf(page - 1)} rel="prev">
              <Icon name="previous" /> {words.previous}
            </a>
          </li>
        )}
        {pagesShown(page, pages).map((shown, position) => (
          <li key={shown === "gap" ? `gap-${position}` : shown}>
            {shown === "gap" ? (
              <span class="gap">…</span>
            ) : (
              <a
                href={addressOf(shown)}
                aria-label={words.pageNumber({ n: shown })}
                aria-current={shown === page ? "page" : undefined}
              >
                {wording.number(shown)}
              </a>
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={addressOf(page + 1)} rel="next">
              {words.next} <Icon name="next" />
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}

interface OlderAndLatestProps {
  readonly words: { readonly latest: string; readonly older: string }
  /** Absent on the first page. */
  readonly latestAddress: string | undefined
  /** Absent on the last page. */
  readonly olderAddress: string | undefined
}

/** Of a list that grows at its head, where a page has no number: back to what is newest, on to what is older. */
export function OlderAndLatest({ words, latestAddress, olderAddress }: OlderAndLatestProps) {
  return (
    <p class="row">
      {latestAddress !== undefined && (
        <ButtonLink href={latestAddress} variant="second" icon="previous">
          {words.latest}
        </ButtonLink>
      )}
      {olderAddress !== undefined && (
        <ButtonLink href={olderAddress} variant="second" icon="next">
          {words.older}
        </ButtonLink>
      )}
    </p>
  )
}
