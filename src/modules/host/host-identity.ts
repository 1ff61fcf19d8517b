import type { Reading } from "../../platform/context.js"
import type { Capability } from "../../web/module.js"
import type { HostIdentity } from "../../web/site.js"
import { hostPaths } from "./host.paths.js"
import { themeDigestOf } from "./look/theme-sheet.js"
import { readSettings } from "./settings/read-settings.js"

/** How the host presents itself on every page. The addresses of its drawings change with what they show. */
export async function hostIdentity(reading: Reading): Promise<HostIdentity> {
  const { siteName, hostName, footerSentence, logo, colours } = await readSettings(reading)
  return {
    siteName,
    hostName,
    footerEnd: footerSentence,
    ...(logo && { logo: { src: `${hostPaths.logo.en}?v=${logo.digest}`, width: logo.width, height: logo.height } }),
    ...(colours && { themeSheet: `${hostPaths.themeSheet.en}?v=${themeDigestOf(colours)}` }),
  }
}

export async function capabilitiesOn(reading: Reading): Promise<ReadonlySet<Capability>> {
  const { capabilities } = await readSettings(reading)
  return new Set((Object.keys(capabilities) as Capability[]).filter((name) => capabilities[name]))
}
