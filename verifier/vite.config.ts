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

export default defineConfig({
  root: path.join(import.meta.dirname, "page"),
  base: "./",
  plugins: [inlineScript()],
  worker: { format: "iife" },
  build: {
    outDir: path.join(import.meta.dirname, "dist"),
    emptyOutDir: true,
    modulePreload: false,
    target: "es2022",
  },
});
