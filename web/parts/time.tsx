import { markup } from "../markup.ts";
import {
  dayInWords,
  dayOfMomentInWords,
  exactMomentInWords,
  findTimeLeftInWords,
  momentInWords,
  timeSinceInWords,
} from "../moments.ts";
import { words } from "../words.ts";

type MomentProps = {
  at: Date;
  now: Date;
  /** `full` "today at 5:30pm", `day` "today", `since` "3 days ago". */
  form?: "full" | "day" | "since";
};

const wordsFor = {
  full: momentInWords,
  day: dayOfMomentInWords,
  since: timeSinceInWords,
};

/** An instant as people say it, with the exact time on demand. */
export function Moment({ at, now, form = "full" }: MomentProps) {
  const exact = exactMomentInWords(at);
  const said = wordsFor[form](at, now);
  return markup`<time class="moment" datetime="${at.toISOString()}" title="${exact}">${said}</time>`;
}

/** A calendar day given as ISO, "2026-03-12". */
export function Day({ day, weekday }: { day: string; weekday?: boolean }) {
  return <time datetime={day}>{dayInWords(day, { weekday })}</time>;
}

type TimeLeftProps = { until: Date; now: Date /** Said once the time is over. */; over?: string };

/** "3 days left"; the last two days stand out. */
export function TimeLeft({ until, now, over = words.parts.over }: TimeLeftProps) {
  const left = findTimeLeftInWords(until, now);
  const isSoon = left !== undefined && until.getTime() - now.getTime() < 48 * 3_600_000;
  const tone = left === undefined ? "over" : isSoon ? "soon" : "calm";
  const exact = exactMomentInWords(until);
  const look = `time-left time-left-${tone}`;
  return markup`<time class="${look}" datetime="${until.toISOString()}" title="${exact}">${left ?? over}</time>`;
}
