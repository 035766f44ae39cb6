import type { Listed } from "../../../../platform/house.ts";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import { type Day as IsoDay, yearOf } from "../../../../platform/time/days.ts";
import { Button, ChoiceField, Form, filling, TextField } from "../../../../web/form-fields.tsx";
import { dayInWords } from "../../../../web/moments.ts";
import { poundsInWords } from "../../../../web/numbers.ts";
import type { Shell } from "../../../../web/page.tsx";
import {
  DataTable,
  Day,
  type Definition,
  DefinitionList,
  FormPage,
  OfRooms,
  Section,
} from "../../../../web/parts.tsx";
import { becomeMemberPath } from "../../../membership/addresses.ts";
import type { Rules } from "../../../rulebook/door.ts";
import { duesPath, endDuesPath, givePath, ownYearPath, pauseDuesPath } from "../../addresses.ts";
import type { OwnGift } from "../../receipts/receipt-queries.ts";
import type { BankAccount } from "../../statements/bank-account-queries.ts";
import { inPairs } from "../../statements/sort-code.ts";
import { words } from "../../words.ts";
import { type DuesReceipt, nextDueOn } from "../paid-time.ts";
import {
  DUES_EVERY,
  DUES_RATES,
  type DuesPlan,
  findMonthPence,
  type PlanState,
  paymentOf,
} from "../plan.ts";
import { inGroups } from "../reference.ts";

export interface OwnDues {
  readonly areAsked: boolean;
  readonly isMember: boolean;
  readonly state: PlanState;
  readonly plan: DuesPlan | undefined;
  /** The last day of the membership. */
  readonly until: IsoDay | undefined;
  readonly voteUntil: IsoDay | undefined;
  readonly leftPence: number;
  readonly withoutEffect: readonly number[];
  readonly receipts: readonly DuesReceipt[];
  readonly gifts: readonly OwnGift[];
  readonly reference: string | undefined;
  readonly account: BankAccount | undefined;
  readonly rules: Rules;
  /** Other ways to pay than a standing order, of the rooms above. */
  readonly listed: readonly Listed[];
}

type DuesPageProps = { shell: Shell; own: OwnDues; trouble?: Trouble | undefined };

/** What one pays, to when it is paid, how, and all that came in; and each thing that can be done about it. */
export function DuesPage({ shell, own, trouble }: DuesPageProps) {
  const says = words.dues;
  return (
    <FormPage shell={shell} title={says.title} lead={says.lead} trouble={trouble}>
      <Standing own={own} />
      {own.areAsked && own.isMember && own.plan !== undefined && own.state !== "ended" ? (
        <HowToPay own={own} plan={own.plan} />
      ) : null}
      {own.areAsked && own.isMember ? <OfRooms listed={own.listed} /> : null}
      {own.areAsked && own.isMember ? <Choosing {...{ shell, own, trouble }} /> : null}
      {own.state === "running" || own.state === "paused" ? (
        <Stopping {...{ shell, own, trouble }} />
      ) : null}
      <Received own={own} />
      <Given own={own} />
      <Years own={own} />
    </FormPage>
  );
}

function Standing({ own }: { own: OwnDues }) {
  const says = words.dues;
  if (!own.areAsked && own.receipts.length === 0) return <p>{says.none}</p>;
  if (!own.isMember)
    return (
      <p>
        {says.supporter} <a href={becomeMemberPath}>{says.become}</a>
      </p>
    );
  return <DefinitionList items={factsOf(own)} />;
}

function factsOf({ state, plan, until, voteUntil, leftPence }: OwnDues): Definition[] {
  const { facts, states, rates, rateOf, amount } = words.dues;
  const items: Definition[] = [{ term: facts.state, says: states[state] }];
  if (plan !== undefined && state !== "ended") {
    const sum = amount(paymentOf(plan), plan.every);
    items.push({ term: facts.plan, says: `${rateOf(rates[plan.rate], plan.monthPence)}; ${sum}` });
  }
  items.push({ term: facts.until, says: until ? <Day day={until} /> : facts.untilNone });
  if (until !== undefined) {
    if (state === "running") items.push({ term: facts.next, says: <Day day={nextDueOn(until)} /> });
    if (voteUntil) items.push({ term: facts.vote, says: <Day day={voteUntil} /> });
  }
  if (state === "paused" && plan?.pausedUntil)
    items.push({ term: facts.pausedUntil, says: <Day day={plan.pausedUntil} /> });
  if (leftPence > 0) items.push({ term: facts.left, says: poundsInWords(leftPence) });
  return items;
}

