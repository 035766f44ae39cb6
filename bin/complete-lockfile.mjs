import { readFileSync, writeFileSync } from "node:fs";

/*
 * `npm ci` refuses a lockfile in which an optional binary of another platform is missing, and npm leaves those out
 * when the registry it asked has no copy of them. Their names and exact versions stand in the package that wants
 * them, and the platform stands in the name, so the entries can be written without asking anyone. They carry no
 * integrity hash; npm adds it on the first machine that can fetch them.
 */
const systems = {
  aix: "aix",
  android: "android",
  darwin: "darwin",
  freebsd: "freebsd",
  linux: "linux",
  netbsd: "netbsd",
  openbsd: "openbsd",
  openharmony: "openharmony",
  sunos: "sunos",
  wasm32: undefined,
  win32: "win32",
};
const processors = {
  arm: "arm",
  arm64: "arm64",
  ia32: "ia32",
  loong64: "loong64",
  mips64el: "mips64el",
  ppc64: "ppc64",
  riscv64: "riscv64",
  s390x: "s390x",
  wasm32: "wasm32",
  x64: "x64",
};
const libraries = { gnu: "glibc", gnueabihf: "glibc", musl: "musl" };

/** The lock entry of one platform's binary, from its name: `@swc/core-linux-x64-musl` runs on Linux, x64, musl. */
function entryOf(name, version, parent) {
  const words = name.split(/[/-]/);
  const os = words.map((word) => systems[word]).find(Boolean);
  const cpu = words.map((word) => processors[word]).find(Boolean);
  if (!cpu) return undefined;
  const libc = os === "linux" ? words.map((word) => libraries[word]).find(Boolean) : undefined;
  return {
    version,
    cpu: [cpu],
    ...(parent.dev ? { dev: true } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  };
}

function missingEntries(packages) {
  const missing = {};
  for (const parent of Object.values(packages)) {
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      if (packages[`node_modules/${name}`] || !/^\d+\.\d+\.\d+[\w.-]*$/.test(version)) continue;
      const entry = entryOf(name, version, parent);
      if (entry) missing[`node_modules/${name}`] = entry;
    }
  }
  return missing;
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const missing = missingEntries(lock.packages);
const sorted = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) =>
  a < b ? -1 : a > b ? 1 : 0,
);
lock.packages = Object.fromEntries(sorted);
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
console.log(
  `${Object.keys(missing).length} binaries of other platforms added to package-lock.json`,
);
