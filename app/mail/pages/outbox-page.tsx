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
} from "../../../web/parts.tsx";
import type { LetterState, OutboxSlice, PostedLetter } from "../queries.ts";
import { words } from "../words.en.ts";

type OutboxPageProps = {
  shell: Shell;
  now: Date;
  outbox: OutboxSlice;
  /** Only the letters to this address. */
  to: string | undefined;
  isSending: boolean;
};

const outboxPath = (to: string | undefined, before?: number): string => {
  const query = new URLSearchParams();
  if (to !== undefined) query.set("to", to);
  if (before !== undefined) query.set("before", String(before));
  return query.size === 0 ? "/demo/outbox" : `/demo/outbox?${query}`;
};

export function OutboxPage({ shell, now, outbox, to, isSending }: OutboxPageProps) {
  const { title, lead, leadSending, onlyTo, all, emptyTitle, empty } = words.outbox;
  const next = outbox.olderThan === undefined ? undefined : outboxPath(to, outbox.olderThan);
  return (
    <Page shell={shell} title={title} isPrivate>
      <PageTitle
        title={to === undefined ? title : onlyTo(to)}
        lead={isSending ? leadSending : lead}
      />
      {to === undefined ? null : (
        <p>
          <a href={outboxPath(undefined)}>{all}</a>
        </p>
      )}
      {outbox.letters.length === 0 ? (
        <EmptyState
          title={emptyTitle}
          says={empty}
          action={{ label: shell.partyName, href: "/" }}
        />
      ) : (
        <Cards single>
          {outbox.letters.map((letter) => (
            <LetterCard key={letter.id} letter={letter} now={now} />
          ))}
        </Cards>
      )}
      <Pagination next={next} label={words.outbox.older} />
    </Page>
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
          {to} <a href={outboxPath(letter.to)}>{letter.to}</a> · {posted}{" "}
          <Moment at={letter.postedAt} now={now} />
        </>
      }
    >
      {letter.text === "" ? <p>{erased}</p> : <Prose text={letter.text} />}
    </Card>
  );
}
