/** What a browser calls itself, as people know it: proper nouns, the same in both languages. */
interface BrowserName {
  readonly browser: string | undefined
  readonly system: string | undefined
}

/** Every one of them also claims to be an older one: the first that fits is the right one. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, "Microsoft Edge"],
  [/\bOPR\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/(?:Chrome|CriOS|Chromium)\//, "Chrome"],
  [/\bVersion\/[\d.]+ .*Safari\//, "Safari"],
]

const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bMac OS X\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
]

export function browserNameOf(userAgent: string): BrowserName {
  const firstOf = (list: typeof browsers) => list.find(([sign]) => sign.test(userAgent))?.[1]
  return { browser: firstOf(browsers), system: firstOf(systems) }
}
