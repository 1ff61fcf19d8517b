import type { Language } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { Checkbox } from "../../../ui/choice-fields.js"
import { Empty } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import type { FormState } from "../../../ui/form-state.js"
import { SuggestionField } from "../../../ui/suggestion-field.js"
import { Table } from "../../../ui/table.js"
import { Tag } from "../../../ui/tag.js"
import { PasswordField, TextArea, TextField } from "../../../ui/text-fields.js"
import { to } from "../../../web/paths.js"
import { organisationsPaths } from "../../organisations/index.js"
import { directoriesPaths } from "./directories.paths.js"
import { directoriesWords } from "./directories.words.js"
import type { Directory } from "./directory.js"
import { nameIn } from "./directory-buttons.view.js"

interface DirectoriesProps {
  readonly language: Language
  readonly directories: readonly Directory[]
}

export function Directories({ language, directories }: DirectoriesProps) {
  const words = directoriesWords[language].desk
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {directories.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneText}</p>
        </Empty>
      ) : (
        <DirectoryTable language={language} directories={directories} />
      )}
      <p>
        <ButtonLink href={to(directoriesPaths.addition, language)} icon="add">
          {words.add}
        </ButtonLink>
      </p>
    </>
  )
}

function DirectoryTable({ language, directories }: DirectoriesProps) {
  const words = directoriesWords[language].desk
  return (
    <Table
      id="directories"
      caption={words.listTitle}
      rows={directories}
      rowKey={({ id }) => id}
      flip
      columns={[
        { heading: words.name, rowHeading: true, cell: (directory) => nameIn(language, directory) },
        { heading: words.issuer, cell: ({ issuer }) => issuer },
        { heading: words.domains, cell: ({ addressDomains }) => addressDomains.join(" ") },
        {
          heading: words.state,
          cell: ({ isEnabled }) =>
            isEnabled ? <Tag tone="ok">{words.enabled}</Tag> : <Tag tone="warn">{words.disabled}</Tag>,
        },
        {
          heading: words.acts,
          headingHidden: true,
          cell: (directory) => (
            <a
              href={to(directoriesPaths.one, language, { id: directory.id })}
              aria-label={words.changeOf({ name: nameIn(language, directory) })}
            >
              {words.change}
            </a>
          ),
        },
      ]}
    />
  )
}

interface DirectoryFormProps {
  readonly language: Language
  readonly form: FormState
  readonly title: string
  readonly action: string
  /** Where the directory sends people back, in each language. */
  readonly returnAddresses: Readonly<Record<Language, string>>
}

export function DirectoryForm({ language, form, title, action, returnAddresses }: DirectoryFormProps) {
  const words = directoriesWords[language].form
  return (
    <>
      <h1>{title}</h1>
      <section aria-labelledby="return">
        <h2 id="return">{words.returnTitle}</h2>
        <p>{words.returnText}</p>
        <ul>
          {(["en", "fr"] as const).map((each) => (
            <li key={each}>
              <code>{returnAddresses[each]}</code>
            </li>
          ))}
        </ul>
      </section>
      <section class="section">
        <Form action={action}>
          <ProviderFields language={language} form={form} />
          <TrustFields language={language} form={form} />
          <div class="actions">
            <Button>{words.save}</Button>
          </div>
        </Form>
      </section>
    </>
  )
}

type FieldsProps = Pick<DirectoryFormProps, "language" | "form">

/** What the directory is called, and how it is reached. */
function ProviderFields({ language, form }: FieldsProps) {
  const words = directoriesWords[language].form
  return (
    <>
      <TextField form={form} name="nameEn" label={words.nameEn} hint={words.nameHint} lang="en" />
      <TextField form={form} name="nameFr" label={words.nameFr} hint={words.nameHint} lang="fr" />
      <TextField
        form={form}
        name="issuer"
        label={words.issuer}
        hint={words.issuerHint}
        inputmode="url"
        autocomplete="off"
      />
      <TextField form={form} name="clientId" label={words.clientId} hint={words.clientIdHint} autocomplete="off" />
      <SuggestionField
        form={form}
        name="organisation"
        label={words.organisation}
        hint={words.organisationHint}
        suggestions={to(organisationsPaths.suggestions, language)}
        optional
      />
      <PasswordField
        form={form}
        name="secret"
        label={words.secret}
        hint={words.secretHint}
        autocomplete="new-password"
        optional
      />
    </>
  )
}

/** How far its word goes here. */
function TrustFields({ language, form }: FieldsProps) {
  const words = directoriesWords[language].form
  return (
    <>
      <TextArea
        form={form}
        name="addressDomains"
        label={words.addressDomains}
        hint={words.addressDomainsHint}
        rows={4}
      />
      <TextField
        form={form}
        name="factorValues"
        label={words.factorValues}
        hint={words.factorValuesHint}
        autocomplete="off"
        optional
      />
      <Checkbox form={form} name="isEnabled" label={words.isEnabled} />
    </>
  )
}
