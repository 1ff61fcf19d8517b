import { renderToString } from "preact-render-to-string"
import { describe, expect, test } from "vitest"
import type { Language } from "../../platform/wording.js"
import { LanguageContext } from "../language.js"
import { BarChart } from "./bar-chart.js"
import type { ChartProps } from "./chart-figure.js"
import { Histogram } from "./histogram.js"
import { LineChart } from "./line-chart.js"
import { StackedBars } from "./stacked-bars.js"

const chart: ChartProps = {
  id: "waiting",
  summary: "1,200 people registered in January, 300 in February.",
  caption: "Registrations by month",
  heads: { label: "Month", value: "People" },
  data: [
    { label: "January", value: 1200 },
    { label: "February", value: 300 },
    { label: "March", value: 2, said: "fewer than 5" },
  ],
}

const drawings = {
  "lying bars": <BarChart {...chart} />,
  "standing bars": <Histogram {...chart} mark={{ at: 0.4, label: "mean 501" }} />,
  "a line": <LineChart {...chart} />,
}

const draw = (drawing: keyof typeof drawings, language: Language = "en") =>
  renderToString(<LanguageContext.Provider value={language}>{drawings[drawing]}</LanguageContext.Provider>)

describe.each(Object.keys(drawings) as (keyof typeof drawings)[])("a chart as %s", (drawing) => {
  test("says itself in a sentence, and gives every figure in a table", () => {
    const html = draw(drawing)
    expect(html).toContain('<title id="waiting-summary">1,200 people registered in January')
    expect(html).toContain('role="img" aria-labelledby="waiting-summary"')
    expect(html).toMatch(/<th scope="row">January<\/th><td class="r">1,200<\/td>/)
    expect(html).toMatch(/<th scope="row">March<\/th><td class="r">fewer than 5<\/td>/)
  })

  test("writes numbers as each language does", () => {
    expect(draw(drawing, "fr")).toContain("1\u00a0200")
    expect(draw(drawing, "fr")).toContain("<summary>Tableau de données</summary>")
  })

  test("is drawn by attributes and classes alone, as the content policy asks", () => {
    expect(draw(drawing)).not.toMatch(/\bstyle=|<script|NaN|undefined/)
  })
})

test("a chart of nothing but zeros is still drawn", () => {
  const data = [{ label: "January", value: 0 }]
  const html = renderToString(
    <LanguageContext.Provider value="en">
      <Histogram {...chart} data={data} />
      <BarChart {...chart} data={data} />
    </LanguageContext.Provider>,
  )
  expect(html).not.toContain("NaN")
  expect(html).toContain('height="0"')
})

test("bars are in proportion to their figures", () => {
  expect(draw("lying bars")).toContain('class="f-mid" width="100%"')
  expect(draw("lying bars")).toContain('class="f-mid" width="25%"')
})

describe("bars made of pieces", () => {
  const names = ["A", "B", "C", "D", "E", "F", "G"]
  const drawn = (values: readonly number[], parts = names) =>
    renderToString(
      <LanguageContext.Provider value="en">
        <StackedBars
          id="pieces"
          summary="Seven parts."
          caption="Parts by month"
          heads={{ label: "Month", total: "Total" }}
          parts={parts}
          others="Others"
          rows={[
            {
              label: "January",
              values: values.map((value, at) => ({ value, said: String(value), tip: `${parts[at]}: ${value}` })),
            },
          ]}
        />
      </LanguageContext.Provider>,
    )
  const keyOf = (html: string) => [...html.matchAll(/<text x="20"[^>]*>([^<]*)/g)].map(([, name]) => name)

  test("show as many pieces as there are colours, the smallest together, and every figure in the table", () => {
    const html = drawn([1, 9, 2, 8, 3, 7, 6])
    expect(keyOf(html)).toEqual(["B", "D", "F", "G", "Others"])
    expect(html).toContain("<title>A: 1; C: 2; E: 3</title>")
    for (const name of names) expect(html).toContain(`<th scope="col" class="r">${name}</th>`)
  })

  test("fill the bar with their shares, and draw nothing for none", () => {
    const html = drawn([3, 0, 1], ["A", "B", "C"])
    expect(keyOf(html)).toEqual(["A", "B", "C"])
    const bars = [...html.matchAll(/<rect class="(f-\w+) k-line" x="([^"]*)" width="([^"]*)"/g)].map(
      ([, ...found]) => found,
    )
    expect(bars).toEqual([
      ["f-brand", "0%", "75%"],
      ["f-mid", "75%", "25%"],
    ])
  })
})