function HowToPay({ own, plan }: { own: OwnDues; plan: DuesPlan }) {
  const { pay, amount } = words.dues;
  const { account, reference, until } = own;
  if (account === undefined)
    return (
      <Section title={pay.title}>
        <p>{pay.noAccount}</p>
      </Section>
    );
  const items: Definition[] = [
    { term: pay.to, says: account.title },
    { term: pay.sortCode, says: inPairs(account.sortCode) },
    { term: pay.number, says: account.number },
    { term: pay.amount, says: amount(paymentOf(plan), plan.every) },
  ];
  if (reference) items.push({ term: pay.reference, says: <strong>{inGroups(reference)}</strong> });
  if (until) items.push({ term: pay.first, says: pay.firstSays(dayInWords(nextDueOn(until))) });
  return (
    <Section title={pay.title} id="pay">
      <p>{pay.lead}</p>
      <DefinitionList items={items} />
      <p>{pay.change}</p>
      <p>{pay.without}</p>
    </Section>
  );
}

function Choosing({ shell, own, trouble }: DuesPageProps) {
  const { form, rates, rateHints, rateOf, every, from } = words.dues;
  const { plan, rules } = own;
  const stands = plan && {
    rate: plan.rate,
    every: plan.every,
    own: plan.rate === "own" ? (plan.monthPence / 100).toFixed(2) : "",
  };
  const field = filling(trouble, stands ?? { rate: "standard", every: "month" });
  const choices = DUES_RATES.map((rate) => {
    const pence = findMonthPence(rate, undefined, rules);
    const label = pence === undefined ? rates[rate] : rateOf(rates[rate], pence);
    const hint = rate === "own" ? `${rateHints.own} ${from(rules.duesLeast)}` : rateHints[rate];
    return { value: rate, label, hint };
  });
  return (
    <Section title={form.title} id="choose">
      <Form action={duesPath} once={shell.once} label={form.title}>
        <ChoiceField {...field("rate")} label={form.rate} choices={choices} required />
        <TextField
          {...field("own")}
          label={form.own}
          hint={form.ownHint}
          inputmode="decimal"
          width="short"
          prefix="£"
        />
        <ChoiceField
          {...field("every")}
          label={form.every}
          choices={DUES_EVERY.map((value) => ({ value, label: every[value] }))}
          inline
          required
        />
        <Button>{form.button}</Button>
      </Form>
    </Section>
  );
}

function Stopping({ shell, own, trouble }: DuesPageProps) {
  const { pause, end } = words.dues;
  return (
    <>
      <Section title={pause.title} id="pause">
        <p>{pause.says(own.rules.duesPauseMonths)}</p>
        {own.state === "paused" ? (
          <Form action={pauseDuesPath} once={shell.once} hidden={{ months: "0" }}>
            <Button>{pause.goOn}</Button>
          </Form>
        ) : (
          <Form action={pauseDuesPath} once={shell.once} label={pause.title}>
            <TextField
              {...filling(trouble)("months")}
              label={pause.months}
              inputmode="numeric"
              width="short"
              required
            />
            <Button kind="quiet">{pause.button}</Button>
          </Form>
        )}
      </Section>
      <Section title={end.title} id="end">
        <p>{end.says}</p>
        <Form action={endDuesPath} once={shell.once}>
          <Button kind="danger">{end.button}</Button>
        </Form>
      </Section>
    </>
  );
}

function Received({ own: { receipts, withoutEffect } }: { own: OwnDues }) {
  const says = words.dues.received;
  const noteOf = ({ id, reversedOn, isRefunded }: DuesReceipt) => {
    if (reversedOn !== undefined && isRefunded) return says.refunded(dayInWords(reversedOn));
    if (reversedOn !== undefined) return says.reversed(dayInWords(reversedOn));
    return withoutEffect.includes(id) ? says.waits : says.counted;
  };
  if (receipts.length === 0)
    return (
      <Section title={says.title}>
        <p>{says.none}</p>
      </Section>
    );
  return (
    <Section title={says.title} id="received">
      <DataTable
        caption={says.title}
        isCaptionHidden
        columns={[
          { label: says.day },
          { label: says.amount, isNumber: true },
          { label: says.note },
        ]}
        rows={receipts
          .toReversed()
          .map((one) => [dayInWords(one.on), poundsInWords(one.pence), noteOf(one)])}
      />
    </Section>
  );
}

function Given({ own: { gifts } }: { own: OwnDues }) {
  const says = words.receipts.gifts;
  if (gifts.length === 0) return null;
  return (
    <Section title={says.title} id="given">
      <DataTable
        caption={says.title}
        isCaptionHidden
        columns={[
          { label: says.day },
          { label: says.amount, isNumber: true },
          { label: says.state },
        ]}
        rows={gifts.map(({ on, pence, state }) => [
          dayInWords(on),
          poundsInWords(pence),
          says.states[state],
        ])}
      />
      <p>
        <a href={givePath}>{says.more}</a>
      </p>
    </Section>
  );
}

function Years({ own: { receipts, gifts } }: { own: OwnDues }) {
  const paid = [...receipts, ...gifts].map(({ on }) => yearOf(on));
  const years = [...new Set(paid)].toSorted((a, b) => b - a);
  if (years.length === 0) return null;
  return (
    <p>
      {words.dues.received.years}:{" "}
      {years.map((year, index) => (
        <>
          {index === 0 ? null : ", "}
          <a key={year} href={ownYearPath(year)}>
            {year}
          </a>
        </>
      ))}
    </p>
  );
}
