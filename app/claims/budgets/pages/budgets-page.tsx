import type { Trouble } from "../../../../platform/http/post-act.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { LineBars } from "../../../../web/charts.tsx";
import {
  AskForm,
  ErrorSummary,
  filling,
  SelectField,
  TextField,
} from "../../../../web/form-fields.tsx";
import { poundsInWords } from "../../../../web/numbers.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  DataTable,
  Day,
  EmptyState,
  PageTitle,
  Section,
} from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import { linesOnPath } from "../../../record/addresses.ts";
import { type Body, bodyInWords } from "../../../rulebook/door.ts";
import { askBudgetPath, budgetsOfYearPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import { type BudgetsTold, type BudgetUse, percentUsed, usedOf } from "../budget.ts";
import type { BudgetSet } from "../budget-queries.ts";

export interface BudgetsShown {
  readonly year: number;
  /** Others of which there is anything. */
  readonly years: readonly number[];
  readonly told: BudgetsTold;
  readonly set: readonly BudgetSet[];
  /** Fewer people than these are not told apart. */
  readonly least: number;
  /** What may be chosen in the form; undefined for who may not ask. */
  readonly form: { readonly bodies: readonly Body[]; readonly thisYear: number } | undefined;
}

type BudgetsPageProps = { shell: Shell; shown: BudgetsShown; trouble?: Trouble | undefined };

/** What each body may spend in a year and has spent, for everybody. Nobody can be found in it. */
export function BudgetsPage(props: BudgetsPageProps) {
  const { shell, shown, trouble } = props;
  const { year, years, told, set, least } = shown;
  const says = words.budgets;
  return (
    <Page
      shell={shell}
      title={says.of(year)}
      description={says.lead}
      mainPage={partyPath}
      hasErrors={trouble !== undefined}
    >
      <Breadcrumbs trail={words.trail} />
      <PageTitle title={says.of(year)} lead={says.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      {told.bodies.some(({ budget }) => budget !== undefined) ? null : (
        <EmptyState title={says.none.title} says={says.none.says} />
      )}
      <Bodies {...shown} />
      <Bars {...told} />
      <p>{says.how}</p>
      <p>{says.fold(least)}</p>
      <History year={year} set={set} />
      <SetBudget {...props} />
      {years.length === 0 ? null : (
        <Section title={says.years}>
          <ul class="contents">
            {years.map((other) => (
              <li key={other}>
                <a href={budgetsOfYearPath(other)}>{other}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

const budgetInWords = ({ budget }: BudgetUse): string =>
  budget === undefined ? words.budgets.table.noBudget : poundsInWords(budget);

function Bodies({ told: { bodies, together }, least }: BudgetsShown) {
  const says = words.budgets.table;
  if (bodies.length === 0) return null;
  const rows = bodies.map((use) => {
    const { body, budget, approved, paid, isTold } = use;
    const head = [bodyInWords(body), budgetInWords(use)];
    if (!isTold) return [...head, says.few(least), "", ""];
    const left = budget === undefined ? "" : poundsInWords(budget - usedOf(use));
    return [...head, poundsInWords(approved), poundsInWords(paid), left];
  });
  const folded =
    together === undefined
      ? []
      : [
          [
            says.together(least),
            "",
            poundsInWords(together.approved),
            poundsInWords(together.paid),
            "",
          ],
        ];
  return (
    <Section title={says.title} id="bodies">
      <DataTable
        stacks
        caption={says.title}
        isCaptionHidden
        columns={[
          { label: says.body },
          { label: says.budget, isNumber: true },
          { label: says.approved, isNumber: true },
          { label: says.paid, isNumber: true },
          { label: says.left, isNumber: true },
        ]}
        rows={[...rows, ...folded]}
      />
    </Section>
  );
}

function Bars({ bodies }: BudgetsTold) {
  const says = words.budgets.bars;
  const bars = bodies.flatMap((use) => {
    const percent = use.isTold ? percentUsed(use) : undefined;
    if (percent === undefined || use.budget === undefined) return [];
    const sums = [poundsInWords(usedOf(use)), poundsInWords(use.budget)] as const;
    return [
      {
        ...{ key: use.body, label: bodyInWords(use.body), amount: percent },
        ...{ says: says.says(...sums, percent), tone: "option" as const },
      },
    ];
  });
  if (bars.length === 0) return null;
  return (
    <Section title={says.title} id="used">
      <LineBars most={100} bars={bars} />
    </Section>
  );
}

function History({ year, set }: Pick<BudgetsShown, "year" | "set">) {
  const { history, table } = words.budgets;
  if (set.length === 0) return null;
  return (
    <Section
      title={history.title}
      id="history"
      more={{ label: history.record, href: linesOnPath(budgetsOfYearPath(year)) }}
    >
      <DataTable
        stacks
        caption={history.title}
        isCaptionHidden
        columns={[
          { label: history.day },
          { label: table.body },
          { label: table.budget, isNumber: true },
        ]}
        rows={set.map(({ id, body, pence, at }) => [
          <Day key={id} day={dayOf(at)} />,
          bodyInWords(body),
          poundsInWords(pence),
        ])}
      />
    </Section>
  );
}

function SetBudget({ shell, shown: { form, year }, trouble }: BudgetsPageProps) {
  const says = words.budgets.form;
  if (form === undefined) return null;
  const field = filling(trouble, { year: String(year) });
  return (
    <Section title={says.title} id="set">
      <p>{says.lead}</p>
      <AskForm shell={shell} trouble={trouble} action={askBudgetPath} says={says}>
        <SelectField
          {...field("body")}
          label={says.body}
          prompt={says.prompt}
          options={form.bodies.map((value) => ({ value, label: bodyInWords(value) }))}
          required
        />
        <SelectField
          {...field("year")}
          label={says.year}
          prompt={says.prompt}
          options={[form.thisYear, form.thisYear + 1].map((one) => ({
            value: String(one),
            label: String(one),
          }))}
          required
        />
        <TextField
          {...field("amount")}
          label={says.amount}
          hint={says.amountHint}
          inputmode="decimal"
          width="short"
          prefix="£"
          required
        />
      </AskForm>
    </Section>
  );
}
