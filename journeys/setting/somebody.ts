import type { Browser, BrowserContextOptions, Locator, Page } from "@playwright/test";
import { addressOf, expect, type Party } from "./party.ts";
import { expectFitForEverybody } from "./seeing.ts";

/** How a person uses the party: what they cannot do, or would rather not. */
export type Way = "mouse" | "keyboard" | "no scripts" | "phone";

const DEVICES: Readonly<Record<Way, BrowserContextOptions>> = {
  mouse: {},
  keyboard: {},
  "no scripts": { javaScriptEnabled: false },
  phone: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
};

const MOST_TABS = 150;

/** The clock looks once a minute; what waits for a seal of the record, such as a lot, is there when it looks again. */
const LONGEST_MS = 200_000;

/** A person at a browser of their own. Every page that they come to is looked at with others' eyes too. */
export class Somebody {
  readonly name: string;
  readonly page: Page;
  private readonly party: Party;
  private readonly way: Way;

  private constructor(name: string, page: Page, party: Party, way: Way) {
    this.name = name;
    this.page = page;
    this.party = party;
    this.way = way;
  }

  static async at(
    browser: Browser,
    party: Party,
    name: string,
    { way = "mouse" }: { way?: Way } = {},
  ): Promise<Somebody> {
    const context = await browser.newContext({
      baseURL: party.url,
      locale: "en-GB",
      timezoneId: "Europe/London",
      ...DEVICES[way],
    });
    return new Somebody(name, await context.newPage(), party, way);
  }

  get email(): string {
    return addressOf(this.name);
  }

  async goesTo(path: string): Promise<void> {
    await this.sitsDown();
    const answer = await this.page.goto(path);
    expect(answer?.status(), path).toBe(200);
    await this.looks();
  }

  /** Follows a link by what it says. */
  async follows(link: string | RegExp): Promise<void> {
    await this.leadsOn(this.page.getByRole("link", { name: link }).first());
  }

  async presses(button: string | RegExp): Promise<void> {
    await this.leadsOn(this.page.getByRole("button", { name: button }).first());
  }

  private async leadsOn(target: Locator): Promise<void> {
    const loaded = this.page.waitForEvent("load");
    await this.activate(target);
    await loaded;
    await this.looks();
  }

  async fills(label: string | RegExp, text: string): Promise<void> {
    const field = this.page.getByLabel(label).and(this.page.locator("input, textarea")).first();
    if (this.way !== "keyboard") return field.fill(text);
    await this.reaches(field);
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.type(text);
  }

  /** Picks one answer of a question, or ticks a box. */
  async chooses(answer: string | RegExp, question?: string | RegExp): Promise<void> {
    const place =
      question === undefined ? this.page : this.page.getByRole("group", { name: question });
    const tick = place.getByLabel(answer).first();
    if (this.way === "keyboard") return this.reachesTick(tick);
    await expect(tick).toBeVisible();
    // Where an answer is a card of its own, its label lies over the tick and takes the click for it.
    return tick.check({ force: true });
  }

  /** Picks one line of a list that unfolds. */
  async picks(line: string, list: string | RegExp): Promise<void> {
    const field = this.page.getByLabel(list).and(this.page.locator("select")).first();
    if (this.way !== "keyboard") {
      await field.selectOption({ label: line });
      return;
    }
    await this.reaches(field);
    await this.page.keyboard.type(line);
  }

  /** Opens what is folded away, wherever this stands on the page. */
  async unfolds(summary: string): Promise<void> {
    for (const fold of await this.page.locator("summary", { hasText: summary }).all()) {
      await this.activate(fold);
    }
  }

