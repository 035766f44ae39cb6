import { tagOf } from "@breakthrough/languages";
import { Button, Form, TextField } from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import {
  Badge,
  type BadgeTone,
  Breadcrumbs,
  Card,
  Cards,
  DefinitionList,
  EmptyState,
  Moment,
  PageTitle,
  Pagination,
  Prose,
  Tabs,
} from "../../../web/parts.tsx";
import { outboxLetterPath, outboxPath } from "../addresses.ts";
import type { LetterState, OutboxSlice, PostedLetter } from "../queries.ts";
import { words } from "../words.ts";

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

function slicePath({ to, isMine }: OutboxFilter, before?: number): string {
  const query = new URLSearchParams();
  if (to !== undefined) query.set("to", to);
  if (isMine) query.set("mine", "yes");
  if (before !== undefined) query.set("before", String(before));
  return query.size === 0 ? outboxPath : `${outboxPath}?${query}`;
}

export function OutboxPage({ shell, now, outbox, filter, isSending }: OutboxPageProps) {
  const { title, lead, leadSending, onlyHere, emptyTitle, empty, older } = words.outbox;
  const next = outbox.olderThan === undefined ? undefined : slicePath(filter, outbox.olderThan);
  return (
    <Page shell={shell} title={title} isPrivate>
      <PageTitle title={title} lead={isSending ? leadSending : lead} />
      <p>{onlyHere}</p>
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
  const own = { label: mine, href: slicePath({ to: undefined, isMine: true }) };
  return (
    <>
      <Tabs
        tabs={[{ label: all, href: slicePath(EVERYBODY) }, ...(isSignedIn ? [own] : [])]}
        current={slicePath(filter)}
        label={tabs}
      />
      <Form action={outboxPath} method="get" inline>
        <TextField name="to" label={onlyTo} type="email" value={filter.to} />
        <Button kind="quiet">{show}</Button>
      </Form>
    </>
  );
}

const TONES: Record<LetterState, BadgeTone> = { waiting: "plain", sent: "good", "gave up": "bad" };

function LetterCard({ letter, now }: { letter: PostedLetter; now: Date }) {
  const { to, posted } = words.outbox;
  return (
    <Card
      level={2}
      title={<span lang={tagOf(letter.language)}>{letter.subject}</span>}
      href={outboxLetterPath(letter.id)}
      above={<LetterBadges letter={letter} />}
      below={
        <p>
          {to} <LettersTo address={letter.to} /> · {posted}{" "}
          <Moment at={letter.postedAt} now={now} />
        </p>
      }
    />
  );
}

function LetterBadges({ letter: { state, kind } }: { letter: PostedLetter }) {
  const { states, kinds } = words.outbox;
  return (
    <>
      <Badge tone={TONES[state]}>{states[state]}</Badge> <Badge tone="quiet">{kinds[kind]}</Badge>
    </>
  );
}

const LettersTo = ({ address }: { address: string }) => (
  <a href={slicePath({ to: address, isMine: false })}>{address}</a>
);

type LetterPageProps = { shell: Shell; now: Date; letter: PostedLetter & { text: string } };

/** One letter, as its reader would get it. */
export function LetterPage({ shell, now, letter }: LetterPageProps) {
  const { title, to, posted, became, erased } = words.outbox;
  return (
    <Page shell={shell} title={letter.subject} width="text" isPrivate>
      <Breadcrumbs trail={[{ label: title, href: outboxPath }]} />
      <PageTitle title={<span lang={tagOf(letter.language)}>{letter.subject}</span>} />
      <DefinitionList
        items={[
          { term: to, says: <LettersTo address={letter.to} /> },
          { term: posted, says: <Moment at={letter.postedAt} now={now} /> },
          { term: became, says: <LetterBadges letter={letter} /> },
        ]}
      />
      {letter.text === "" ? (
        <p>{erased}</p>
      ) : (
        <div lang={tagOf(letter.language)}>
          <Prose text={letter.text} />
        </div>
      )}
    </Page>
  );
}
