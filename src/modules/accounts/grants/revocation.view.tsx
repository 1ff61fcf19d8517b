import type { Language } from "../../../platform/wording.js"
import { Button } from "../../../ui/button.js"
import { Facts } from "../../../ui/facts.js"
import { Form } from "../../../ui/form.js"
import { to } from "../../../web/paths.js"
import type { Grant } from "./grant.js"
import { grantsPaths } from "./grants.paths.js"
import { grantsWords, sayRole } from "./grants.words.js"

interface RevocationProps {
  readonly language: Language
  readonly grant: Pick<Grant, "id" | "role" | "scopeKind"> & { readonly displayName: string }
}

/** Says who loses which role before it is taken back. */
export function Revocation({ language, grant }: RevocationProps) {
  const words = grantsWords[language]
  const { id, displayName } = grant
  const role = sayRole(language, grant)
  return (
    <>
      <h1>{words.revocation.title}</h1>
      <p class="lead">{words.revocation.lead}</p>
      <Facts
        facts={[
          { term: words.person, value: displayName },
          { term: words.role, value: role },
        ]}
      />
      <Form action={to(grantsPaths.revocation, language, { id })}>
        <div class="actions">
          <Button variant="danger" label={words.revocation.submit + words.ofWhom({ role, displayName })}>
            {words.revocation.submit}
          </Button>
          <a href={to(grantsPaths.grants, language)}>{words.revocation.keep}</a>
        </div>
      </Form>
    </>
  )
}
