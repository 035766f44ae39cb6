import { countInWords } from "@breakthrough/languages";
import type { ComponentChildren } from "preact";
import { markup } from "../markup.ts";
import { words } from "../words.ts";

export type BadgeTone = "plain" | "brand" | "good" | "warning" | "bad" | "quiet";

/** A state in one or two words. */
export function Badge({
  tone = "plain",
  children,
}: {
  tone?: BadgeTone;
  children: ComponentChildren;
}) {
  return markup`<span class="badge badge-${tone}">${children}</span>`;
}

/** A person's name, kept from turning the sentence around it when it runs right to left. */
export function PersonName({ name, href }: { name: string; href?: string }) {
  return href === undefined
    ? markup`<bdi class="person">${name}</bdi>`
    : markup`<a class="person" href="${href}"><bdi>${name}</bdi></a>`;
}

type MeterProps = {
  /** What is being counted: "Support". */
  label: string;
  value: number;
  target: number;
  /** In words: "34 of 50 needed". Made from the numbers where left out. */
  says?: string;
};

/** Progress towards a number that must be reached. */
export function Meter({ label, value, target, says }: MeterProps) {
  const shown = says ?? words.parts.needed(countInWords(value), countInWords(target));
  const look = value >= target ? "meter is-reached" : "meter";
  const bar = { value: Math.max(0, value), max: Math.max(1, target) };
  // The words say it all, so the bar is for the eye only.
  return markup`<div class="${look}"><p class="meter-words">
<span class="meter-label">${label}</span> <span class="meter-says">${shown}</span></p>
<progress class="meter-bar" value="${bar.value}" max="${bar.max}" aria-hidden="true"></progress></div>`;
}

type CardProps = {
  title: ComponentChildren;
  href?: string;
  /** Heading level that fits the page's outline. */
  level?: 2 | 3 | 4;
  /** Above the title: badges, a kind, a time. */
  above?: ComponentChildren;
  /** Under the text: counts, times, names. */
  below?: ComponentChildren;
  /** Stands out: asked of the reader now. */
  isUrgent?: boolean;
  children?: ComponentChildren;
};

/** One item of a list of things: proposals, people, events. The title is its link. */
export function Card({ title, href, level = 3, above, below, isUrgent, children }: CardProps) {
  const titled = href ? markup`<a class="card-link" href="${href}">${title}</a>` : title;
  return markup`<article class="${isUrgent ? "card is-urgent" : "card"}">${cardPart("above", above)}
<h${level} class="card-title">${titled}</h${level}>
${cardPart("text", children)}${cardPart("below", below)}</article>`;
}

function cardPart(name: "above" | "text" | "below", children: ComponentChildren) {
  return children ? markup`<div class="card-${name}">${children}</div>` : null;
}

/** Cards in columns as the width allows; `single` keeps one column. */
export function Cards({ single, children }: { single?: boolean; children: ComponentChildren }) {
  return <div class={single ? "cards cards-single" : "cards"}>{children}</div>;
}

type EmptyStateProps = {
  title: string;
  /** What will be here, and what it takes. */
  says: ComponentChildren;
  /** The first step. */
  action?: { label: string; href: string };
};

export function EmptyState({ title, says, action }: EmptyStateProps) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      <div class="empty-says">{says}</div>
      {action ? (
        <a class="button button-primary" href={action.href}>
          {action.label}
        </a>
      ) : null}
    </div>
  );
}
