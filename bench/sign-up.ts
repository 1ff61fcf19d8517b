/** Registers a member by the pages and the trial's mailbox; gives her session's cookie. */
export async function signUp(site: string): Promise<string> {
  const jar = new Map<string, string>()
  const send = async (path: string, fields?: Record<string, string>) => {
    const answer = await fetch(site + path, {
      redirect: "manual",
      headers: { cookie: [...jar].map((each) => each.join("=")).join("; "), "sec-fetch-site": "same-origin" },
      ...(fields && { method: "POST", body: new URLSearchParams(fields) }),
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = cookie.split(";")[0]?.split("=") ?? []
      jar.set(name, value)
    }
    return answer.text()
  }
  const emailAddress = "mesure@example.org"
  await send("/fr/creer-un-compte", {
    emailAddress,
    emailAddressAgain: emailAddress,
    firstName: "Mesure",
    lastName: "Exemple",
    displayName: "Mesure Exemple",
    password: "le chat mange du miel",
    language: "fr",
    terms: "yes",
  })
  for (;;) {
    const code = /confirmation\D*(\d{6})/.exec(await send("/fr/boite-aux-lettres"))?.[1]
    if (code) {
      await send("/fr/confirmation", { code })
      return `jumelage-session=${jar.get("jumelage-session")}`
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
