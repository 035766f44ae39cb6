import type { ComponentChildren } from "preact";
import { Icon } from "../icon.tsx";

export type TickListItem = {
  key: string;
  label: string;
  href: string;
  isDone: boolean;
  /** Beside it, in small: time left, minutes. */
  says?: ComponentChildren;
};

type TickListProps = {
  items: readonly TickListItem[];
  /** What a screen reader says before each: "done", "to do". */
  spoken: { done: string; open: string };
};

/** Things to do and things done. What is to do leads on, what is done has a tick; neither is a box to click. */
export function TickList({ items, spoken }: TickListProps) {
  return (
    <ul class="tick-list">
      {items.map(({ key, label, href, isDone, says }) => (
        <li key={key} class={isDone ? "tick-item is-done" : "tick-item"}>
          <span class="tick-mark">
            <Icon name={isDone ? "check" : "arrow"} />
            <span class="sr-only">{isDone ? spoken.done : spoken.open}: </span>
          </span>
          <a class="tick-link" href={href}>
            {label}
          </a>
          {says ? <span class="tick-says">{says}</span> : null}
        </li>
      ))}
    </ul>
  );
}
