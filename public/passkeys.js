// Only the browser's own dialog can reach a key: asks it, puts its answer into the form, and sends the form.

// Keys are made for a name: at a bare network address there is nothing to make them for.
const isNamed = !/^[\d.]+$|^\[/.test(location.hostname)
const isAble =
  isNamed &&
  "PublicKeyCredential" in window &&
  "parseCreationOptionsFromJSON" in PublicKeyCredential &&
  "parseRequestOptionsFromJSON" in PublicKeyCredential

for (const place of document.querySelectorAll("[data-passkey]")) {
  const part = (name) => place.querySelector(`[data-part="${name}"]`)
  part("without").hidden = true
  part(isAble ? "able" : "unable").hidden = false
  const form = place.querySelector("form")
  form.addEventListener("submit", async (event) => {
    event.preventDefault()
    const button = form.querySelector("button")
    button.disabled = true
    part("stopped").hidden = true
    try {
      form.elements.answer.value = JSON.stringify(await askKey(place.dataset))
      form.submit()
    } catch {
      part("stopped").hidden = false
      button.disabled = false
      button.focus()
    }
  })
}

async function askKey({ passkey, challenge }) {
  const answer = await fetch(challenge, { method: "POST" })
  if (!answer.ok) throw new Error(`the site answered ${answer.status}`)
  const options = await answer.json()
  return passkey === "registration"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
}
