import { Rows } from "../../../ui/containers.js"
import { Markdown } from "../../../ui/markdown.js"
import { Time } from "../../../ui/time.js"
import type { Letter } from "./letter.store.js"

/** What moderation wrote to the author, the latest first. */
export function Letters({ letters, zone }: { readonly letters: readonly Letter[]; readonly zone: string }) {
  return (
    <Rows
      rows={letters.map(({ id, body, writtenAt }) => ({
        key: id,
        content: (
          <>
            <p class="small muted">
              <Time at={writtenAt} zone={zone} />
            </p>
            <Markdown source={body} level={3} />
          </>
        ),
      }))}
    />
  )
}
