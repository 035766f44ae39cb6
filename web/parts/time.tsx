import {
  dayInWords,
  dayOfMomentInWords,
  exactMomentInWords,
  findTimeLeftInWords,
  momentInWords,
  timeSinceInWords,
} from "../moments.ts";

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
  return (
    <time class="moment" datetime={at.toISOString()} title={exactMomentInWords(at)}>
      {wordsFor[form](at, now)}
    </time>
  );
}

/** A calendar day given as ISO, "2026-03-12". */
export function Day({ day, weekday }: { day: string; weekday?: boolean }) {
  return <time datetime={day}>{dayInWords(day, { weekday })}</time>;
}

type TimeLeftProps = { until: Date; now: Date /** Said once the time is over. */; over?: string };

/** "3 days left"; the last two days stand out. */
export function TimeLeft({ until, now, over = "closed" }: TimeLeftProps) {
  const left = findTimeLeftInWords(until, now);
  const isSoon = left !== undefined && until.getTime() - now.getTime() < 48 * 3_600_000;
  const tone = left === undefined ? "over" : isSoon ? "soon" : "calm";
  return (
    <time
      class={`time-left time-left-${tone}`}
      datetime={until.toISOString()}
      title={exactMomentInWords(until)}
    >
      {left ?? over}
    </time>
  );
}
