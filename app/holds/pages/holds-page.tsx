import type { Person } from "../../../platform/actor.ts";
import type { Trouble } from "../../../platform/http/post-act.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import {
  Button,
  ChoiceField,
  ErrorSummary,
  Form,
  filling,
  TextArea,
} from "../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../web/page.tsx";
import { Badge, Card, Cards, EmptyState, Moment, PageTitle, Prose } from "../../../web/parts.tsx";
import { pathOf } from "../../proposals/door.ts";
import { decideSecondKey, GROUNDS, type Hold, isWaiting } from "../hold.ts";
import { words } from "../words.en.ts";

type HoldsPageProps = {
  shell: Shell;
  holds: readonly Hold[];
  viewer: Person | undefined;
  now: Date;
  trouble?: Trouble | undefined;
};

/** Everything that was ever held, and every request that waits for its second key. */
export function HoldsPage({ shell, holds, viewer, now, trouble }: HoldsPageProps) {
  return (
    <Page shell={shell} title={words.page.title} place="/party" hasErrors={trouble !== undefined}>
      <PageTitle title={words.page.title} lead={words.page.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      {holds.length === 0 ? (
        <EmptyState title={words.page.empty} says={words.page.emptySays} />
      ) : (
        <Cards>
          {holds.map((hold) => (
            <HoldCard key={hold.id} hold={hold} viewer={viewer} now={now} />
          ))}
        </Cards>
      )}
    </Page>
  );
}

type HoldCardProps = { hold: Hold; viewer: Person | undefined; now: Date };

function HoldCard({ hold, viewer, now }: HoldCardProps) {
  const mayConfirm = viewer !== undefined && !isRefusal(decideSecondKey(hold, viewer, now));
  return (
    <Card
      level={2}
      title={words.page.proposal(hold.proposalId)}
      href={pathOf(hold.proposalId)}
      above={<HoldState hold={hold} now={now} />}
      below={<Keys hold={hold} now={now} />}
    >
      <p>
        <strong>{words.grounds[hold.ground]}</strong>
      </p>
      <Prose text={hold.reason} />
      {mayConfirm ? (
        <Form action={`/holds/${hold.id}/confirm`}>
          <Button kind="danger">{words.page.confirm}</Button>
        </Form>
      ) : null}
    </Card>
  );
}

function HoldState({ hold, now }: { hold: Hold; now: Date }) {
  if (hold.releasedAt !== undefined) return <Badge tone="good">{words.page.free}</Badge>;
  if (hold.confirmedAt !== undefined) return <Badge tone="bad">{words.page.held}</Badge>;
  return isWaiting(hold, now) ? (
    <Badge tone="warning">{words.page.waiting}</Badge>
  ) : (
    <Badge tone="quiet">{words.page.expired}</Badge>
  );
}

function Keys({ hold, now }: { hold: Hold; now: Date }) {
  return (
    <>
      <p class="quiet">
        {words.page.asked(words.bodyOf(hold.askedBody))}, <Moment at={hold.askedAt} now={now} />
      </p>
      {hold.confirmedAt === undefined || hold.confirmedBody === undefined ? null : (
        <p class="quiet">
          {words.page.confirmed(words.bodyOf(hold.confirmedBody))},{" "}
          <Moment at={hold.confirmedAt} now={now} />
        </p>
      )}
      {hold.until === undefined ? null : (
        <p>
          {words.page.until}: <Moment at={hold.until} now={now} />
        </p>
      )}
    </>
  );
}

type AskPageProps = { shell: Shell; proposal: string; trouble?: Trouble | undefined };

/** The form for the first key. */
export function AskPage({ shell, proposal, trouble }: AskPageProps) {
  const field = filling(trouble);
  return (
    <Page
      shell={shell}
      title={words.ask.title}
      place="/party"
      width="text"
      hasErrors={trouble !== undefined}
      isPrivate
    >
      <PageTitle title={words.ask.title} lead={words.ask.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Form action="/holds/ask" hidden={{ proposal }}>
        <ChoiceField
          {...field("ground")}
          label={words.ask.ground}
          choices={GROUNDS.map((ground) => ({ value: ground, label: words.grounds[ground] }))}
        />
        <TextArea
          {...field("reason")}
          label={words.ask.reason}
          hint={words.ask.reasonHint}
          rows={5}
          maxlength={1000}
          required
        />
        <Button kind="danger">{words.ask.send}</Button>
      </Form>
    </Page>
  );
}
