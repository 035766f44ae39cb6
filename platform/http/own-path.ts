/** Any origin will do: it only shows whether the path stays on it. */
const HERE = "http://here.invalid";

/**
 * Where to lead somebody on: a path of our own, or the front page. Browsers read `//x`, `/\x` and paths with control
 * characters as other sites' addresses.
 */
export function ownPath(wanted: string | undefined): string {
  if (wanted === undefined || !/^\/[^\\]*$/.test(wanted)) return "/";
  if (!URL.canParse(wanted, HERE)) return "/";
  const url = new URL(wanted, HERE);
  const path = url.pathname + url.search + url.hash;
  return url.origin === HERE && !path.startsWith("//") ? path : "/";
}

/** An address that remembers where to lead on to. */
export const withAfter = (path: string, after: string): string =>
  after === "/" ? path : `${path}?after=${encodeURIComponent(after)}`;
