import type { MainPage } from "./shell.ts";

/** The page a path belongs to: the longest that the path begins with; "/" only matches itself. */
export function findCurrentMainPage(
  mainPages: readonly MainPage[],
  path: string,
): MainPage | undefined {
  let best: MainPage | undefined;
  for (const page of mainPages) {
    const isUnder = page.href !== "/" && path.startsWith(`${page.href}/`);
    if (path !== page.href && !isUnder) continue;
    if (!best || page.href.length > best.href.length) best = page;
  }
  return best;
}
