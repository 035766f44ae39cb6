import type { Assets } from "./shell.ts";

/** Vite's `manifest.json`, as far as it is read here. */
export type ClientManifest = Readonly<
  Record<
    string,
    { file: string; css?: readonly string[]; isEntry?: boolean; assets?: readonly string[] }
  >
>;

const styleEntry = "web/styles/shell.css";
const islandFile = /(?:^|\/)islands\/([a-z0-9-]+)\.tsx?$/;

/**
 * The addresses of the built files, out of the manifest that the client build wrote.
 * Every entry in a folder named `islands` is an island of its file's name. `base` is where `dist/client` is served.
 */
export function findAssets(manifest: ClientManifest, base = "/"): Assets {
  const style = manifest[styleEntry];
  if (!style) throw new Error(`the client build has no ${styleEntry}; build it again`);
  const islands: Record<string, string> = {};
  for (const [source, built] of Object.entries(manifest)) {
    const name = islandFile.exec(source)?.[1];
    if (name && built.isEntry) islands[name] = base + built.file;
  }
  const preloadFonts = (style.assets ?? [])
    .filter((file) => /latin-(?!ext).*\.woff2$/.test(file) && !file.includes("italic"))
    .map((file) => base + file);
  return { css: base + style.file, islands, preloadFonts, icon: undefined };
}
