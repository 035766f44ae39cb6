import { countInWords } from "@breakthrough/languages";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import type { Day } from "../../../../platform/time/days.ts";
import { Button, FileField, Form, filling } from "../../../../web/form-fields.tsx";
import { dayInWords } from "../../../../web/moments.ts";
import type { Shell } from "../../../../web/page.tsx";
import { DataTable, FormPage, Moment, Section } from "../../../../web/parts.tsx";
import { partyPath } from "../../../our-party/addresses.ts";
import {
  bankAccountPath,
  statementsPath,
  unitBankAccountPath,
  unitStatementsPath,
} from "../../addresses.ts";
import type { BranchUnit } from "../../units/unit.ts";
import { words } from "../../words.ts";
import type { ImportedStatement } from "../statement-queries.ts";
import { warningInWords } from "../warnings.ts";

type StatementsPageProps = {
  shell: Shell;
  now: Date;
  hasAccount: boolean;
  mostMegabytes: number;
  statements: readonly ImportedStatement[];
  /** Undefined of the central party. */
  of: BranchUnit | undefined;
  /** On which day its own accounts ended. */
  ended: Day | undefined;
  /** Whoever keeps the party's books goes on to its other accounts, and back to the desk. */
  keepsBooks: boolean;
  others: readonly BranchUnit[];
  trouble?: Trouble | undefined;
};

export function StatementsPage(props: StatementsPageProps) {
  const { shell, hasAccount, mostMegabytes, of, ended, keepsBooks, others, trouble } = props;
  const { title, lead, handIn } = words.statements;
  return (
    <FormPage
      shell={shell}
      title={of === undefined ? title : words.units.statementsOf(of.name)}
      lead={lead}
      trail={keepsBooks ? words.deskTrail : words.units.trail}
      mainPage={partyPath}
      trouble={trouble}
    >
      {ended === undefined ? null : <p>{words.units.endedStatements(dayInWords(ended))}</p>}
      {keepsBooks ? null : <p>{handIn.byBranch}</p>}
      <Section title={handIn.title} id="hand-in">
        {hasAccount ? (
          <Form
            action={statementsPath}
            once={shell.once}
            hidden={of === undefined ? undefined : { unit: String(of.unit) }}
            multipart
          >
            <FileField
              {...filling(trouble)("file")}
              label={handIn.file}
              hint={handIn.hint(mostMegabytes)}
              accept=".csv,.ofx,.qfx,.sta,.mt940,.940,.txt,.xml"
              required
            />
            <Button>{handIn.button}</Button>
          </Form>
        ) : (
          <NoAccount of={of} hasEnded={ended !== undefined} />
        )}
      </Section>
      <Imported {...props} />
      {keepsBooks && others.length > 0 ? (
        <Section title={words.units.otherAccounts}>
          <ul class="contents">
            {others.map(({ unit, name }) => (
              <li key={unit}>
                <a href={unitStatementsPath(unit)}>{name}</a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </FormPage>
  );
}

function NoAccount({ of, hasEnded }: Pick<StatementsPageProps, "of"> & { hasEnded: boolean }) {
  const { handIn } = words.statements;
  if (hasEnded) return <p>{words.units.noBank}</p>;
  return (
    <p>
      {handIn.noAccount}{" "}
      <a href={of === undefined ? bankAccountPath : unitBankAccountPath(of.unit)}>{handIn.ask}</a>
    </p>
  );
}

function Imported({ statements, now }: StatementsPageProps) {
  const { imported, formats } = words.statements;
  const columns = [
    { label: imported.when },
    { label: imported.format },
    { label: imported.days },
    { label: imported.lines },
    { label: imported.added },
    { label: imported.warnings },
  ];
  return (
    <Section title={imported.title} id="imported">
      {statements.length === 0 ? (
        <p>{imported.none}</p>
      ) : (
        <DataTable
          caption={imported.title}
          isCaptionHidden
          columns={columns}
          rows={statements.map((one) => [
            <Moment key="at" at={one.at} now={now} />,
            formats[one.format],
            one.firstDay && one.lastDay
              ? imported.to(dayInWords(one.firstDay), dayInWords(one.lastDay))
              : "",
            countInWords(one.lines),
            countInWords(one.added),
            one.warnings.map(warningInWords).join(" "),
          ])}
        />
      )}
    </Section>
  );
}
