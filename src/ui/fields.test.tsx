import type { ComponentChild } from "preact"
import { renderToString } from "preact-render-to-string"
import { describe, expect, test } from "vitest"
import type { Language } from "../platform/wording.js"
import { Checkbox, CheckboxGroup, RadioGroup, SelectField } from "./choice-fields.js"
import { DateField } from "./date-field.js"
import { ErrorSummary } from "./error-summary.js"
import type { FormState } from "./form-state.js"
import { emptyForm } from "./form-state.js"
import { LanguageContext } from "./language.js"
import { CodeField, EmailField, PasswordField, TextArea, TextField } from "./text-fields.js"

const shown = (content: ComponentChild, language: Language = "fr") =>
  renderToString(<LanguageContext.Provider value={language}>{content}</LanguageContext.Provider>)

const refused: FormState = {
  values: { name: `<script>alert("x")</script>`, role: "b", days: ["1", "3"], "start-month": "12" },
  errors: { name: "Entrez votre nom.", role: "Choisissez un côté.", start: "Entrez une date." },
}

const choices = [
  { value: "a", label: "A" },
  { value: "b", label: "B", hint: "Le second." },
]

describe("a field in error", () => {
  const html = shown(<TextField form={refused} name="name" label="Nom" hint="Au travail." />)

  test("says label, hint and error in that order, before the control", () => {
    const order = ["<label", 'class="hint"', 'class="error"', "<input"].map((part) => html.indexOf(part))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order).not.toContain(-1)
  })

  test("is tied to its hint and its error for screen readers", () => {
    expect(html).toContain('aria-describedby="name-hint name-error"')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain('id="name-hint"')
    expect(html).toContain('id="name-error"')
    expect(html).toContain('class="field invalid"')
  })

  test("keeps what was typed, as text and never as markup", () => {
    expect(html).toContain('value="&lt;script>alert(&quot;x&quot;)&lt;/script>"')
    expect(html).not.toContain("<script>")
  })

  test("says “error” in the page's language", () => {
    expect(html).toContain("Erreur\u00a0: ")
    expect(shown(<TextField form={refused} name="name" label="Name" />, "en")).toContain("Error: ")
  })
})

test("a field without error claims none", () => {
  const html = shown(<TextField form={emptyForm} name="name" label="Nom" />)
  expect(html).not.toContain("aria-invalid")
  expect(html).not.toContain("aria-describedby")
})

test("an optional field says so in both languages", () => {
  expect(shown(<TextField form={emptyForm} name="phone" label="Téléphone" optional />)).toContain("(facultatif)")
  expect(shown(<TextField form={emptyForm} name="phone" label="Telephone" optional />, "en")).toContain("(optional)")
})

test("text typed in a long field comes back as text", () => {
  const form: FormState = { values: { text: "</textarea><b>gras</b>" }, errors: {} }
  expect(shown(<TextArea form={form} name="text" label="Texte" />)).toContain(
    "&lt;/textarea>&lt;b>gras&lt;/b></textarea>",
  )
})

test("a field says the language in which it is to be filled", () => {
  expect(shown(<TextField form={emptyForm} name="title-en" label="Titre en anglais" lang="en" />)).toContain(
    'lang="en"',
  )
})

test("a password never comes back", () => {
  const form: FormState = { values: { password: "une phrase très longue" }, errors: {} }
  const html = shown(<PasswordField form={form} name="password" label="Mot de passe" autocomplete="new-password" />)
  expect(html).not.toContain("phrase")
  expect(html).toContain('autocomplete="new-password"')
})

test("browsers may fill an address and a code", () => {
  expect(shown(<EmailField form={emptyForm} name="email" label="Adresse courriel" />)).toContain('autocomplete="email"')
  expect(shown(<CodeField form={emptyForm} name="code" label="Code" />)).toContain('autocomplete="one-time-code"')
})

test("a chosen radio stays chosen, and its error leads to the first choice", () => {
  const html = shown(<RadioGroup form={refused} name="role" label="Côté" choices={choices} />)
  expect(html).toMatch(/<input type="radio" id="role" name="role" value="a"\/>/)
  expect(html).toMatch(/id="role-b" name="role" value="b" checked aria-describedby="role-b-hint"/)
  expect(html).toContain('<fieldset class="invalid" aria-describedby="role-error">')
})

test("every ticked box stays ticked", () => {
  const days = ["1", "2", "3"].map((value) => ({ value, label: value }))
  const html = shown(<CheckboxGroup form={refused} name="days" label="Jours" choices={days} />)
  expect(html.match(/checked/g)).toHaveLength(2)
})

test("a single box carries its error", () => {
  const form: FormState = { values: {}, errors: { terms: "Acceptez les conditions." } }
  const html = shown(<Checkbox form={form} name="terms" label="J’accepte" hint="En deux pages." />)
  expect(html).toContain('aria-describedby="terms-hint terms-error"')
  expect(html.match(/Acceptez les conditions\./g)).toHaveLength(1)
})

test("a list starts on an empty choice when nothing was chosen", () => {
  const options = [{ value: "a", label: "A" }]
  expect(shown(<SelectField form={emptyForm} name="type" label="Type" options={options} withEmpty />)).toMatch(
    /<option value>Choisir<\/option>/,
  )
})

test("a list of several scales names each above its choices", () => {
  const scale = { label: "Échelle", options: [{ value: "a", label: "A" }] }
  const form = { ...emptyForm, values: { level: "a" } }
  expect(shown(<SelectField form={form} name="level" label="Niveau" options={[scale]} />)).toContain(
    '<optgroup label="Échelle"><option value="a" selected>A</option></optgroup>',
  )
})

test("a date asks for its day, month and year in the reader's language", () => {
  const html = shown(<DateField form={refused} name="start" label="Début" />)
  expect(html).toMatch(/id="start" name="start-day"/)
  expect(html).toContain('<option value="12" selected>décembre</option>')
  expect(html.match(/aria-invalid="true"/g)).toHaveLength(3)
  expect(shown(<DateField form={refused} name="start" label="Start" />, "en")).toContain(">December</option>")
})

describe("the error summary", () => {
  test("counts the answers to correct and leads to each field", () => {
    const html = shown(<ErrorSummary form={refused} />)
    expect(html).toContain("3 réponses sont à corriger.")
    expect(html).toMatch(/href="#name">Entrez votre nom\.<.*href="#role">.*href="#start">/)
    expect(html).toContain('role="alert"')
  })

  test("speaks of one answer in the singular", () => {
    const form: FormState = { values: {}, errors: { name: "Enter your name." } }
    expect(shown(<ErrorSummary form={form} />, "en")).toContain("1 answer needs a correction.")
  })

  test("says why the whole act was refused when no answer is to blame", () => {
    const html = shown(<ErrorSummary form={{ ...emptyForm, problem: "La dernière place est prise." }} />)
    expect(html).toContain("<p>La dernière place est prise.</p>")
    expect(html).not.toContain("<li>")
  })

  test("is absent when nothing is to be corrected", () => {
    expect(shown(<ErrorSummary form={{ values: {}, errors: { name: undefined } }} />)).toBe("")
  })
})
