import { Button, Buttons } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Badge,
  Breadcrumbs,
  Card,
  Cards,
  EmptyState,
  Moment,
  PageTitle,
  Section,
} from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { silencesPath } from "../../silences/addresses.ts";
import { choicesPath, newNewsletterPath, newsletterPath } from "../addresses.ts";
import { type Desk, hasDesk, mayWriteAtAll } from "../desk.ts";
import type { Newsletter } from "../newsletter.ts";
import { words } from "../words.ts";

export interface ListView {
  readonly sent: readonly Newsletter[];
  readonly unsent: readonly Newsletter[];
  readonly desk: Desk;
  /** Reads what went out. */
  readonly mayRead: boolean;
  /** Of the branches that they go to. */
  readonly areas: ReadonlyMap<number, string>;
}

type ListPageProps = { shell: Shell; now: Date; view: ListView };

/** What went out, and at a desk what has not. */
export function ListPage({ shell, now, view }: ListPageProps) {
  const says = words.list;
  const { sent, unsent, desk } = view;
  return (
    <Page shell={shell} title={says.title} mainPage={partyPath} width="text">
      <Breadcrumbs trail={words.trail} />
      <PageTitle title={says.title} lead={says.lead} />
      {mayWriteAtAll(desk) ? (
        <Buttons>
          <Button href={newNewsletterPath}>{says.begin}</Button>
        </Buttons>
      ) : null}
      {hasDesk(desk) ? (
        <p>
          <a href={silencesPath}>{says.silences}</a>
        </p>
      ) : null}
      {hasDesk(desk) ? (
        <Section title={says.unsent} id="unsent">
          {unsent.length === 0 ? <p>{says.noUnsent}</p> : null}
          <List newsletters={unsent} now={now} view={view} />
        </Section>
      ) : null}
      <Section title={says.sent} id="sent">
        <p>{view.mayRead ? <a href={choicesPath}>{says.choices}</a> : says.privacy}</p>
        {sent.length === 0 ? <EmptyState title={says.none} says={says.noneSays} /> : null}
        <List newsletters={sent} now={now} view={view} />
      </Section>
    </Page>
  );
}

type ListProps = { newsletters: readonly Newsletter[]; now: Date; view: ListView };

function List({ newsletters, now, view: { mayRead, areas } }: ListProps) {
  return (
    <Cards single>
      {newsletters.map((one) => {
        const isShown = one.begunAt === undefined || mayRead;
        const whom = words.whom(one.whom, areas.get(one.branchId ?? 0) ?? "");
        return (
          <Card
            key={one.id}
            title={isShown ? <span dir="auto">{one.subject}</span> : words.topics[one.topic]}
            {...(isShown ? { href: newsletterPath(one.id) } : {})}
            above={<Badge>{words.states[one.state]}</Badge>}
            below={<Moment at={one.begunAt ?? one.writtenAt} now={now} />}
          >
            <p>
              {words.page.to}: {whom}
              {one.begunAt === undefined ? null : (
                <>
                  . {words.page.posted}: {one.numbers.posted}
                </>
              )}
            </p>
          </Card>
        );
      })}
    </Cards>
  );
}
