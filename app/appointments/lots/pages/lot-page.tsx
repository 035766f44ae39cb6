import type { Named } from "../../../../platform/house.ts";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, ErrorSummary, Form } from "../../../../web/form-fields.tsx";
import { exactMomentInWords } from "../../../../web/moments.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  DefinitionList,
  Notice,
  PageTitle,
  Section,
  StateStrip,
  TimeLeft,
} from "../../../../web/parts.tsx";
import { MarkedName } from "../../../membership/door.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import { titleOf } from "../../../rulebook/door.ts";
import { answerLotPath, appointmentsPath, lotDrawPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { Lot, Seat } from "../lot.ts";

export type LotPageProps = {
  shell: Shell;
  now: Date;
  lot: Lot;
  /** Undefined for those who are no members: names are for members to see. */
  seats: readonly (Seat & { readonly who: Named })[] | undefined;
  /** The viewer's own seat, where it waits for their answer. */
  own: Seat | undefined;
  trouble: Trouble | undefined;
};

/** A lot for an office: what it is made of, on whom it fell, and how it ended. */
export function LotPage({ shell, now, lot, seats, own, trouble }: LotPageProps) {
  const says = words.lot;
  const title = says.titleOf(lot.id, titleOf(lot.office));
  return (
    <Page shell={shell} title={title} mainPage={partyPath} hasErrors={trouble !== undefined}>
      <Breadcrumbs trail={[...words.above, { label: words.list.title, href: appointmentsPath }]} />
      <PageTitle title={title} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Steps lot={lot} now={now} />
      {own === undefined ? null : <Own lot={lot} own={own} />}
      <Facts lot={lot} />
      {lot.state === "open" || lot.state === "fixed" ? null : (
        <Section title={says.called} id="called">
          {seats === undefined ? <p>{says.forMembers}</p> : null}
          <ol>
            {seats?.map(({ id, who, state }) => (
              <li key={id}>
                <MarkedName who={who} />: {says.seatStates[state]}
              </li>
            ))}
          </ol>
        </Section>
      )}
    </Page>
  );
}

const STEPS = ["open", "fixed", "drawn", "ended"] as const;

function Steps({ lot, now }: { lot: Lot; now: Date }) {
  const says = words.lot;
  const about = {
    label: says.stepsLabel,
    steps: STEPS.map((key) => ({ key, label: says.steps[key] })),
  };
  const { state, ending, closesAt, pool } = lot;
  if (state === "ended") {
    return <StateStrip {...about} current="ended" aside={says.endings[ending ?? "empty"]} />;
  }
  const until = { open: closesAt, fixed: pool?.drawAt, drawn: undefined }[state];
  return (
    <StateStrip
      {...about}
      current={state}
      says={says.next[state]}
      when={until && <TimeLeft until={until} now={now} />}
      who={state === "fixed" ? says.clock : says.members}
    />
  );
}

function Own({ lot, own }: { lot: Lot; own: Seat }) {
  const says = words.lot;
  return (
    <Section title={says.fellOn} id="answer">
      <p>
        {says.answerBy}: {exactMomentInWords(own.answerBy)}
      </p>
      <Form action={answerLotPath(lot.id)} hidden={{ says: "yes" }} label={says.yes}>
        <Button>{says.yes}</Button>
      </Form>
      <Form action={answerLotPath(lot.id)} hidden={{ says: "no" }} label={says.no}>
        <Button kind="quiet">{says.no}</Button>
      </Form>
    </Section>
  );
}

function Facts({ lot }: { lot: Lot }) {
  const says = words.lot;
  const { pool } = lot;
  return (
    <Section title={says.facts} id="facts">
      <DefinitionList
        items={[
          { term: says.seats, says: String(lot.seats) },
          { term: says.closes, says: exactMomentInWords(lot.closesAt) },
          ...(pool === undefined
            ? []
            : [
                { term: says.pool, says: says.poolSays(pool.size) },
                { term: says.poolHash, says: <code>{pool.poolHash}</code> },
                { term: says.secret, says: <code>{pool.secretCommitment}</code> },
              ]),
        ]}
      />
      {lot.publicValue === undefined ? null : (
        <Notice>
          <a href={lotDrawPath(lot.id)}>{says.draw}</a>
        </Notice>
      )}
    </Section>
  );
}
