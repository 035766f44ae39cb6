import { words } from "../words.ts";

type Sign = readonly [sign: RegExp, name: string];

/** The more particular first: most browsers also claim to be Chrome or Safari. */
const BROWSERS: readonly Sign[] = [
  [/\bEdgA?(?:iOS)?\//, "Edge"],
  [/\b(?:OPR|OPT|Opera)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\b(?:Chrome|Chromium|CriOS|HeadlessChrome)\//, "Chrome"],
  [/\bVersion\/.*\bSafari\//, "Safari"],
];

const SYSTEMS: readonly Sign[] = [
  [/\biPhone\b/, "an iPhone"],
  [/\biPad\b/, "an iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bCrOS\b/, "a Chromebook"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b|\bMacintosh\b/, "a Mac"],
  [/\bLinux\b/, "Linux"],
];

const findName = (signs: readonly Sign[], text: string): string | undefined =>
  signs.find(([sign]) => sign.test(text))?.[1];

const MOST_READ = 400;

/** "Firefox on Windows", out of what a browser says of itself. Only these words are kept. */
export function describeDevice(userAgent: string | undefined): string {
  const said = (userAgent ?? "").slice(0, MOST_READ);
  const browser = findName(BROWSERS, said);
  const system = findName(SYSTEMS, said);
  if (browser === undefined || system === undefined) {
    return browser ?? words.device.unknown;
  }
  return words.device.on(browser, system);
}
