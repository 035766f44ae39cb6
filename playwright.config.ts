import { defineConfig } from "@playwright/test";

const browser = process.env.CHROMIUM;

/** What takes five minutes or more begins first: at the end no worker is busy with one of them while the other has none. */
const LONGEST = [
  ...["sealed-election", "branch", "proposal", "looks", "reopened-election", "tracks"],
  ...["amendments", "constitution"],
].map((name) => `**/${name}.journey.ts`);

export default defineConfig({
  testDir: "journeys",
  projects: [
    { name: "longest", testMatch: LONGEST },
    { name: "others", testMatch: "**/*.journey.ts", testIgnore: LONGEST },
  ],
  outputDir: "test-results/journeys",
  globalSetup: "./journeys/setting/open.ts",
  fullyParallel: false,
  workers: 2,
  timeout: 600_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json"]],
  use: {
    actionTimeout: 30_000,
    locale: "en-GB",
    timezoneId: "Europe/London",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      // As root, which containers often are, Chromium's own sandbox cannot be set up.
      chromiumSandbox: process.getuid?.() !== 0,
    },
  },
});
