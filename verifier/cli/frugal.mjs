import module from "node:module";
import { fileURLToPath } from "node:url";

/** What is read of an archive is soon thrown away: a small nursery keeps it from piling up to a hundred megabytes. */
export const NODE_FLAGS = ["--max-semi-space-size=4"];

/**
 * Keeps what Node made of the TypeScript files, so that neither the next run nor a thread of this one makes it
 * again: each would take half a second and tens of megabytes for that. Where nothing can be kept, nothing is lost.
 */
export function keepCompiled() {
  const folder = fileURLToPath(new URL("../../node_modules/.cache/verifier", import.meta.url));
  module.enableCompileCache?.(folder);
}
