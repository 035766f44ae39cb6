import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { defineConfig } from "vite";
import packageJson from "./package.json" with { type: "json" };

const isTest = (file: string) => /\.test\.tsx?$/.test(file);

/** Each file in `app/programs/` is a program of the server: `app/programs/start.ts` becomes `dist/server/start.js`. */
const programs = Object.fromEntries(
  globSync("app/programs/*.ts")
    .filter((file) => !isTest(file))
    .map((file) => [basename(file).replace(/\.tsx?$/, ""), file]),
);

/** An island looks for its own places in the page, by its file's name. Other files in the folder are parts of islands. */
const isIsland = (file: string) => {
  const name = basename(file).replace(/\.tsx?$/, "");
  return readFileSync(file, "utf8").includes(`data-island="${name}"`);
};

const islands = globSync("{web,app}/**/islands/*.{ts,tsx}").filter(
  (file) => !isTest(file) && isIsland(file),
);

const platformPackages = Object.keys(packageJson.optionalDependencies);

export default defineConfig({
  appType: "custom",
  publicDir: false,
  builder: {},
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  environments: {
    ssr: {
      // Libraries stand in the built program too: to find their files one by one takes longer than to run them.
      // What holds a machine's own code cannot, and is found where npm put it.
      resolve: {
        noExternal: true,
        external: ["sharp", "sodium-native", ...platformPackages],
      },
      build: {
        ssr: true,
        outDir: "dist/server",
        target: "node24",
        sourcemap: true,
        emptyOutDir: true,
        rolldownOptions: {
          input: programs,
          output: { entryFileNames: "[name].js", chunkFileNames: "parts/[name]-[hash].js" },
        },
      },
    },
    client: {
      build: {
        outDir: "dist/client",
        target: ["chrome88", "firefox85", "safari14"],
        manifest: true,
        emptyOutDir: true,
        // A data: address would need a hole in the Content-Security-Policy.
        assetsInlineLimit: 0,
        modulePreload: false,
        rolldownOptions: {
          input: [...globSync("web/styles/shell.css"), ...islands],
          preserveEntrySignatures: false,
        },
      },
    },
  },
});
