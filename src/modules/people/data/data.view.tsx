import type { Temporal } from "temporal-polyfill"
import type { FileFacts } from "../../../platform/files.js"
import { estimateLeft } from "../../../platform/runs.js"
import type { Language } from "../../../platform/wording.js"
import { Button, ButtonLink } from "../../../ui/button.js"
import { Rows } from "../../../ui/containers.js"
import { Form } from "../../../ui/form.js"
import { Notice } from "../../../ui/notice.js"
import { Progress } from "../../../ui/progress.js"
import { to } from "../../../web/paths.js"
import { insightPaths } from "../../insight/index.js"
import { copyWords } from "../copy/copy.words.js"
import type { Copy } from "../copy/find-copy.js"
import { erasureWords } from "../erasure/erasure.words.js"
import { ErasureAsked } from "../erasure/erasure-asked.view.js"
import { peoplePaths } from "../people.paths.js"
import { peopleRules } from "../people-rules.js"
import type { Described } from "../register/describe-register.js"
import { RegisterTable } from "../register/register-table.view.js"
import { dataWords } from "./data.words.js"

interface DataProps {
  readonly language: Language
  readonly timeZone: string
  readonly now: Temporal.Instant
  readonly held: readonly Described[]
  readonly copy: Copy
  /** When the account will be erased, if its holder has asked for it. */
  readonly erasureDueAt: Temporal.Instant | undefined
}

export function Data(props: DataProps) {
  const { language, timeZone, held, erasureDueAt } = props
  const words = dataWords[language]
  const erasure = erasureWords[language]
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {erasureDueAt !== undefined && (
        <ErasureAsked language={language} timeZone={timeZone} dueAt={erasureDueAt} title={erasure.askedTitle} />
      )}
      <CopySection {...props} />
      {erasureDueAt === undefined && (
        <section class="section" aria-labelledby="closing">
          <h2 id="closing">{erasure.title}</h2>
          <p>{erasure.lead}</p>
          <p>{erasure.how({ days: peopleRules.coolingDays })}</p>
          <p>
            <ButtonLink href={to(peoplePaths.closing, language)} variant="danger">
              {erasure.open}
            </ButtonLink>
          </p>
        </section>
      )}
      <section class="section" aria-labelledby="held">
        <h2 id="held">{words.held}</h2>
        <RegisterTable language={language} rows={held} />
        <ul>
          <li>
            <a href={to(insightPaths.consultations, language)}>{words.consultations}</a>
          </li>
          <li>
            <a href={to(peoplePaths.privacy, language)}>{words.privacy}</a>
          </li>
        </ul>
      </section>
    </>
  )
}

function CopySection({ language, timeZone, now, copy }: DataProps) {
  const words = copyWords[language]
  const { run, file, otherFiles } = copy
  const isUnderWay = run !== undefined && run.finishedAt === null
  return (
    <section class="section" aria-labelledby="copy">
      <h2 id="copy">{words.title}</h2>
      <p>{words.lead}</p>
      {run?.status === "failed" && <Notice tone="warn">{words.failed}</Notice>}
      {file?.expiresAt && (
        <>
          <p>{words.ready({ until: file.expiresAt, timeZone })}</p>
          <p>
            <ButtonLink href={to(peoplePaths.downloadCopy, language)}>{words.download}</ButtonLink>
          </p>
        </>
      )}
      {isUnderWay ? (
        <Progress
          id="copy-progress"
          label={words.title}
          done={run.doneCount}
          total={run.totalCount ?? undefined}
          left={estimateLeft(run, now)}
          refreshAddress={to(peoplePaths.data, language)}
        />
      ) : (
        <Form action={to(peoplePaths.copy, language)}>
          <Button variant="second">{file ? words.askAgain : words.ask}</Button>
        </Form>
      )}
      {otherFiles.length > 0 && <OwnFiles language={language} timeZone={timeZone} files={otherFiles} />}
    </section>
  )
}

interface OwnFilesProps {
  readonly language: Language
  readonly timeZone: string
  readonly files: readonly FileFacts[]
}

function OwnFiles({ language, timeZone, files }: OwnFilesProps) {
  const words = copyWords[language]
  const kinds: Readonly<Record<string, string>> = words.fileKinds
  return (
    <>
      <h3>{words.files}</h3>
      <p>{words.filesText}</p>
      <Rows
        rows={files.map(({ id, kind, createdAt, size }) => ({
          key: id,
          content: (
            <>
              {words.fileName({ kind: kinds[kind] ?? words.fileKinds.other, added: createdAt, timeZone, bytes: size })}{" "}
              <a href={to(peoplePaths.file, language, { id })}>{words.downloadFile}</a>
            </>
          ),
        }))}
      />
    </>
  )
}
