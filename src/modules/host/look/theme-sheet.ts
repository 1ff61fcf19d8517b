import { createHash } from "node:crypto"
import { type ColourName, type Colours, colourNames, type Palette } from "./colours.js"

const properties: Readonly<Record<ColourName, string>> = {
  brand: "--brand",
  brandDeep: "--brand-deep",
  brandMid: "--brand-mid",
  brandSoft: "--brand-soft",
  onBrand: "--on-brand",
  accent: "--accent",
}

/** The host's colours as a sheet loaded after the look. */
export function themeSheetOf({ light, dark }: Colours): string {
  return `:root {${declarations(light)}}\n@media screen and (prefers-color-scheme: dark) {:root {${declarations(dark)}}}\n`
}

/** Changes with the colours: browsers keep the sheet for ever under this address. */
export function themeDigestOf(colours: Colours): string {
  return createHash("sha256").update(themeSheetOf(colours)).digest("base64url").slice(0, 10)
}

function declarations(palette: Palette): string {
  return colourNames.map((name) => `${properties[name]}: ${palette[name]}`).join("; ")
}
