import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
];

/** The path of a Chromium to drive: found, or installed by apt where this process may. Undefined where there is none. */
export function bringBrowser() {
  return findBrowser() ?? (installByApt() ? findBrowser() : undefined);
}

export const browserMissing =
  "The journeys need a browser, and none was found. Install Debian's package “chromium” (apt install chromium), " +
  "or set CHROMIUM to the path of a Chromium or Chrome.";

export function findBrowser() {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .concat("/usr/bin", "/usr/local/bin")
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const named = process.env.CHROMIUM ? [process.env.CHROMIUM] : [];
  return [...named, ...onPath, ...places, ...listPlaywrights()].find(isBrowser);
}

/** A file of that name is not enough: Ubuntu's chromium-browser only says that there is a snap. */
function isBrowser(path) {
  if (!existsSync(path)) return false;
  const ran = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 20_000 });
  return ran.status === 0 && /chrom/i.test(ran.stdout);
}

/** Browsers that `playwright install` fetched for any project. */
function listPlaywrights() {
  const cache = join(homedir(), ".cache/ms-playwright");
  if (!existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse()
    .flatMap((name) => [
      join(cache, name, "chrome-linux64/chrome"),
      join(cache, name, "chrome-linux/chrome"),
    ]);
}

function installByApt() {
  const asRoot = process.getuid?.() === 0;
  const maySudo = !asRoot && spawnSync("sudo", ["-n", "true"]).status === 0;
  const hasApt = spawnSync("apt-get", ["--version"]).status === 0;
  if (!hasApt || !(asRoot || maySudo)) return false;
  console.log("Installing Debian's chromium for the browser tests. This happens once …");
  const before = asRoot ? [] : ["sudo", "-n"];
  const apt = (...args) => {
    const [program, ...rest] = [...before, "apt-get", "-q", "-y", ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const ran = spawnSync(program, rest, { env, encoding: "utf8", maxBuffer: 1e8 });
    if (ran.status !== 0) console.error((ran.stderr ?? "").trim().split("\n").slice(-5).join("\n"));
    return ran.status === 0;
  };
  // The lists of packages may be missing (containers) or too old to fetch from.
  return apt("update") && apt("install", "--no-install-recommends", "chromium");
}