  async sees(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).first()).toBeVisible();
  }

  async doesNotSee(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text)).toHaveCount(0);
  }

  /** Loads a page until it says so: for what the clock does, which needs a moment. */
  async waitsFor(path: string, text: string | RegExp): Promise<void> {
    await expect(async () => {
      await this.page.goto(path);
      await expect(this.page.getByText(text).first()).toBeVisible({ timeout: 100 });
    }).toPass({ timeout: LONGEST_MS, intervals: [300] });
    await this.looks();
  }

  /** Loads a page until a picture is there of which this is said: a job makes it. */
  async waitsToSee(path: string, picture: string): Promise<void> {
    await expect(async () => {
      await this.page.goto(path);
      await expect(this.page.getByRole("img", { name: picture })).toBeVisible({ timeout: 100 });
    }).toPass({ timeout: LONGEST_MS, intervals: [300] });
    await this.looks();
  }

  /** Loads a page until it has a link, and follows it: a line of the record leads on once it is sealed. */
  async waitsToFollow(path: string, link: string | RegExp): Promise<void> {
    await expect(async () => {
      await this.page.goto(path);
      await expect(this.page.getByRole("link", { name: link }).first()).toBeVisible({
        timeout: 100,
      });
    }).toPass({ timeout: LONGEST_MS, intervals: [300] });
    await this.looks();
    await this.follows(link);
  }

  /** The first letter to them whose text or subject fits; of those behind so many. */
  async letter(fits: RegExp, after = 0): Promise<string> {
    const { mail } = this.party;
    const found = await mail.waitFor(
      (one) =>
        one.envelopeTo.includes(this.email) &&
        fits.test(`${one.subject}\n${one.text}`) &&
        mail.messages().indexOf(one) >= after,
      20_000,
    );
    return found.text ?? "";
  }

  /** Comes in by the link that a founder, or whoever joined, has in their letter. */
  async comesInByLetter(): Promise<void> {
    const text = await this.letter(/\/join\/confirm\?key=/);
    await this.goesTo(/https?:\/\/\S+\/join\/confirm\?key=\S+/.exec(text)?.[0] ?? "");
    await this.presses("Yes, this is my address");
    await this.sees(`Welcome, ${this.name}`);
  }

  async signsInByCode(): Promise<void> {
    await this.goesTo("/sign-in");
    await this.fills("Email address", this.email);
    const before = this.party.mail.messages().length;
    await this.presses("Send me a code");
    const letter = await this.letter(/this is your code/, before);
    const code = /^\d{4} ?\d{4}$/m.exec(letter)?.[0] ?? "";
    await this.fills("Code from the letter", code);
    await this.presses(/^Sign in$/);
  }

  /** After some time: a browser that was not used for long, or has known them for long, asks who they are. */
  async comesBack(): Promise<void> {
    await this.goesTo("/");
    if ((await this.page.getByRole("link", { name: "Sign in" }).count()) === 0) return;
    await this.signsInByCode();
  }

  /** What officers ask for is asked by somebody who has shown lately that it is them. */
  async signsInAnew(): Promise<void> {
    await this.goesTo("/");
    const out = this.page.getByRole("button", { name: "Sign out" });
    if ((await out.count()) > 0) await this.presses("Sign out");
    await this.signsInByCode();
  }

  async leaves(): Promise<void> {
    await this.page.context().close();
  }

  /** Asserts that the page before them is fit for everybody. */
  async looks(): Promise<void> {
    await expectFitForEverybody(this.page, { hasScripts: this.way !== "no scripts" });
  }

  /** In front of their own browser: of one that lies under the others', Chromium may stop drawing, and nothing in it can be pressed. */
  private async sitsDown(): Promise<void> {
    await this.page.bringToFront();
  }

  private async activate(target: Locator): Promise<void> {
    await this.sitsDown();
    if (this.way !== "keyboard") return target.click();
    await this.reaches(target);
    await this.page.keyboard.press("Enter");
  }

  /** Goes there with the Tab key alone. */
  private async reaches(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`The Tab key does not lead to ${target}`);
  }

  /** A group of radio buttons is one stop of the Tab key; within it the arrows lead on. */
  private async reachesTick(tick: Locator): Promise<void> {
    await expect(tick).toBeAttached();
    const { keyboard } = this.page;
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      if (await tick.evaluate(isInGroupInFocus)) break;
      await keyboard.press("Tab");
    }
    if (!(await tick.isChecked())) await keyboard.press("Space");
    for (let arrows = 0; arrows < 10 && !(await tick.isChecked()); arrows++) {
      await keyboard.press("ArrowDown");
    }
    await expect(tick).toBeChecked();
  }
}

function isInGroupInFocus(tick: Node): boolean {
  const focus = document.activeElement;
  return focus instanceof HTMLInputElement && focus.name === (tick as HTMLInputElement).name;
}
