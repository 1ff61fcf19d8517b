import type { Language } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { CheckboxGroup, SelectField } from "../../../ui/choice-fields.js"
import { Empty } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { Table } from "../../../ui/table.js"
import { TextField } from "../../../ui/text-fields.js"
import { Time } from "../../../ui/time.js"
import { apiPaths } from "../../../web/api/api.paths.js"
import { apiScopes } from "../../../web/api/scope.js"
import { to } from "../../../web/paths.js"
import { ProofField } from "../factors/proof-field.view.js"
import type { AccessToken } from "./access-token.store.js"
import { tokenRules } from "./token.js"
import { tokensPaths } from "./tokens.paths.js"
import { tokensWords } from "./tokens.words.js"

interface AccessTokensProps {
  readonly language: Language
  readonly form: FormState
  readonly timeZone: string
  readonly tokens: readonly AccessToken[]
}

export function AccessTokens({ language, form, timeZone, tokens }: AccessTokensProps) {
  const words = tokensWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p>
        <a href={to(apiPaths.reference, language)}>{words.reference}</a>
      </p>
      {tokens.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <TokenTable language={language} timeZone={timeZone} tokens={tokens} />
      )}
      <section class="section" aria-labelledby="make">
        <h2 id="make">{words.makeTitle}</h2>
        <NewTokenForm language={language} form={form} />
      </section>
    </>
  )
}

function TokenTable({ language, timeZone, tokens }: Omit<AccessTokensProps, "form">) {
  const words = tokensWords[language]
  return (
    <Table
      id="tokens"
      caption={words.listTitle}
      rows={tokens}
      rowKey={({ id }) => id}
      flip
      columns={[
        { heading: words.name, rowHeading: true, cell: ({ name }) => name },
        { heading: words.scopesHeading, cell: ({ scopes }) => scopes.map((scope) => words.scope[scope]).join("; ") },
        { heading: words.madeAt, cell: ({ madeAt }) => <Time at={madeAt} zone={timeZone} /> },
        { heading: words.endsAt, cell: ({ endsAt }) => <Time at={endsAt} zone={timeZone} /> },
        {
          heading: words.lastUsedAt,
          cell: ({ lastUsedAt }) => (lastUsedAt ? <Time at={lastUsedAt} zone={timeZone} /> : words.neverUsed),
        },
        {
          heading: words.acts,
          headingHidden: true,
          cell: ({ id, name }) => (
            <a href={to(tokensPaths.token, language, { id })} aria-label={words.endTitle({ name })}>
              {words.see}
            </a>
          ),
        },
      ]}
    />
  )
}

function NewTokenForm({ language, form }: Pick<AccessTokensProps, "language" | "form">) {
  const words = tokensWords[language]
  return (
    <Form action={to(tokensPaths.tokens, language)}>
      <TextField form={form} name="name" label={words.name} hint={words.nameHint} maxlength={80} />
      <CheckboxGroup
        form={form}
        name="scopes"
        label={words.scopes}
        choices={apiScopes.map((scope) => ({
          ...{ value: scope, label: words.scope[scope] },
          ...(scope === "mentoring-coordination" && {
            hint: words.coordinationHint({ n: tokenRules.coordinationDays }),
          }),
        }))}
      />
      <SelectField
        form={form}
        name="days"
        label={words.days}
        withEmpty
        width="m"
        options={tokenRules.days.map((n) => ({ value: String(n), label: words.lasts({ n }) }))}
      />
      <ProofField language={language} form={form} />
      <div class="actions">
        <Button>{words.make}</Button>
      </div>
    </Form>
  )
}

export function NewAccessToken({ language, token }: { readonly language: Language; readonly token: string }) {
  const words = tokensWords[language]
  return (
    <>
      <h1>{words.shownTitle}</h1>
      <p class="lead">{words.shown}</p>
      <p>
        <code>{token}</code>
      </p>
      <p>{words.header}</p>
      <p>
        <code>{`Authorization: Bearer ${token}`}</code>
      </p>
      <p>
        <ButtonLink href={to(tokensPaths.tokens, language)}>{words.goOn}</ButtonLink>
      </p>
    </>
  )
}

export function EndAccessToken({ language, token }: { readonly language: Language; readonly token: AccessToken }) {
  const words = tokensWords[language]
  return (
    <>
      <h1>{words.endTitle(token)}</h1>
      <p class="lead">{words.endLead}</p>
      <Form action={to(tokensPaths.token, language, { id: token.id })}>
        <div class="actions">
          <Button variant="danger">{words.end}</Button>
          <ButtonLink href={to(tokensPaths.tokens, language)} variant="second">
            {words.keep}
          </ButtonLink>
        </div>
      </Form>
    </>
  )
}
