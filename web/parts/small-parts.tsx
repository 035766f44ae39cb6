import type { ComponentChildren } from "preact";

export type BadgeTone = "plain" | "brand" | "good" | "warning" | "bad" | "quiet";

/** A state in one or two words. */
export function Badge({
  tone = "plain",
  children,
}: {
  tone?: BadgeTone;
  children: ComponentChildren;
}) {
  return <span class={`badge badge-${tone}`}>{children}</span>;
}

/** A person's name, kept from turning the sentence around it when it runs right to left. */
export function PersonName({ name, href }: { name: string; href?: string }) {
  return href ? (
    <a class="person" href={href}>
      <bdi>{name}</bdi>
    </a>
  ) : (
    <bdi class="person">{name}</bdi>
  );
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
  const words =
    says ?? `${value.toLocaleString("en-GB")} of ${target.toLocaleString("en-GB")} needed`;
  return (
    <div class={value >= target ? "meter is-reached" : "meter"}>
      <p class="meter-words">
        <span class="meter-label">{label}</span> <span class="meter-says">{words}</span>
      </p>
      {/* The words above say it all, so the bar is for the eye only. */}
      <progress
        class="meter-bar"
        value={Math.max(0, value)}
        max={Math.max(1, target)}
        aria-hidden="true"
      />
    </div>
  );
}

type CardProps = {
  title: string;
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
  const Heading = `h${level}` as const;
  return (
    <article class={isUrgent ? "card is-urgent" : "card"}>
      {above ? <div class="card-above">{above}</div> : null}
      <Heading class="card-title">
        {href ? (
          <a class="card-link" href={href}>
            {title}
          </a>
        ) : (
          title
        )}
      </Heading>
      {children ? <div class="card-text">{children}</div> : null}
      {below ? <div class="card-below">{below}</div> : null}
    </article>
  );
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
