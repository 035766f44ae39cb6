import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";

/*
 * Takes the README's pictures from a demonstration of its own: `npm run pictures`. With the address of one that runs
 * already as its argument, it takes them from that one.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, "docs/pictures");
const MOST_BYTES = 250_000;
const LONGEST_START_MS = 180_000;

const SCREENS = {
  desk: { width: 1180, height: 860 },
  phone: { width: 390, height: 844 },
} as const;

type Screen = keyof typeof SCREENS;
type Scheme = "light" | "dark";

interface Picture {
  readonly name: string;
  readonly looks: readonly `${Screen}-${Scheme}`[];
  /** Whom to be; nobody where left out. */
  readonly role?: string;
  /** The heading that the picture begins with, where that is not the page's top. */
  readonly from?: RegExp;
  /** Leads the browser to what is shown. */
  show(page: Page): Promise<unknown>;
}

/** A proposal's page by its title, through the search that everybody uses. */
const proposal = (title: string) => async (page: Page) => {
  await page.goto(`/search?q=${encodeURIComponent(title)}`);
  await page
    .getByRole("main")
    .locator('a[href^="/proposals/"]', { hasText: title })
    .first()
    .click();
};

const PICTURES: readonly Picture[] = [
  { name: "front", looks: ["desk-light", "phone-light"], show: (page) => page.goto("/") },
  {
    name: "week",
    looks: ["desk-light", "desk-dark", "phone-light", "phone-dark"],
    role: "member",
    show: (page) => page.goto("/"),
  },
  {
    name: "idea",
    looks: ["desk-light", "phone-light"],
    role: "member",
    show: proposal("Public toilets in every town centre"),
  },
  {
    name: "discussion",
    looks: ["desk-light", "desk-dark", "phone-dark"],
    role: "member",
    from: /^Arguments/,
    show: async (page) => {
      await proposal("No new nuclear power stations")(page);
      await page
        .getByRole("main")
        .getByRole("link", { name: /^Discussion/ })
        .first()
        .click();
    },
  },
  {
    name: "ballot",
    looks: ["desk-light", "phone-light"],
    role: "member",
    from: /^Your vote|^Vote$|^Cast/,
    show: async (page) => {
      await page.goto("/decide");
      await page
        .getByRole("main")
        .getByRole("link", { name: /cap on rent rises/i })
        .first()
        .click();
    },
  },
  {
    name: "result",
    looks: ["desk-light", "desk-dark", "phone-light"],
    from: /^The result/,
    show: async (page) => {
      await page.goto("/decide");
      await page
        .getByRole("main")
        .getByRole("link", { name: /second homes/i })
        .first()
        .click();
    },
  },
  {
    name: "manifesto",
    looks: ["desk-light", "phone-dark"],
    show: (page) => page.goto("/policy"),
  },
  { name: "demo", looks: ["desk-light"], show: (page) => page.goto("/demo") },
];

async function takePicture(browser: Browser, baseURL: string, picture: Picture, look: string) {
  const [screen, colorScheme] = look.split("-") as [Screen, Scheme];
  const context = await browser.newContext({
    baseURL,
    colorScheme,
    viewport: SCREENS[screen],
    locale: "en-GB",
    timezoneId: "Europe/London",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  if (picture.role !== undefined) await be(page, picture.role);
  await picture.show(page);
  if (picture.from !== undefined) await beginAt(page, picture.from);
  await page.evaluate(() => document.fonts.ready);
  const path = join(folder, `${picture.name}-${look}.png`);
  await page.screenshot({ path, animations: "disabled" });
  await context.close();
  const bytes = statSync(path).size;
  console.log(`${relative(root, path)}  ${Math.round(bytes / 1000)} kB`);
  if (bytes > MOST_BYTES) throw new Error(`${path} is larger than ${MOST_BYTES} bytes`);
}

/** A little above the heading, so that it has room. */
async function beginAt(page: Page, name: RegExp): Promise<void> {
  const heading = page.getByRole("heading", { name }).first();
  await heading.evaluate((element) => {
    window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 32);
  });
}

async function be(page: Page, role: string): Promise<void> {
  await page.goto("/demo");
  await page
    .locator("form", { has: page.locator(`input[value="${role}"]`) })
    .getByRole("button")
    .click();
}

async function takeAll(baseURL: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({
    ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
    // As root, which containers often are, Chromium's own sandbox cannot be set up.
    chromiumSandbox: process.getuid?.() !== 0,
    args: ["--disable-background-networking", "--force-color-profile=srgb"],
  });
  try {
    for (const picture of PICTURES) {
      for (const look of picture.looks) await takePicture(browser, baseURL, picture, look);
    }
  } finally {
    await browser.close();
  }
}

/** Opens a demonstration on data of its own, which are thrown away afterwards. */
async function withDemonstration(work: (url: string) => Promise<void>): Promise<void> {
  const dataDirectory = mkdtempSync(join(tmpdir(), "breakthrough-pictures-"));
  const environment = { ...process.env };
  for (const name of ["DATABASE_URL", "DATABASE_OWNER_URL", "PARTY_URL"]) delete environment[name];
  const child = spawn(process.execPath, [join(root, "dist/server/start.js")], {
    env: { ...environment, DATA_DIRECTORY: dataDirectory, PORT: "0", LOG_LEVEL: "error" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  try {
    await work(await addressSaidBy(child.stdout, ended));
  } finally {
    child.kill("SIGTERM");
    await ended;
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}

function addressSaidBy(output: NodeJS.ReadableStream, ended: Promise<void>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    output.on("data", (chunk) => {
      said += chunk;
      const url = /http:\/\/[\w.]+:\d+/.exec(said)?.[0];
      if (url !== undefined) resolve(url);
    });
    ended.then(() => reject(new Error(`The demonstration did not open.\n${said}`)));
    setTimeout(
      () => reject(new Error("The demonstration said no address.")),
      LONGEST_START_MS,
    ).unref();
  });
}

const [address] = process.argv.slice(2);
await (address === undefined ? withDemonstration(takeAll) : takeAll(address));
