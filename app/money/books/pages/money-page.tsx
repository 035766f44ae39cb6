import { countInWords } from "@breakthrough/languages";
import { Chart, LineBars } from "../../../../web/charts.tsx";
import { Button, Buttons } from "../../../../web/form-fields.tsx";
import { monthInWords } from "../../../../web/moments.ts";
import { percentInWords, poundsInWords } from "../../../../web/numbers.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  DataTable,
  DefinitionList,
  EmptyState,
  Numbers,
  PageTitle,
  Section,
} from "../../../../web/parts.tsx";
import { budgetsPath, claimsPath } from "../../../claims/addresses.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import { linesOnPath } from "../../../record/addresses.ts";
import {
  duesPath,
  givePath,
  moneyPath,
  treasuryPath,
  unitsPath,
  unitYearFilePath,
  unitYearOnPaperPath,
  unitYearPath,
  yearFilePath,
  yearOnPaperPath,
  yearPath,
} from "../../addresses.ts";
import type { BranchUnit } from "../../units/unit.ts";
import { words } from "../../words.ts";
import type { Band, BooksOfYear } from "../books.ts";

type MoneyPageProps = {
  shell: Shell;
  /** Undefined while nothing is in them. */
  books: BooksOfYear | undefined;
  years: readonly number[];
  least: number;
  keepsBooks: boolean;
  /** Whose books they are; undefined of the central party's. */
  of: BranchUnit | undefined;
  /** Some branches have books of their own. */
  hasUnits: boolean;
};

/** The open books. Every sum is of enough people to find nobody in it. */
export function MoneyPage(props: MoneyPageProps) {
  const { shell, books, keepsBooks, least, of, hasUnits } = props;
  const says = words.books;
  const title = of === undefined ? says.title : words.units.booksOf(of.name);
  const lead = of === undefined ? says.lead : words.units.booksLead;
  return (
    <Page shell={shell} title={title} description={lead} mainPage={partyPath}>
      {of === undefined ? null : <Breadcrumbs trail={words.units.trail} />}
      <PageTitle title={title} lead={lead}>
        <Buttons>
          <Button href={givePath}>{says.give}</Button>
          <Button kind="quiet" href={budgetsPath}>
            {says.budgets}
          </Button>
          {shell.viewer === undefined ? null : (
            <>
              <Button kind="quiet" href={duesPath}>
                {says.dues}
              </Button>
              <Button kind="quiet" href={claimsPath}>
                {says.claim}
              </Button>
            </>
          )}
          {keepsBooks ? (
            <Button kind="quiet" href={treasuryPath}>
              {says.desk}
            </Button>
          ) : null}
        </Buttons>
      </PageTitle>
      {books === undefined || !books.isTold ? (
        <EmptyState
          title={books === undefined ? says.none.title : says.few.title}
          says={books === undefined ? says.none.says : says.few.says(least)}
        />
      ) : (
        <Year {...props} books={books} />
      )}
      {of === undefined ? (
        <Section title={words.units.title}>
          <p>
            {hasUnits ? words.units.some : words.units.noneYet}{" "}
            <a href={unitsPath}>{words.units.look}</a>
          </p>
        </Section>
      ) : null}
    </Page>
  );
}

type YearProps = MoneyPageProps & { books: BooksOfYear };

