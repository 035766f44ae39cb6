import type { MainPageIcon } from "./shell.ts";

export type IconName =
  | MainPageIcon
  | "search"
  | "check"
  | "warning"
  | "stop"
  | "note"
  | "clock"
  | "arrow";

/** Drawn on a 24 by 24 grid with strokes 2 wide. */
const strokes: Record<IconName, string> = {
  week: "M4 6h16v14H4zM4 10h16M8 3v5M16 3v5M8 15h3",
  talk: "M3 4h13v9H9l-4 4v-4H3zM19 8h2v9h-2v3l-3-3h-4",
  tick: "M4 4h16v16H4zM8 12l3 3 6-7",
  book: "M12 6c-2-2-5-2-9-2v14c4 0 7 0 9 2 2-2 5-2 9-2V4c-4 0-7 0-9 2zM12 6v14",
  hand: "M6 11V7h3v4V4h3v7V5h3v7-4h3v8l-3 5H9l-5-7 2-2z",
  people: "M8 11a3 3 0 100-6 3 3 0 000 6zM2 20v-3l3-3h6l3 3v3M16 11a3 3 0 100-6M17 14h2l3 3v3",
  person: "M12 12a4 4 0 100-8 4 4 0 000 8zM4 21v-2l4-4h8l4 4v2",
  search: "M10.5 17a6.5 6.5 0 100-13 6.5 6.5 0 000 13zM15.5 15.5L21 21",
  check: "M4 13l5 5L20 6",
  warning: "M12 3L2 21h20zM12 10v5M12 17.5v1",
  stop: "M8 2h8l6 6v8l-6 6H8l-6-6V8zM8 8l8 8M16 8l-8 8",
  note: "M12 2a10 10 0 100 20 10 10 0 000-20zM12 11v6M12 7v1",
  clock: "M12 2a10 10 0 100 20 10 10 0 000-20zM12 7v5l4 2",
  arrow: "M4 12h15M13 6l6 6-6 6",
};

/** Decoration only: the words beside it say the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={strokes[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  );
}
