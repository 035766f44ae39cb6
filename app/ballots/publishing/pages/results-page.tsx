import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, EmptyState, PageTitle, Pagination } from "../../../../web/parts.tsx";
import { decidePath, resultsPath } from "../../addresses.ts";
import { ResultCards } from "../../counting/pages/result-cards.tsx";
import { feedLink } from "../../pages/decide-page.tsx";
import type { ResultSlice } from "../../queries.ts";
import { words } from "../../words.ts";

type ResultsPageProps = { shell: Shell; now: Date; slice: ResultSlice };

export function ResultsPage({ shell, now, slice }: ResultsPageProps) {
  const { results, olderThan } = slice;
  const next = olderThan === undefined ? undefined : `${resultsPath}?before=${olderThan}`;
  return (
    <Page shell={shell} title={words.decide.results} feed={feedLink()}>
      <Breadcrumbs trail={[{ label: words.decide.title, href: decidePath }]} />
      <PageTitle title={words.decide.results} />
      {results.length === 0 ? (
        <EmptyState title={words.decide.noneClosedTitle} says={words.decide.noneClosed} />
      ) : (
        <ResultCards level={2} results={results} now={now} />
      )}
      <Pagination next={next} label={words.decide.older} />
    </Page>
  );
}
