import { Button, ButtonLink } from "../button.js"
import { Icon, iconNames } from "../icon.js"
import { Mark, Wordmark } from "../mark.js"
import { useSheetWords } from "./words.js"

const swatches = ["brand", "mid", "soft", "accent", "line"] as const

export function MarkSection() {
  const words = useSheetWords()
  return (
    <>
      <div class="row">
        <span class="avatar">
          <Mark />
        </span>
        <span class="wordmark">
          <Wordmark siteName="Jumelage" />
        </span>
      </div>
      <p class="small muted">{words.markNote}</p>
      <ul class="grid plain">
        {swatches.map((swatch) => (
          <li key={swatch} class="row">
            <svg width="44" height="44" viewBox="0 0 44 44" aria-hidden="true" focusable="false">
              <rect class={`f-${swatch} k-line`} x=".5" y=".5" width="43" height="43" rx="4" />
            </svg>
            <span>
              <strong>{words.colours[swatch].name}</strong>
              <br />
              <span class="fine muted">{words.colours[swatch].use}</span>
            </span>
          </li>
        ))}
      </ul>
      <p class="row">
        {iconNames.map((name) => (
          <Icon key={name} name={name} />
        ))}
      </p>
      <p class="small muted">{words.iconNote}</p>
    </>
  )
}

export function TypeSection() {
  const words = useSheetWords()
  return (
    <>
      <p class="lead">{words.typeLead}</p>
      <p>
        {words.typeBody} <a href="#type">{words.typeLink}</a>.
      </p>
      <p class="small muted">{words.typeSmall}</p>
      <p class="fine">{words.typeFine}</p>
      <h3>{words.typeThird}</h3>
      <h4>{words.typeFourth}</h4>
    </>
  )
}

export function ButtonSection() {
  const words = useSheetWords()
  return (
    <>
      <form action="#buttons">
        <div class="actions">
          <Button>{words.primary}</Button>
          <Button variant="second">{words.secondary}</Button>
          <Button variant="quiet">{words.quiet}</Button>
          <Button variant="danger">{words.danger}</Button>
        </div>
        <div class="actions">
          <Button size="large">{words.large}</Button>
          <Button variant="second" size="tight">
            {words.tight}
          </Button>
          <Button disabled>{words.disabled}</Button>
          <Button variant="second" icon="pin" pressed>
            {words.pinned}
          </Button>
        </div>
      </form>
      <p>
        <ButtonLink href="#buttons" variant="second" icon="search">
          {words.linkButton}
        </ButtonLink>
      </p>
      <p class="small muted">{words.buttonNote}</p>
    </>
  )
}
