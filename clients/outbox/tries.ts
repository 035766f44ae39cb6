import { useEffect, useRef } from "preact/hooks";

const AFTER_SUCCESS_MS = 60_000;
const FIRST_MS = 5_000;
/** So that nobody who sees the signal come back waits long; a phone out of sight runs no timers. */
const LONGEST_MS = 20_000;

/**
 * How long to wait before the next try, in milliseconds.
 *
 * @param failures how many tries failed one after another
 * @param share from 0 to 1, by lot: many phones that lost the party at once do not all come back at once
 */
export const waitAfter = (failures: number, share: number): number =>
  failures === 0
    ? AFTER_SUCCESS_MS
    : Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1)) * (1 - share / 2);

/**
 * Tries now and then, sooner after a failure than after a success; and at once where the signal comes back or the app is
 * in sight again. A browser does not always tell of a signal: one that comes back while a page is opening is not told.
 *
 * @param tryNow how it ended; undefined: another try is under way
 */
export function useTries(tryNow: () => Promise<{ readonly is: string } | undefined>): void {
  const latest = useRef(tryNow);
  latest.current = tryNow;
  useEffect(() => {
    // The app has tried as it opened.
    let failures = 1;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const wait = () => {
      clearTimeout(timer);
      if (!isGone) timer = setTimeout(go, waitAfter(failures, Math.random()));
    };
    const go = async () => {
      try {
        const ended = await latest.current();
        if (ended !== undefined) failures = ended.is === "away" ? failures + 1 : 0;
      } finally {
        wait();
      }
    };
    const again = () => void go();
    const whenSeen = () => {
      if (document.visibilityState === "visible") again();
    };
    wait();
    addEventListener("online", again);
    document.addEventListener("visibilitychange", whenSeen);
    return () => {
      isGone = true;
      clearTimeout(timer);
      removeEventListener("online", again);
      document.removeEventListener("visibilitychange", whenSeen);
    };
  }, []);
}
