import { type DayPart, dayParts } from "../../../../engine/scoring/participant.js"
import type { Language } from "../../../../platform/wording.js"
import { type FieldProps, FieldsetFrame } from "../../../../ui/field-frame.js"
import { chosenValues } from "../../../../ui/form-state.js"
import { Table } from "../../../../ui/table.js"
import { answersWords } from "./answers.words.js"
import { describeWeekPart } from "./describe-answer.js"

/** A box for each part of each day. The first one carries the field's id. */
export function WeekField({ language, ...field }: FieldProps & { readonly language: Language }) {
  const { days, dayParts: labels, day } = answersWords[language]
  const { form, name } = field
  const chosen = chosenValues(form, name)
  const box = (index: number, part: DayPart) => {
    const value = `${index}-${part}`
    const isFirst = index === 0 && part === dayParts[0]
    return (
      <input
        type="checkbox"
        id={isFirst ? name : `${name}-${value}`}
        name={name}
        value={value}
        checked={chosen.includes(value)}
        aria-label={describeWeekPart(language, value)}
      />
    )
  }
  return (
    <FieldsetFrame {...field} optional>
      <Table
        id={`${name}-table`}
        caption={answersWords[language].weekCaption}
        columns={[
          { heading: day, rowHeading: true, cell: ({ label }) => label },
          ...dayParts.map((part) => ({
            heading: labels[part],
            align: "center" as const,
            cell: ({ index }: { readonly index: number }) => box(index, part),
          })),
        ]}
        rows={days.map((label, index) => ({ label, index }))}
        rowKey={({ label }) => label}
      />
    </FieldsetFrame>
  )
}
