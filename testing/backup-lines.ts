import { createHash } from "node:crypto";

/** The last line's hash made right for changed lines, as a newer program would write it. */
export function withSums(lines: readonly string[]): string[] {
  const [end = "", rest = ""] = lines.slice(-2);
  const body = lines.slice(0, -2);
  const sha256 = createHash("sha256")
    .update(`${body.join("\n")}\n`)
    .digest("hex");
  return [...body, JSON.stringify({ ...JSON.parse(end), sha256 }), rest];
}
