import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, EmptyState, Ledger, Moment, PageTitle } from "../../../../web/parts.tsx";
import { newInPath } from "../../addresses.ts";
import type { Place } from "../../telling/added-store.ts";
import { words } from "../../words.ts";

type NewsPageProps = {
  shell: Shell;
  /** The thing's own page, and what it is called. */
  path: string;
  name: string;
  places: readonly Place[];
  /** The number after which the next slice begins. */
  next: number | undefined;
  now: Date;
};

/** What was added to a thing, each with where it is to be read. It quotes nothing: what is hidden meanwhile stays so. */
export function NewsPage({ shell, path, name, places, next, now }: NewsPageProps) {
  const { title, trail, lead, toThing, emptyTitle, empty, more, kinds } = words.news;
  return (
    <Page shell={shell} title={title} isPrivate>
      <Breadcrumbs trail={trail} />
      <PageTitle title={title} lead={lead(name)} />
      {places.length === 0 ? (
        <EmptyState title={emptyTitle} says={empty} action={{ label: toThing, href: path }} />
      ) : (
        <>
          <Ledger
            label={title}
            lines={places.map(({ id, kind, place, at }) => ({
              ...{ key: id, when: <Moment at={at} now={now} />, says: kinds[kind], href: place },
              below: [],
            }))}
          />
          {next === undefined ? null : (
            <p>
              <a href={newInPath(path, next)}>{more}</a>
            </p>
          )}
          <p>
            <a href={path}>{toThing}</a>
          </p>
        </>
      )}
    </Page>
  );
}
