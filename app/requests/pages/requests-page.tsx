import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, EmptyState, PageTitle, Pagination, Section } from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { powersPath } from "../../rulebook/addresses.ts";
import { requestsPath } from "../addresses.ts";
import type { RequestSlice } from "../list-queries.ts";
import type { Request } from "../request.ts";
import { words } from "../words.ts";
import { RequestCards } from "./request-card.tsx";

type RequestsPageProps = {
  shell: Shell;
  now: Date;
  open: readonly Request[];
  ended: RequestSlice;
};

/** Whatever is asked for in the party's name, and what became of it. For everybody. */
export function RequestsPage({ shell, now, open, ended }: RequestsPageProps) {
  const says = words.list;
  const { olderThan } = ended;
  const next = olderThan === undefined ? {} : { next: `${requestsPath}?before=${olderThan}` };
  return (
    <Page shell={shell} title={says.title} mainPage={partyPath} description={says.lead}>
      <Breadcrumbs trail={says.trail} />
      <PageTitle title={says.title} lead={says.lead} />
      <p>
        <a href={powersPath}>{says.rules}</a>
      </p>
      {open.length === 0 ? (
        <EmptyState title={says.none} says={says.noneSays} />
      ) : (
        <Section title={says.open}>
          <RequestCards requests={open} now={now} isUrgent />
        </Section>
      )}
      <Section title={says.ended}>
        {ended.requests.length === 0 ? (
          <p class="quiet">{says.noEnded}</p>
        ) : (
          <RequestCards requests={ended.requests} now={now} />
        )}
        <Pagination {...next} label={says.older} />
      </Section>
    </Page>
  );
}
