import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Trespass } from "./plan.ts";

/** How a script would come to the product: its packages, its programs, or the place where it stands itself. */
const PRODUCT =
  /@breakthrough\/|bin\/run\.mjs|\bdirname\b|BASH_SOURCE|git rev-parse|(?:^|[\s"'=(])(?:\.\.\/)+\w/m;

/** Findings that need the product, or that leave something behind where they are run. */
export function listTiedFindings(root: string, files: readonly string[]): Trespass[] {
  return files
    .filter((file) => /^findings\/[^/]+\.sh$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      const rule = "findings-stand-alone";
      const reaching = PRODUCT.exec(text)?.[0].trim();
      return [
        ...(reaching === undefined
          ? []
          : [{ rule, file, says: `uses “${reaching}”. A finding runs outside the product.` }]),
        ...(text.includes("mktemp -d")
          ? []
          : [{ rule, file, says: "works in no folder of its own. Make one with mktemp -d." }]),
      ];
    });
}
