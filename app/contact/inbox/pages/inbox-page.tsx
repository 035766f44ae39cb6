import type { NamedOf } from "../../../../platform/house.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Badge, EmptyState, Moment, PageTitle, Pagination, Tabs } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import { inboxPath, messagePath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { Message } from "../../writing/message.ts";
import { LISTS, type ListName } from "../lists.ts";

type InboxPageProps = {
  shell: Shell;
  now: Date;
  list: ListName;
  messages: readonly Message[];
  named: NamedOf;
  /** Where the list goes on, to either side. */
  previous: string | undefined;
  next: string | undefined;
};

/** @param after how many messages of the list stand on the pages before */
export function listPath(list: ListName, after = 0): string {
  const query = new URLSearchParams();
  if (list !== "open") query.set("list", list);
  if (after > 0) query.set("after", String(after));
  return query.size === 0 ? inboxPath : `${inboxPath}?${query}`;
}

/** What was written to the party, for the team alone. */
export function InboxPage(props: InboxPageProps) {
  const { shell, now, list, messages, named, previous, next } = props;
  const says = words.inbox;
  return (
    <Page shell={shell} title={says.title} mainPage={partyPath} isPrivate>
      <PageTitle title={says.title} lead={says.lead} />
      <Tabs
        tabs={LISTS.map((one) => ({ label: says.lists[one], href: listPath(one) }))}
        current={listPath(list)}
        label={says.listsLabel}
      />
      {messages.length === 0 ? (
        <EmptyState title={says.none} says={says.noneSays[list]} />
      ) : (
        <ul class="inbox">
          {messages.map(({ id, subject, name, at, takenBy, isUndelivered }) => (
            <li key={id}>
              <a href={messagePath(id)}>{says.line(words.form.subjects[subject], id)}</a>{" "}
              <span dir="auto">{name ?? says.noName}</span>, <Moment at={at} now={now} />
              {takenBy === undefined ? null : `, ${says.takenBy(named(takenBy).name)}`}
              {isUndelivered ? (
                <>
                  {" "}
                  <Badge tone="warning">{says.undelivered}</Badge>
                </>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <Pagination previous={previous} next={next} />
    </Page>
  );
}
