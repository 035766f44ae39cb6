import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export const firefoxHere = ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find(existsSync);

const LONGEST_START_MS = 120_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * A Firefox as it is installed, over WebDriver BiDi, which it speaks by itself: Playwright drives only a Firefox of its own,
 * and asks the installed one for a command that it does not know (emulation.setMediaFeaturesOverride, in 153 ESR).
 */
export interface Firefox {
  readonly version: string;
  goTo(address: string): Promise<void>;
  /** The value of an expression in the page as it stands; a promise is waited for, the page is not. */
  find<Value>(expression: string): Promise<Value>;
  /** Waits until the page shows these words. */
  sees(text: string): Promise<void>;
  /** Clicks the button that begins with these words. */
  press(name: string): Promise<void>;
  /** What a property of the element holds, named by CSS, once the page shows it. */
  read<Value>(element: string, property: string): Promise<Value>;
  /** Clicks what is no button, named by CSS. */
  click(element: string): Promise<void>;
  /** Types into a field, named by CSS. */
  fill(field: string, text: string): Promise<void>;
  stop(): Promise<void>;
}

export async function aFirefox(program: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), "booth-firefox-"));
  const args = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"];
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "pipe"] });
  const session = await openSession(await addressSaid(child));
  const { capabilities } = await session.send<{ capabilities: { browserVersion: string } }>(
    "session.new",
    { capabilities: {} },
  );
  const { contexts } = await session.send<{ contexts: readonly { context: string }[] }>(
    "browsingContext.getTree",
    {},
  );
  const page = pageIn(session, contexts[0]?.context ?? "");
  return {
    version: capabilities.browserVersion,
    ...page,
    stop: async () => {
      const ended = once(child, "exit");
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function addressSaid({ stderr }: ChildProcess): Promise<string> {
  if (stderr === null) throw new Error("a Firefox that says nothing");
  const giveUp = AbortSignal.timeout(LONGEST_START_MS);
  const lines = createInterface({ input: stderr, signal: giveUp });
  for await (const line of lines) {
    const found = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
    if (found === undefined) continue;
    stderr.resume();
    return `${found}/session`;
  }
  throw new Error("Firefox said no address");
}

interface Session {
  send<Result>(method: string, params: object): Promise<Result>;
}

interface Told {
  readonly id?: number;
  readonly type: string;
  readonly result?: unknown;
  readonly message?: string;
}

async function openSession(address: string): Promise<Session> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", () => reject(new Error("Firefox does not answer")));
  });
  const waiting = new Map<number, (told: Told) => void>();
  socket.addEventListener("message", ({ data }) => {
    const told = JSON.parse(String(data)) as Told;
    if (told.id !== undefined) waiting.get(told.id)?.(told);
  });
  let last = 0;
  return {
    send: async <Result>(method: string, params: object) => {
      last += 1;
      const id = last;
      const answered = new Promise<Told>((resolve) => waiting.set(id, resolve));
      socket.send(JSON.stringify({ id, method, params }));
      const told = await answered;
      waiting.delete(id);
      if (told.type === "error") throw new Error(`${method}: ${told.message}`);
      return told.result as Result;
    },
  };
}

interface Evaluated {
  readonly type: string;
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

function pageIn(session: Session, context: string): Omit<Firefox, "version" | "stop"> {
  const find = async <Value>(expression: string): Promise<Value> => {
    // What comes back is a text, so that values of any shape travel alike.
    const evaluated = await session.send<Evaluated>("script.evaluate", {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
      target: { context },
      awaitPromise: true,
    });
    if (evaluated.exceptionDetails !== undefined) {
      throw new Error(evaluated.exceptionDetails.text);
    }
    return JSON.parse(String(evaluated.result?.value)) as Value;
  };
  const until = async (expression: string): Promise<void> => {
    const givesUpAt = Date.now() + LONGEST_WAIT_MS;
    while (!(await find<boolean>(expression))) {
      if (Date.now() > givesUpAt) throw new Error(`never so: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const button = (name: string) =>
    `[...document.querySelectorAll("button")].find((one) => (one.getAttribute("aria-label") ?? one.textContent).trim().startsWith(${JSON.stringify(name)}))`;
  /** An expression for the element, which stands in the page by then. */
  const shown = async (element: string): Promise<string> => {
    const at = `document.querySelector(${JSON.stringify(element)})`;
    await until(`${at} !== null`);
    return at;
  };
  const sees = (text: string) =>
    until(`document.body?.innerText.includes(${JSON.stringify(text)}) ?? false`);
  return {
    find,
    sees,
    goTo: async (url) => {
      await session.send("browsingContext.navigate", { context, url, wait: "complete" });
    },
    press: async (name) => {
      await until(`${button(name)} !== undefined`);
      await find(`${button(name)}.click()`);
    },
    read: async (element, property) => find(`${await shown(element)}[${JSON.stringify(property)}]`),
    click: async (element) => {
      await find(`${await shown(element)}.click()`);
    },
    fill: async (field, text) => {
      const at = await shown(field);
      await find(
        `(() => { const field = ${at}; field.value = ${JSON.stringify(text)}; field.dispatchEvent(new Event("input", { bubbles: true })); })()`,
      );
    },
  };
}
