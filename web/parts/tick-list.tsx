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
  /** What a screen reader says of the ticks: "done", "to do". */
  spoken: { done: string; open: string };
};

/** Things to do and things done. The ticks are facts that the page knows, not boxes to click. */
export function TickList({ items, spoken }: TickListProps) {
  return (
    <ul class="tick-list">
      {items.map(({ key, label, href, isDone, says }) => (
        <li key={key} class={isDone ? "tick-item is-done" : "tick-item"}>
          <span class="tick-box">
            {isDone ? <Icon name="check" /> : null}
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
