import type { ComponentChildren } from "preact";
import type { Link } from "../shell.ts";

type PageTitleProps = {
  title: ComponentChildren;
  /** A line above the title: the kind of thing, or the place. */
  above?: ComponentChildren;
  /** One or two sentences. */
  lead?: ComponentChildren;
  /** `front` for the party's own front, `poster` for a place's front page, `plain` for everything else. */
  look?: "front" | "poster" | "plain";
  /** Under the lead: buttons, numbers. */
  children?: ComponentChildren;
};

const LOOKS = {
  front: "page-title is-poster is-front",
  poster: "page-title is-poster",
  plain: "page-title",
} as const;

/** The page's one first heading. As a poster it stands first in the page and reaches from edge to edge. */
export function PageTitle({ title, above, lead, look, children }: PageTitleProps) {
  return (
    <div class={LOOKS[look ?? "plain"]}>
      {above ? <div class="page-title-above">{above}</div> : null}
      <h1 class="page-title-text">{title}</h1>
      {lead ? <p class="page-title-lead">{lead}</p> : null}
      {children ? <div class="page-title-more">{children}</div> : null}
    </div>
  );
}

type SectionProps = {
  title: string;
  /** For links from elsewhere on the page. */
  id?: string;
  /** To the whole of what is shown in part. */
  more?: Link;
  children?: ComponentChildren;
};

/** A part of a page under its own second heading. */
export function Section({ title, id, more, children }: SectionProps) {
  return (
    <section class="section" id={id}>
      <div class="section-head">
        <h2>{title}</h2>
        {more ? (
          <a class="section-more" href={more.href}>
            {more.label}
          </a>
        ) : null}
      </div>
      {children}
    </section>
  );
}

type ColumnsProps = {
  children: ComponentChildren;
  side: ComponentChildren;
  /** What stands beside is read first: on a phone above the main thing, on a desk in sight while one reads on. */
  isSideFirst?: boolean;
};

/** The main thing, and beside it (under it on a phone) what goes with it. */
export function Columns({ children, side, isSideFirst }: ColumnsProps) {
  const main = <div class="columns-main">{children}</div>;
  return (
    <div class={isSideFirst ? "columns columns-lead" : "columns"}>
      {isSideFirst ? null : main}
      <aside class="columns-side">{side}</aside>
      {isSideFirst ? main : null}
    </div>
  );
}

/** A few big numbers, poster-size. */
export function Numbers({ items }: { items: readonly { label: string; value: string }[] }) {
  return (
    <dl class="numbers">
      {items.map(({ label, value }) => (
        <div key={label} class="number">
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
