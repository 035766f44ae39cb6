import { Button, Form, TextField } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Badge,
  type BadgeTone,
  Card,
  Cards,
  EmptyState,
  Moment,
  PageTitle,
  Pagination,
  Prose,
  Tabs,
} from "../../../web/parts.tsx";
import type { LetterState, OutboxSlice, PostedLetter } from "../queries.ts";
import { words } from "../words.en.ts";

export interface OutboxFilter {
  /** Only the letters to this address. */
  readonly to: string | undefined;
  /** Only the letters to whoever is signed in. */
  readonly isMine: boolean;
}

type OutboxPageProps = {
  shell: Shell;
  now: Date;
  outbox: OutboxSlice;
  filter: OutboxFilter;
  isSending: boolean;
};

const EVERYBODY: OutboxFilter = { to: undefined, isMine: false };

function outboxPath({ to, isMine }: OutboxFilter, before?: number): string {
  const query = new URLSearchParams();
  if (to !== undefined) query.set("to", to);
  if (isMine) query.set("mine", "yes");
  if (before !== undefined) query.set("before", String(before));
  return query.size === 0 ? "/demo/outbox" : `/demo/outbox?${query}`;
}

export function OutboxPage({ shell, now, outbox, filter, isSending }: OutboxPageProps) {
  const { title, lead, leadSending, emptyTitle, empty, older } = words.outbox;
  const next = outbox.olderThan === undefined ? undefined : outboxPath(filter, outbox.olderThan);
  return (
    <Page shell={shell} title={title} isPrivate>
      <PageTitle title={title} lead={isSending ? leadSending : lead} />
      <Whose filter={filter} isSignedIn={shell.viewer !== undefined} />
      {outbox.letters.length === 0 ? (
        <EmptyState title={emptyTitle} says={empty} />
      ) : (
        <Cards single>
          {outbox.letters.map((letter) => (
            <LetterCard key={letter.id} letter={letter} now={now} />
          ))}
        </Cards>
      )}
      <Pagination next={next} label={older} />
    </Page>
  );
}

function Whose({ filter, isSignedIn }: { filter: OutboxFilter; isSignedIn: boolean }) {
  const { onlyTo, show, all, mine, tabs } = words.outbox;
  const own = { label: mine, href: outboxPath({ to: undefined, isMine: true }) };
  return (
    <>
      <Tabs
        tabs={[{ label: all, href: outboxPath(EVERYBODY) }, ...(isSignedIn ? [own] : [])]}
        current={outboxPath(filter)}
        label={tabs}
      />
      <Form action="/demo/outbox" method="get" inline>
        <TextField name="to" label={onlyTo} type="email" value={filter.to} />
        <Button kind="quiet">{show}</Button>
      </Form>
    </>
  );
}

const TONES: Record<LetterState, BadgeTone> = { waiting: "plain", sent: "good", "gave up": "bad" };

function LetterCard({ letter, now }: { letter: PostedLetter; now: Date }) {
  const { states, kinds, erased, to, posted } = words.outbox;
  return (
    <Card
      level={2}
      title={letter.subject}
      above={
        <>
          <Badge tone={TONES[letter.state]}>{states[letter.state]}</Badge>{" "}
          <Badge tone="quiet">{kinds[letter.kind]}</Badge>
        </>
      }
      below={
        <>
          {to} <a href={outboxPath({ to: letter.to, isMine: false })}>{letter.to}</a> · {posted}{" "}
          <Moment at={letter.postedAt} now={now} />
        </>
      }
    >
      {letter.text === "" ? <p>{erased}</p> : <Prose text={letter.text} />}
    </Card>
  );
}
