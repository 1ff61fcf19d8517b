import { describe, expect, test } from "vitest"
import { browserNameOf } from "./browser-name.js"

describe("the name of a browser", () => {
  test.each([
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox", "145", "Windows"],
    [
      "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0",
      "Microsoft Edge",
      "142",
      "Windows",
    ],
    [
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1 Version/19.0 Safari/605.1",
      "Safari",
      "19",
      "macOS",
    ],
    [
      "Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1 CriOS/142.0 Mobile Safari/604.1",
      "Chrome",
      "142",
      "iPad",
    ],
    [
      "Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 SamsungBrowser/28.0 Chrome/130.0",
      "Samsung Internet",
      "28",
      "Android",
    ],
    ["Mozilla/5.0 (X11; CrOS x86_64 16000) AppleWebKit/537.36 Chrome/142.0 Safari/537.36", "Chrome", "142", "ChromeOS"],
    ["curl/8.5", undefined, undefined, undefined],
    ["", undefined, undefined, undefined],
  ])("is found in %s", (userAgent, browser, version, system) => {
    expect(browserNameOf(userAgent)).toEqual({ browser, version, system })
  })
})
