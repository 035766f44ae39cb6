import type { ComponentChildren } from "preact";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import { Button, ErrorSummary, Form, filling, TextField } from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  FormPage,
  Moment,
  Notice,
  PageTitle,
  Section,
} from "../../../../web/parts.tsx";
import { signInPath } from "../../../sign-in/addresses.ts";
import { decidePath, paperPath, paperVotePath } from "../../addresses.ts";
import type { FoundBallot } from "../../ballot-queries.ts";
import { paperTitle } from "../../both-languages.ts";
import { AmendmentsSection, CasesSection, OptionsSection } from "../../pages/ballot-matter.tsx";
import { BallotQuestion } from "../../pages/ballot-question.tsx";
import { PaperTitle } from "../../pages/paper-words.tsx";
import type { OwnVote, Receipt } from "../../voting/own-vote-queries.ts";
import { ChoiceFields } from "../../voting/pages/choice-fields.tsx";
import { ReceiptFacts } from "../../voting/pages/receipt-page.tsx";
import { castFields } from "../../voting/voting.ts";
import { words } from "../../words.ts";

const trail = () => [{ label: words.decide.title, href: decidePath }];

/** The number and both codes, for whoever has the two sheets: without an account, in any browser. */
export function PaperPage({ shell, trouble }: { shell: Shell; trouble?: Trouble | undefined }) {
  const says = words.onPaper;
  const field = filling(trouble);
  const code = { autocomplete: "off", spellcheck: false, width: "medium", required: true } as const;
  return (
    <FormPage shell={shell} title={says.title} lead={says.lead} trail={trail()} trouble={trouble}>
      <Form action={paperPath}>
        <TextField
          {...field("number")}
          label={says.number}
          hint={says.numberHint}
          inputmode="numeric"
          autocomplete="off"
          width="short"
          required
        />
        <TextField {...field("first")} {...code} label={says.first} hint={says.codeHint} />
        <TextField {...field("second")} {...code} label={says.second} />
        <Button>{says.open}</Button>
      </Form>
      <p>
        {says.notYours} <a href={signInPath}>{says.signIn}</a>
      </p>
    </FormPage>
  );
}

type PaperBallotProps = {
  shell: Shell;
  ballot: FoundBallot;
  now: Date;
  vote: OwnVote | undefined;
  /** As they were typed. They go with the form, since nobody is signed in. */
  typed: Readonly<Record<"number" | "first" | "second", string>>;
  trouble?: Trouble | undefined;
};

/** The ballot, and the form to vote, for whoever has typed both codes. */
export function PaperBallotPage({ shell, ballot, now, vote, typed, trouble }: PaperBallotProps) {
  const says = words.onPaper;
  return (
    <Framed shell={shell} title={paperTitle(ballot)} hasErrors={trouble !== undefined}>
      <ErrorSummary problems={trouble?.problems ?? []} />
      <PageTitle
        title={<PaperTitle of={ballot} />}
        above={words.ballot.above}
        lead={<BallotQuestion ballot={ballot} />}
      />
      <p>{says.ballotLead}</p>
      <p>
        {words.ballot.closes}: <Moment at={ballot.closesAt} now={now} />
      </p>
      <AmendmentsSection ballot={ballot} />
      <OptionsSection ballot={ballot} />
      <CasesSection cases={ballot.cases} />
      <Section title={says.voteTitle} id="vote">
        {vote === undefined ? null : <Notice tone="good">{says.cast}</Notice>}
        <p>{words.ballot.formLead}</p>
        <Form action={paperVotePath} label={says.voteTitle} hidden={typed}>
          <ChoiceFields ballot={ballot} field={filling(trouble, castFields(vote?.choices))} />
          <p>{words.ballot.namesShown[ballot.naming]}</p>
          <Button>{vote === undefined ? words.ballot.send : words.ballot.change}</Button>
        </Form>
      </Section>
      <p>
        <a href={paperPath}>{says.again}</a>
      </p>
    </Framed>
  );
}

type PaperReceiptProps = { shell: Shell; receipt: Receipt; now: Date };

export function PaperReceiptPage({ shell, receipt, now }: PaperReceiptProps) {
  const says = words.onPaper;
  return (
    <Framed shell={shell} title={says.receiptTitle}>
      <PageTitle title={says.receiptTitle} lead={says.receiptLead} />
      <ReceiptFacts receipt={receipt} now={now} />
      <Notice>{says.changeUntil}</Notice>
      <p>
        {says.receiptNext} <a href={paperPath}>{says.again}</a>
      </p>
    </Framed>
  );
}

type FramedProps = {
  shell: Shell;
  title: string;
  hasErrors?: boolean;
  children: ComponentChildren;
};

function Framed({ shell, title, hasErrors, children }: FramedProps) {
  return (
    <Page shell={shell} title={title} width="text" isPrivate hasErrors={hasErrors ?? false}>
      <Breadcrumbs trail={[...trail(), { label: words.onPaper.title, href: paperPath }]} />
      {children}
    </Page>
  );
}
