import { defineConfig } from "vite";

/** Builds what a browser fetches: one stylesheet, its fonts, and one small script for each island. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: "dist/client",
    emptyOutDir: true,
    manifest: "manifest.json",
    assetsInlineLimit: 0,
    modulePreload: false,
    target: ["chrome88", "firefox85", "safari14"],
    rolldownOptions: {
      input: {
        shell: "web/styles/shell.css",
        "word-count": "web/islands/word-count.ts",
      },
    },
  },
});
