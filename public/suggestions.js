// Completes <auto-complete>: keeps the code of what was chosen, and says aloud, in the page's language, what happens.

for (const box of document.querySelectorAll("auto-complete")) {
  const [typed, code] = box.querySelectorAll("input")
  const list = box.querySelector("ul")
  const status = box.querySelector("[role=status]")
  const radios = () => typed.form.querySelectorAll(`input[type=radio][name="${code.name}"]`)

  list.addEventListener("combobox-commit", ({ target }) => {
    code.value = target.dataset.code
    code.disabled = false
    for (const radio of radios()) radio.checked = false
    status.textContent = target.dataset.said
  })
  // A disabled field is not sent: the code goes with the text that it stands for, or not at all.
  typed.addEventListener("input", () => {
    code.disabled = true
  })
  for (const radio of radios()) {
    radio.addEventListener("change", () => {
      code.disabled = true
    })
  }
  box.addEventListener("load", () => {
    // The element would scroll the page until the current option stands at its top, and the box out of sight.
    for (const option of list.children) {
      option.scrollIntoView = () => Element.prototype.scrollIntoView.call(option, { block: "nearest" })
    }
    // The answer to the last keys may come after the choice, or when the person has gone on.
    if (code.disabled && document.activeElement === typed) {
      status.textContent = list.querySelector("[role=presentation]").dataset.said
    } else box.open = false
  })
  // Heard before the element hears the key: in a list that opens here, it makes the first option the current one.
  box.addEventListener(
    "keydown",
    (event) => {
      const hasAnswer = typed.value.trim() !== "" && list.children.length > 0
      if (event.key === "ArrowDown" && hasAnswer) box.open = true
      // An open list holds back the form: half a name is not sent by the key that chooses.
      if (event.key === "Enter" && box.open && !list.querySelector("[aria-selected=true]")) {
        box.open = false
        event.preventDefault()
      }
    },
    { capture: true },
  )
  // The element leaves an open list behind when the keyboard goes on to the next field.
  list.addEventListener("mousedown", (event) => event.preventDefault())
  box.addEventListener("focusout", () => {
    box.open = false
  })
}
