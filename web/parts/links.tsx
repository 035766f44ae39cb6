import { countInWords } from "@breakthrough/languages";
import type { Listed } from "../../platform/house.ts";
import type { Link } from "../shell.ts";
import { words } from "../words.ts";
import { Section } from "./layout.tsx";

type BreadcrumbsProps = { trail: readonly Link[] };

/** The way back up; the page itself is not in it. */
export function Breadcrumbs({ trail }: BreadcrumbsProps) {
  return (
    <nav class="breadcrumbs" aria-label={words.parts.breadcrumbs}>
      <ol class="breadcrumbs-list">
        {trail.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

export type Tab = Link & { count?: number };

/** Links between views of one thing; `current` is the href of the view shown. */
export function Tabs(props: { tabs: readonly Tab[]; current: string; label: string }) {
  return (
    <nav class="tabs" aria-label={props.label}>
      <ul class="tabs-list">
        {props.tabs.map((tab) => (
          <li key={tab.href}>
            <a
              class="tabs-link"
              href={tab.href}
              aria-current={tab.href === props.current ? "page" : undefined}
            >
              {tab.label}
              {tab.count === undefined ? null : (
                <span class="tabs-count"> {countInWords(tab.count)}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type PaginationProps = {
  /** Left out on the first page. */
  previous?: string;
  /** Left out on the last page. */
  next?: string;
  /** "21 to 40 of 312", or "Page 2". */
  says?: string;
  label?: string;
};

export function Pagination({ previous, next, says, label = words.parts.pages }: PaginationProps) {
  if (previous === undefined && next === undefined) return null;
  return (
    <nav class="pagination" aria-label={label}>
      {previous === undefined ? null : (
        <a class="pagination-link" href={previous} rel="prev">
          <span aria-hidden="true">←</span> {words.parts.previous}
        </a>
      )}
      {says ? <span class="pagination-says">{says}</span> : null}
      {next === undefined ? null : (
        <a class="pagination-link pagination-next" href={next} rel="next">
          {words.parts.next} <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  );
}

/** What the rooms above have of the thing that a page is of. */
export function OfRooms({ listed }: { listed: readonly Listed[] }) {
  return (
    <>
      {listed.map((one) => (
        <OfRoom key={one.title} listed={one} />
      ))}
    </>
  );
}

function OfRoom({ listed: { title, items, ways = [] } }: { listed: Listed }) {
  return (
    <Section title={title}>
      {items.length === 0 ? null : (
        <ul>
          {items.map((item) => (
            <li key={item.href}>
              <a href={item.href} dir="auto">
                {item.title}
              </a>
              {item.says === undefined ? null : <> ({item.says})</>}
            </li>
          ))}
        </ul>
      )}
      {ways.map(({ label, href }) => (
        <p key={href}>
          <a href={href}>{label}</a>
        </p>
      ))}
    </Section>
  );
}
