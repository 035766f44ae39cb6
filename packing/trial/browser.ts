import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { build, type Rolldown } from "vite";
import { compareLines, type Fault, type Project, type Trialled } from "./trial.ts";

const LONGEST_MS = 60_000;

/** Bundles the examples that need no Node, each for a browser, and runs them in one. */
export async function tryInBrowser(project: Project, executablePath: string): Promise<Fault[]> {
  const browser = await chromium.launch({
    executablePath,
    // As root, which containers often are, Chromium's own sandbox cannot be set up.
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage();
    const faults: Fault[] = [];
    for (const example of project.examples.filter(({ isForNode }) => !isForNode)) {
      faults.push(...(await runBundle(page, example, await bundle(project, example))));
    }
    return faults;
  } finally {
    await browser.close();
  }
}

/** One script that holds the example with all that it imports. */
export async function bundle({ folder }: Project, { file }: Trialled): Promise<string> {
  const made = (await build({
    ...{ root: folder, configFile: false, logLevel: "error" },
    build: {
      ...{ write: false, target: "es2022", modulePreload: false },
      rolldownOptions: { input: join(folder, file), output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  return made.output[0].code;
}

async function runBundle(page: Page, example: Trialled, script: string): Promise<Fault[]> {
  const what = `${example.name}, in a browser`;
  const printed: string[] = [];
  const thrown: string[] = [];
  page.removeAllListeners();
  page.on("console", (message) => printed.push(...message.text().split("\n")));
  page.on("pageerror", (error) => thrown.push(String(error)));
  // A closing tag inside the script's own strings would end it.
  const safe = script.replaceAll("</script", "<\\/script");
  await page.setContent(`<script type="module">${safe}\nwindow.isDone = true;</script>`);
  const ended = page.waitForFunction("window.isDone", undefined, { timeout: LONGEST_MS });
  await Promise.race([ended, page.waitForEvent("pageerror")]).catch((error) => {
    thrown.push(String(error));
  });
  if (thrown.length > 0) return [{ what, says: thrown.join("\n") }];
  return compareLines({ ...example, name: what }, printed);
}
