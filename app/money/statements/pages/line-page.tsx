import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, ChoiceField, Form, filling } from "../../../../web/form-fields.tsx";
import { poundsInWords } from "../../../../web/numbers.ts";
import type { Shell } from "../../../../web/page.tsx";
import {
  Day,
  type Definition,
  DefinitionList,
  FormPage,
  Notice,
  Section,
} from "../../../../web/parts.tsx";
import { ChoosePerson, ChosenPerson, type PersonToChoose } from "../../../membership/door.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import { oneRefundPath } from "../../../refunds/addresses.ts";
import { bankLinePath, undoMatchPath } from "../../addresses.ts";
import { words } from "../../words.ts";
import type { BankLine } from "../statement-queries.ts";
import { TAKES_BACK } from "../takes-back.ts";

type LinePageProps = {
  shell: Shell;
  line: BankLine;
  /** In whose books it is, where the party has more than one. */
  unit: string | undefined;
  /** What somebody says by hand that it is, where it waits. */
  places: readonly string[];
  /** Whose it is now, by name. */
  owner: string | undefined;
  mayUndo: boolean;
  /** It can be paid back by two keys. */
  mayRefund: boolean;
  person: PersonToChoose | undefined;
  query: string;
  found: readonly PersonToChoose[];
  trouble?: Trouble | undefined;
};

export function LinePage(props: LinePageProps) {
  const { shell, line, places, mayUndo, trouble } = props;
  const says = words.statements.line;
  return (
    <FormPage
      shell={shell}
      title={says.title}
      lead={poundsInWords(line.pence)}
      trail={words.deskTrail}
      mainPage={partyPath}
      trouble={trouble}
    >
      {line.isUndone ? (
        <Notice>
          <p>{says.undone}</p>
        </Notice>
      ) : null}
      <DefinitionList items={factsOf(props)} />
      {places.length === 0 ? null : <Settling {...props} />}
      {props.mayRefund ? (
        <Section title={says.refund} id="refund">
          <p>{says.refundSays}</p>
          <p>
            <a href={oneRefundPath(line.id)}>{says.refund}</a>
          </p>
        </Section>
      ) : null}
      {mayUndo ? (
        <Section title={says.undo} id="undo">
          <p>{says.undoSays}</p>
          <Form action={undoMatchPath(line.id)} once={shell.once}>
            <Button kind="danger">{says.undo}</Button>
          </Form>
        </Section>
      ) : null}
    </FormPage>
  );
}

function factsOf({ line, owner, unit }: LinePageProps): Definition[] {
  const { line: says, accounts, how } = words.statements;
  const said: readonly (readonly [string, string | null])[] = [
    [says.payer, line.payer],
    [says.reference, line.reference],
    [says.text, line.text],
    [says.person, owner ?? null],
    [words.units.unit, unit ?? null],
  ];
  return [
    { term: says.day, says: <Day day={line.on} /> },
    { term: says.where, says: accounts[line.account] },
    { term: says.how, says: how[line.how] },
    ...said.flatMap(([term, text]) => (text ? [{ term, says: text }] : [])),
    { term: says.entry, says: String(line.entry) },
  ];
}

function Settling({ shell, line, places, person, query, found, trouble }: LinePageProps) {
  const { line: says, accounts } = words.statements;
  const path = bankLinePath(line.id);
  return (
    <Section title={says.settle} id="settle">
      {line.pence < 0 ? null : person === undefined ? (
        <ChoosePerson path={path} query={query} found={found} />
      ) : (
        <ChosenPerson path={path} term={says.chosen} who={person.who} />
      )}
      <Form action={path} once={shell.once} hidden={person ? { person: person.id } : {}}>
        <ChoiceField
          {...filling(trouble, person ? { account: "dues" } : {})("account")}
          label={says.account}
          choices={places.map((value) => ({
            value,
            label: value === TAKES_BACK ? says.takesBack : accounts[value as keyof typeof accounts],
          }))}
          required
        />
        <Button>{says.button}</Button>
      </Form>
    </Section>
  );
}
