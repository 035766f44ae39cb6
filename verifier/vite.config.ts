import path from "node:path";
import { defineConfig, type Plugin } from "vite";

/** Puts the script into the page itself, so that one saved file works without any server. */
function inlineScript(): Plugin {
  return {
    name: "inline-script",
    enforce: "post",
    generateBundle(_, bundle) {
      for (const page of Object.values(bundle)) {
        if (page.type !== "asset" || !page.fileName.endsWith(".html")) continue;
        page.source = String(page.source).replace(
          /<script type="module"[^>]*src="\.?\/?([^"]+)"[^>]*><\/script>/,
          (tag, name: string) => {
            const script = bundle[name];
            if (script?.type !== "chunk") return tag;
            delete bundle[name];
            // A closing tag inside the script's own strings would end it.
            return `<script type="module">${script.code.replaceAll("</script", "<\\/script")}</script>`;
          },
        );
        page.source = moveScriptToEnd(page.source);
      }
    },
  };
}

// Inlined in the head, the script would run before the page's elements exist in some browsers.
function moveScriptToEnd(html: string): string {
  const script = /<script type="module">[\s\S]*<\/script>/.exec(html)?.[0];
  if (script === undefined) return html;
  return html.replace(script, () => "").replace("</body>", () => `${script}</body>`);
}

/** The same page as files of a site: script, worker and style each by itself. The site sends the policy with them. */
function servedInParts(): Plugin {
  return {
    name: "served-in-parts",
    enforce: "post",
    transform: {
      order: "pre",
      handler: (code, id) =>
        id.endsWith("/verifier/page/main.ts")
          ? code.replace("?worker&inline", "?worker")
          : undefined,
    },
    generateBundle(_, bundle) {
      for (const page of Object.values(bundle)) {
        if (page.type !== "asset" || !page.fileName.endsWith(".html")) continue;
        const html = String(page.source);
        const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "";
        this.emitFile({ type: "asset", fileName: "page.css", source: style });
        page.source = html
          .replace(/<style>[\s\S]*?<\/style>/, '<link rel="stylesheet" href="./page.css" />')
          .replace(/<!--[^>]*-->\s*<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, "")
          .replace(/: you can save it\s+and use it with the network switched off/, "");
      }
    },
  };
}

/** `--mode served` builds it for the party's own site, `dist/clients/verifier`; else one file that works from a disk. */
export default defineConfig(({ mode }) => {
  const isServed = mode === "served";
  const names = { entryFileNames: "[name].js", assetFileNames: "[name][extname]" };
  return {
    root: path.join(import.meta.dirname, "page"),
    base: "./",
    plugins: [isServed ? servedInParts() : inlineScript()],
    worker: { format: "iife", ...(isServed ? { rolldownOptions: { output: names } } : {}) },
    build: {
      outDir: path.join(import.meta.dirname, isServed ? "../dist/clients/verifier" : "dist"),
      emptyOutDir: true,
      modulePreload: false,
      target: "es2022",
      ...(isServed ? { rolldownOptions: { output: names } } : {}),
    },
  };
});
