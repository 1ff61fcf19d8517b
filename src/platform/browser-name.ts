/** What a browser calls itself, as people know it: proper nouns, the same in both languages. */
interface BrowserName {
  readonly browser: string | undefined
  /** Its first number, as people quote it. */
  readonly version: string | undefined
  readonly system: string | undefined
}

/** Every one of them also claims to be an older one: the first that fits is the right one. */
const browsers: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\bEdg(?:e|A|iOS)?\/(\d+)/, "Microsoft Edge"],
  [/\bOPR\/(\d+)/, "Opera"],
  [/\bSamsungBrowser\/(\d+)/, "Samsung Internet"],
  [/\b(?:Firefox|FxiOS)\/(\d+)/, "Firefox"],
  [/(?:Chrome|CriOS|Chromium)\/(\d+)/, "Chrome"],
  [/\bVersion\/(\d+)[\d.]* .*Safari\//, "Safari"],
]

const systems: readonly (readonly [sign: RegExp, name: string])[] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bMac OS X\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
]

export function browserNameOf(userAgent: string): BrowserName {
  const [sign, browser] = browsers.find(([each]) => each.test(userAgent)) ?? []
  const system = systems.find(([each]) => each.test(userAgent))?.[1]
  return { browser, version: sign?.exec(userAgent)?.[1], system }
}
