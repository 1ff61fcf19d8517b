/** The six values that a host may set, and the pairs of them that must stay readable. */
export const colourNames = ["brand", "brandDeep", "brandMid", "brandSoft", "onBrand", "accent"] as const
export type ColourName = (typeof colourNames)[number]

export const modes = ["light", "dark"] as const
export type Mode = (typeof modes)[number]

export type Palette = Readonly<Record<ColourName, string>>
export type Colours = Readonly<Record<Mode, Palette>>

/** As in the look: what the pages wear until a host sets its own. */
export const startColours: Colours = {
  light: {
    brand: "#1f625d",
    brandDeep: "#14423f",
    brandMid: "#29837d",
    brandSoft: "#ebf6f5",
    onBrand: "#ffffff",
    accent: "#f5be3d",
  },
  dark: {
    brand: "#7ccac3",
    brandDeep: "#0c302d",
    brandMid: "#33a39c",
    brandSoft: "#17302d",
    onBrand: "#07201e",
    accent: "#f5be3d",
  },
}

const paper: Readonly<Record<Mode, string>> = { light: "#ffffff", dark: "#0f1716" }

export const pairCodes = ["on-brand", "brand-paper", "brand-soft", "white-deep", "mid-paper"] as const
export type PairCode = (typeof pairCodes)[number]

interface Pair {
  readonly code: PairCode
  /** The colour to change when the pair is too close. */
  readonly colour: ColourName
  readonly against: (palette: Palette, mode: Mode) => string
  readonly least: number
}

/** Words need 4.5:1, shapes 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs: readonly Pair[] = [
  { code: "on-brand", colour: "onBrand", against: ({ brand }) => brand, least: 4.5 },
  { code: "brand-paper", colour: "brand", against: (_, mode) => paper[mode], least: 4.5 },
  { code: "brand-soft", colour: "brandSoft", against: ({ brand }) => brand, least: 4.5 },
  { code: "white-deep", colour: "brandDeep", against: () => "#ffffff", least: 4.5 },
  { code: "mid-paper", colour: "brandMid", against: (_, mode) => paper[mode], least: 3 },
]

export interface MeasuredPair {
  readonly code: PairCode
  readonly mode: Mode
  readonly colour: ColourName
  readonly ratio: number
  readonly least: number
}

/** Every pair of both modes with its contrast, cut to one decimal so that 4.49 is not read as enough. */
export function measurePairs(colours: Colours): readonly MeasuredPair[] {
  return modes.flatMap((mode) =>
    pairs.map(({ code, colour, against, least }) => {
      const ratio = contrastRatio(colours[mode][colour], against(colours[mode], mode))
      return { code, mode, colour, ratio: Math.floor(ratio * 10) / 10, least }
    }),
  )
}

export function isTooClose({ ratio, least }: MeasuredPair): boolean {
  return ratio < least
}

/** From 1 (the same) to 21 (black on white), for colours written as #rrggbb. */
export function contrastRatio(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
