import { defineConfig } from "vite";

/** A service worker is registered by its address, so it is an entry of its own. */
function entriesOf(client: string): Record<string, string> {
  const folder = `${import.meta.dirname}/${client}`;
  const page = { page: `${folder}/page.tsx` };
  return ["doorsteps", "push", "stall"].includes(client)
    ? { ...page, worker: `${folder}/worker.ts` }
    : page;
}

/**
 * Builds one client on its own: `vite build --config clients/vite.config.ts --mode keys` makes `dist/clients/keys/` out of
 * `clients/keys/page.tsx`. Names carry no hash, and no path of this machine goes in: the same sources give the same
 * bytes anywhere, so that anybody can compare them.
 */
export default defineConfig(({ mode: client }) => ({
  root: import.meta.dirname,
  appType: "custom",
  publicDir: false,
  base: `/clients/${client}/`,
  define: { "import.meta.env.MODE": '"production"' },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  // Classic workers: Firefox knows those of modules only from 114 on.
  worker: { format: "iife", rolldownOptions: { output: { entryFileNames: "[name].js" } } },
  build: {
    outDir: `${import.meta.dirname}/../dist/clients/${client}`,
    emptyOutDir: true,
    target: ["chrome88", "firefox85", "safari14"],
    modulePreload: false,
    // A data: address would need a hole in the Content-Security-Policy.
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    rolldownOptions: {
      input: entriesOf(client),
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "[name].js",
        assetFileNames: "[name][extname]",
      },
    },
  },
}));