function Year(props: YearProps) {
  const { books, years, least, of } = props;
  const says = words.books;
  const came = books.dues + books.gifts + books.otherIncome;
  const { numbers } = says;
  const told = (count: number | undefined) =>
    count === undefined ? numbers.few(least) : countInWords(count);
  const largest = books.bands.at(-1);
  return (
    <>
      <Section title={says.year(books.year)}>
        <Numbers
          items={[
            { label: numbers.came, value: poundsInWords(came) },
            { label: numbers.went, value: poundsInWords(books.bankCharges + books.otherSpending) },
            {
              label: numbers.fromDues,
              value: books.areApart ? percentInWords(books.dues, came) : numbers.few(least),
            },
            { label: numbers.companies, value: numbers.none },
            { label: numbers.payers, value: told(books.payers) },
            { label: numbers.givers, value: told(books.givers) },
            {
              label: numbers.median,
              value: books.median === undefined ? numbers.few(least) : poundsInWords(books.median),
            },
            {
              label: numbers.largest,
              value: largest === undefined ? numbers.few(least) : bandInWords(largest),
            },
          ]}
        />
      </Section>
      <Sources books={books} />
      <Months books={books} />
      <Bands {...props} />
      <Statement books={books} of={of} />
      <Section title={says.howTitle}>
        <p>
          {says.how} <a href={linesOnPath(moneyPath)}>{says.record}</a>
        </p>
      </Section>
      {years.length < 2 ? null : (
        <Section title={says.years}>
          <ul class="contents">
            {years
              .filter((year) => year !== books.year)
              .map((year) => (
                <li key={year}>
                  <a href={of === undefined ? yearPath(year) : unitYearPath(of.unit, year)}>
                    {year}
                  </a>
                </li>
              ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function bandInWords({ over, upTo }: Band): string {
  const { bands } = words.books;
  if (over === undefined && upTo === undefined) return bands.any;
  if (over === undefined) return bands.upTo(poundsInWords(upTo ?? 0));
  if (upTo === undefined) return bands.over(poundsInWords(over));
  return bands.between(poundsInWords(over), poundsInWords(upTo));
}

/** Apart where enough people are in each. */
function incomeOf({ dues, gifts, areApart }: BooksOfYear) {
  const { accounts } = words.statements;
  if (!areApart)
    return [{ key: "people", label: words.books.sources.together, amount: dues + gifts }];
  return [
    { key: "gifts", label: accounts.gifts, amount: gifts },
    { key: "dues", label: accounts.dues, amount: dues },
  ];
}

function Sources({ books }: { books: BooksOfYear }) {
  const { sources } = words.books;
  const { accounts } = words.statements;
  const parts = [
    ...incomeOf(books),
    { key: "other", label: accounts["income-other"], amount: books.otherIncome },
  ];
  const said = parts.map(({ label, amount }) => `${label}: ${poundsInWords(amount)}`);
  return (
    <Chart
      title={sources.title}
      says={sources.says(said)}
      columns={[{ label: sources.kind }, { label: sources.amount, isNumber: true }]}
      rows={parts.map(({ label, amount }) => [label, poundsInWords(amount)])}
    >
      <LineBars
        most={Math.max(1, ...parts.map(({ amount }) => amount))}
        bars={parts.map((part) => ({
          ...part,
          amount: Math.max(0, part.amount),
          says: poundsInWords(part.amount),
          tone: "option",
        }))}
      />
    </Chart>
  );
}

function Months({ books }: { books: BooksOfYear }) {
  const { months: says } = words.books;
  if (books.months.length === 0) return null;
  return (
    <Chart
      title={says.title}
      says={says.says}
      columns={[
        { label: says.month },
        { label: says.came, isNumber: true },
        { label: says.went, isNumber: true },
      ]}
      rows={books.months.map(({ month, came, went }) => [
        monthInWords(month),
        poundsInWords(came),
        poundsInWords(went),
      ])}
    >
      <LineBars
        most={Math.max(1, ...books.months.map(({ came }) => came))}
        bars={books.months.map(({ month, came }) => ({
          key: month,
          label: monthInWords(month),
          amount: Math.max(0, came),
          says: poundsInWords(came),
          tone: "for",
        }))}
      />
    </Chart>
  );
}

function Bands({ books, least }: YearProps) {
  const { bands: says, people } = words.books;
  if (books.bands.length === 0)
    return (
      <Section title={says.title}>
        <p>{says.few(least)}</p>
      </Section>
    );
  return (
    <Chart
      title={says.title}
      says={says.says(books.bands.length)}
      columns={[
        { label: says.band },
        { label: says.people, isNumber: true },
        { label: says.amount, isNumber: true },
      ]}
      rows={books.bands.map((band) => [
        bandInWords(band),
        countInWords(band.people),
        poundsInWords(band.pence),
      ])}
    >
      <LineBars
        most={Math.max(...books.bands.map((band) => band.people))}
        bars={books.bands.map((band) => ({
          key: String(band.over ?? 0),
          label: bandInWords(band),
          amount: band.people,
          says: people(band.people),
          tone: "option",
        }))}
      />
    </Chart>
  );
}

function Statement({ books, of }: Pick<YearProps, "books" | "of">) {
  const { statement: says, now, sources } = words.books;
  const { accounts } = words.statements;
  const columns = [{ label: sources.kind }, { label: sources.amount, isNumber: true }];
  const table = (title: string, parts: readonly (readonly [string, number])[]) => (
    <DataTable
      caption={title}
      columns={columns}
      rows={parts.map(([label, pence]) => [label, poundsInWords(pence)])}
      totals={[says.total, poundsInWords(parts.reduce((sum, [, pence]) => sum + pence, 0))]}
    />
  );
  return (
    <Section title={says.title} id="statement">
      <p>
        {says.says}{" "}
        <a
          href={
            of === undefined
              ? yearOnPaperPath(books.year)
              : unitYearOnPaperPath(of.unit, books.year)
          }
        >
          {says.paper}
        </a>{" "}
        <a
          href={of === undefined ? yearFilePath(books.year) : unitYearFilePath(of.unit, books.year)}
        >
          {says.file}
        </a>
      </p>
      {table(says.income, [
        ...incomeOf(books).map(({ label, amount }) => [label, amount] as const),
        [accounts["income-other"], books.otherIncome],
      ])}
      {table(says.spending, [
        [accounts["bank-charges"], books.bankCharges],
        [accounts["expenses-other"], books.otherSpending],
      ])}
      <h3>{now.title}</h3>
      <DefinitionList
        items={[
          ...(of === undefined
            ? []
            : [{ term: words.units.fromOthers, says: poundsInWords(books.fromOthers) }]),
          { term: now.bank, says: poundsInWords(books.inBank) },
          {
            term: now.notOurs,
            says: books.notOurs === undefined ? now.fewPayments : poundsInWords(books.notOurs),
          },
        ]}
      />
    </Section>
  );
}
