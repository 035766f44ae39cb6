/** What one can do: events, teams, and what else waits for hands. */
export const actPath = "/act";

/** What one follows, and how much one hears of each. */
export const followingPath = "/me/following";
export const followPath = "/me/following/follow";
export const stopPath = "/me/following/stop";
export const levelPath = "/me/following/level";
export const levelOfPath = (thing: string): string =>
  `${levelPath}?path=${encodeURIComponent(thing)}`;

/** What was added to a thing, after the one of this number. */
export const newPath = "/me/following/new";
export const newInPath = (thing: string, after: number): string =>
  `${newPath}?path=${encodeURIComponent(thing)}&after=${after}`;

/** Out of a letter, without signing in. */
export const stopFollowingPath = (key: string): string => `/following/stop/${key}`;

/** Signs to a browser that there is something new. */
export const pushPath = "/me/signs";
export const pushOnPath = "/me/signs/on";
export const pushOffPath = "/me/signs/off";
