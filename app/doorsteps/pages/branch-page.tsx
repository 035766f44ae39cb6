import { countInWords, listInWords } from "@breakthrough/languages";
import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  Button,
  Buttons,
  DateField,
  ErrorSummary,
  FileField,
  Form,
  filling,
  fillingDay,
  TextField,
  TickField,
} from "../../../web/form-fields.tsx";
import { dayInWords } from "../../../web/moments.ts";

import { Page, type Shell } from "../../../web/page.tsx";
import { DataTable, Notice, PageTitle, Section } from "../../../web/parts.tsx";
import { actPath } from "../../this-week/addresses.ts";
import {
  exportsPath,
  handInRegisterPath,
  leafletsPath,
  newRoundPath,
  registerPath,
  roundPath,
  wishesPath,
} from "../addresses.ts";
import { MOST_CHARACTERS } from "../fields.ts";
import type { Register } from "../register/register-queries.ts";
import type { Round } from "../rounds/round-queries.ts";
import { words } from "../words.ts";

type BranchPageProps = {
  shell: Shell;
  branch: { readonly id: number; readonly name: string };
  registers: readonly Register[];
  rounds: readonly Round[];
  trouble: Trouble | undefined;
};

/** A branch's copies of the register and its rounds. */
export function BranchPage({ shell, branch, registers, rounds, trouble }: BranchPageProps) {
  const says = words.branch;
  return (
    <Page
      shell={shell}
      title={`${says.title}: ${branch.name}`}
      mainPage={actPath}
      isPrivate
      hasErrors={trouble !== undefined}
    >
      <PageTitle
        title={says.title}
        above={<span dir="auto">{branch.name}</span>}
        lead={says.lead}
      />
      <ErrorSummary problems={trouble?.problems ?? []} />
      <Notice>{says.law}</Notice>
      <p>
        <a href={exportsPath}>{words.exports.title}</a>
      </p>
      <Section title={says.registers} id="registers">
        {registers.length === 0 ? <p>{says.none}</p> : <Registers registers={registers} />}
      </Section>
      <Section title={says.rounds} id="rounds">
        {rounds.length === 0 ? <p>{says.noRounds}</p> : null}
        <ul>
          {rounds.map(({ id, streets }) => (
            <li key={id}>
              <a href={roundPath(id)}>{words.round.title(id)}</a>:{" "}
              <span dir="auto">{listInWords(streets, "and")}</span>
            </li>
          ))}
        </ul>
        <Buttons>
          <Button href={newRoundPath(branch.id)}>{says.newRound}</Button>
          <Button href={leafletsPath(branch.id)} kind="quiet">
            {says.leaflets}
          </Button>
          <Button href={wishesPath(branch.id)} kind="quiet">
            {says.wishes}
          </Button>
        </Buttons>
      </Section>
      <HandIn id={branch.id} once={shell.once} trouble={trouble} />
    </Page>
  );
}

function Registers({ registers }: { registers: readonly Register[] }) {
  const says = words.branch;
  return (
    <DataTable
      caption={says.registers}
      isCaptionHidden
      columns={[
        { label: says.copy },
        { label: says.supplied },
        { label: says.electors },
        { label: says.state },
      ]}
      rows={registers.map(({ id, council, area, suppliedOn, electors, keptAt }) => [
        <a key="copy" href={registerPath(id)} dir="auto">
          {council}, {area}
        </a>,
        dayInWords(suppliedOn),
        countInWords(electors),
        keptAt === null ? says.waiting : says.kept,
      ])}
    />
  );
}

type HandInProps = { id: number; once: Shell["once"]; trouble: Trouble | undefined };

function HandIn({ id, once, trouble }: HandInProps) {
  const says = words.branch;
  const field = filling(trouble);
  return (
    <Section title={says.handIn} id="hand-in">
      <Form action={handInRegisterPath(id)} once={once} label={says.handIn} multipart>
        <TextField
          {...field("council")}
          label={says.council}
          maxlength={MOST_CHARACTERS.council}
          required
        />
        <TextField
          {...field("area")}
          label={says.area}
          hint={says.areaHint}
          maxlength={MOST_CHARACTERS.area}
          required
        />
        <DateField
          {...fillingDay(trouble)("suppliedOn")}
          label={says.suppliedOn}
          hint={says.suppliedHint}
          required
        />
        <FileField
          {...field("file")}
          label={says.file}
          hint={says.fileHint}
          accept=".csv,.txt"
          required
        />
        <TickField {...field("purpose")} label={says.purpose} hint={says.purposeHint} required />
        <Button>{says.send}</Button>
      </Form>
    </Section>
  );
}
