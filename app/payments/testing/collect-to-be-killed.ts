import { createServer } from "vite";

/* Collects what is due, in a process of its own that a test kills. Vite reads the pages' JSX, which Node does not. */

const vite = await createServer({
  appType: "custom",
  // The house's own takes libraries into the program, which is right for what is built.
  configFile: false,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  logLevel: "error",
  server: { middlewareMode: true, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
});
const { collectFor } = await vite.ssrLoadModule("/app/payments/testing/collect-for.ts");
await collectFor(...process.argv.slice(2));
process.exit(0);
