import type { Kind } from "./naming.ts";

const MOST = 40;

/** The id that something new gets from its title: "the Land Fund" is `landfund` as a body, else `land-fund`. */
export function idFrom(kind: Kind, title: string): string {
  const words = title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^(?:the|an?) /, "")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  if (kind === "bodies") return words.join("").replace(/[0-9]/g, "").slice(0, MOST);
  return words.join("-").slice(0, MOST).replace(/-$/, "");
}
