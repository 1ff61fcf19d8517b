import { Temporal } from "temporal-polyfill"
import { Avatar } from "../avatar.js"
import { Breadcrumbs } from "../breadcrumbs.js"
import { Button, ButtonLink } from "../button.js"
import { Card, Empty, Panel, Rows } from "../containers.js"
import { Facts, Stats } from "../facts.js"
import { Icon } from "../icon.js"
import { otherLanguage, useLanguage } from "../language.js"
import { Markdown } from "../markdown.js"
import { SideNav, Tabs } from "../navigation.js"
import { Notice } from "../notice.js"
import { OtherLanguage } from "../other-language.js"
import { Pagination } from "../pagination.js"
import { PeopleBreakdown, PeopleCount } from "../people-count.js"
import { Progress } from "../progress.js"
import { Steps } from "../steps.js"
import { Chips, Tag } from "../tag.js"
import { Time } from "../time.js"
import { useSheetWords } from "./words.js"

const now = Temporal.Instant.from("2026-11-22T15:00:00Z")
const zone = "America/Moncton"

export function NoticeSection() {
  const words = useSheetWords()
  return (
    <>
      <Notice title={words.noticeInfoTitle} level={3}>
        <p>{words.noticeInfo}</p>
      </Notice>
      <Notice tone="ok" title={words.noticeOkTitle} level={3} answer>
        <p>{words.noticeOk}</p>
      </Notice>
      <Notice tone="warn" title={words.noticeWarnTitle} level={3}>
        <p>{words.noticeWarn}</p>
      </Notice>
      <Notice tone="bad" title={words.noticeBadTitle} level={3}>
        <p>{words.noticeBad}</p>
      </Notice>
    </>
  )
}

export function TagSection() {
  const words = useSheetWords()
  const [first = "", second = "", third = ""] = words.skills
  const other = otherLanguage(useLanguage())
  return (
    <>
      <p class="row">
        <Tag tone="kind">{words.microMission}</Tag>
        <Tag>{words.draft}</Tag>
        <Tag tone="ok">{words.published}</Tag>
        <Tag tone="info">{words.dryRun}</Tag>
        <Tag tone="warn">{words.closesSoon}</Tag>
        <Tag tone="bad">{words.refused}</Tag>
      </p>
      <Chips
        chips={[
          { label: words.remote, removeAddress: "#tags" },
          { label: first },
          { label: second, held: true },
          { label: third, held: false },
        ]}
      />
      <p class="small muted">{words.otherLanguageNote}</p>
      <p>
        <OtherLanguage language={other}>
          {other === "fr" ? "Un passage en français" : "A passage in English"}
        </OtherLanguage>
      </p>
    </>
  )
}

export function NavigationSection() {
  const words = useSheetWords()
  const here = "#navigation"
  return (
    <>
      <Breadcrumbs
        label={words.sections.navigation}
        items={words.crumbs.map((label, index) => (index < 2 ? { label, href: here } : { label }))}
      />
      <Tabs
        label={words.tabsLabel}
        items={words.tabs.map((label, index) => ({
          label,
          href: `#tab-${index}`,
          current: index === 0 ? "true" : undefined,
          waiting: index === 2 ? 14 : 0,
        }))}
      />
      <SideNav
        label={words.sideLabel}
        items={words.side.map((label, index) => ({
          label,
          href: `#side-${index}`,
          current: index === 0 ? "page" : undefined,
          waiting: index,
        }))}
      />
      <Pagination label={words.pagesLabel} page={5} pages={11} addressOf={() => here} />
      <Steps current={2} steps={words.steps.map((label) => ({ label, href: here }))} />
    </>
  )
}

export function ProgressSection() {
  const words = useSheetWords()
  return (
    <>
      <Progress
        id="counting"
        label={words.counting}
        done={64_000}
        total={100_000}
        left={Temporal.Duration.from({ seconds: 20 })}
        refreshAddress="#progress"
      >
        <form action="#progress" class="inline">
          <Button variant="second" size="tight">
            {words.stop}
          </Button>
        </form>
      </Progress>
      <Progress id="importing" label={words.importing} done={1200} refreshAddress="#progress" />
      <Empty title={words.emptyTitle} level={3}>
        <p class="small">{words.emptyText}</p>
        <p>
          <ButtonLink href="#progress" variant="second">
            {words.emptyAct}
          </ButtonLink>
        </p>
      </Empty>
    </>
  )
}

export function CardSection() {
  const words = useSheetWords()
  return (
    <>
      <ul class="grid plain">
        <Card
          title={words.cardTitle}
          href="#cards"
          tags={<Tag tone="kind">{words.microMission}</Tag>}
          foot={words.cardFoot}
        >
          <ul class="meta">
            <li>
              <Icon name="place" /> {words.cardPlace}
            </li>
            <li>
              <Icon name="clock" /> {words.cardTime}
            </li>
          </ul>
        </Card>
        <Card title={words.frenchCard} lang="fr" href="#cards" tags={<Tag tone="warn">{words.closesSoon}</Tag>} />
      </ul>
      <Panel id="panel" title={words.panelTitle} level={3}>
        <p>{words.panelText}</p>
      </Panel>
      <Panel id="outlined" title={words.outlinedTitle} level={3} outlined>
        <p>{words.outlinedText}</p>
      </Panel>
    </>
  )
}

export function RowSection() {
  const words = useSheetWords()
  return (
    <>
      <Rows
        rows={words.rowTitles.map((title, index) => ({
          key: title,
          content: (
            <>
              <h3>
                <a href="#cards">{title}</a>
              </h3>
              <p class="small">{words.rowNotes[index]}</p>
            </>
          ),
        }))}
      />
      <Facts
        facts={[
          { term: words.places, value: 2 },
          { term: words.timeAsked, value: words.fiveHours },
          { term: words.deadline, value: <Time on={Temporal.PlainDate.from("2026-12-11")} /> },
        ]}
      />
      <Stats
        stats={[
          { term: words.pairs, value: 109, note: words.ofMentees },
          { term: words.meanScore, value: 652 },
        ]}
      />
      <details>
        <summary>{words.folded}</summary>
        <p>{words.foldedText}</p>
      </details>
    </>
  )
}

export function PeopleSection() {
  const words = useSheetWords()
  const counts = [3, 12, 40]
  return (
    <>
      <div class="who">
        <Avatar displayName={words.fullNameTyped} />
        <div>
          <h3>{words.fullNameTyped}</h3>
          <p class="small">{words.job}</p>
        </div>
      </div>
      <div class="who">
        <Avatar displayName="Émile Ørsted" other />
        <div>
          <h3>Émile Ørsted</h3>
          <p class="small">{words.otherJob}</p>
        </div>
      </div>
      <Facts
        facts={[
          { term: words.agoNote, value: <Time at={now.subtract({ hours: 18 })} zone={zone} now={now} /> },
          { term: words.exactNote, value: <Time at={now} zone={zone} /> },
          { term: words.dateNote, value: <Time on={Temporal.PlainDate.from("2026-12-01")} /> },
          { term: words.people, value: <PeopleCount n={4} /> },
        ]}
      />
      <PeopleBreakdown parts={words.regions.map((label, index) => ({ label, n: counts[index] ?? 0 }))} />
      <p class="small muted">{words.peopleNote}</p>
    </>
  )
}

export function MarkdownSection() {
  const words = useSheetWords()
  return <Markdown source={words.markdown} level={3} />
}
