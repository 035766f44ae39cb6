import { type Language, speaking, spoken, tagOf } from "@breakthrough/languages";
import { Button, Form } from "../../../../web/form-fields.tsx";
import { exactMomentInWords } from "../../../../web/moments.ts";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, Envelope, InBoth, PageTitle, Prose } from "../../../../web/parts.tsx";
import type { ByPost } from "../../../membership/door.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import { usesWelsh } from "../../../rulebook/door.ts";
import { notePostedPath, packsPath } from "../../addresses.ts";
import type { FoundBallot } from "../../ballot-queries.ts";
import { optionHalves, questionIn } from "../../both-languages.ts";
import { PaperTitle } from "../../pages/paper-words.tsx";
import { words } from "../../words.ts";
import type { SheetNumber } from "../pack.ts";

/** A sheet with its code, and to whom it goes. */
export interface SheetToPrint {
  readonly number: number;
  readonly code: string;
  readonly to: ByPost;
}

type SheetsPageProps = {
  shell: Shell;
  ballot: FoundBallot;
  sheet: SheetNumber;
  sheets: readonly SheetToPrint[];
  /** Where the codes are typed, in full. */
  link: string;
};

/** Each on a sheet of its own, its address where an envelope's window shows it. */
export function SheetsPage({ shell, ballot, sheet, sheets, link }: SheetsPageProps) {
  const says = words.onPaper;
  return (
    <Page shell={shell} title={says.sheetsTitle[sheet]} mainPage={partyPath} isPrivate>
      <div class="screen-alone">
        <Breadcrumbs trail={says.trail} />
        <PageTitle title={says.sheetsTitle[sheet]} lead={says.sheetsLead} />
      </div>
      {sheets.map(({ to, ...paper }) => (
        <article class="letter-on-paper" key={paper.number}>
          <Envelope {...to} />
          {languagesFor(to).map((language) => (
            <SheetIn key={language} {...{ language, ballot, sheet, link }} {...paper} />
          ))}
        </article>
      ))}
      <div class="screen-alone">
        <Form
          action={notePostedPath}
          once={shell.once}
          hidden={{
            sheet: String(sheet),
            packs: sheets.map(({ number }) => number).join(" "),
          }}
        >
          <Button>{says.inEnvelopes(sheets.length)}</Button>
        </Form>
        <p>
          <a href={packsPath}>{says.backToPacks}</a>
        </p>
      </div>
    </Page>
  );
}

/** That of the reader; where the party uses both languages, both, the reader's first. */
function languagesFor({ language }: ByPost): readonly Language[] {
  const own = language ?? "en";
  if (!usesWelsh()) return [own];
  return own === "cy" ? ["cy", "en"] : ["en", "cy"];
}

type SheetProps = Omit<SheetToPrint, "to"> & {
  language: Language;
  ballot: FoundBallot;
  sheet: SheetNumber;
  link: string;
};

/** All of it in one language, whatever that of the officer who prints it is. */
function SheetIn({ language, ballot, sheet, number, code, link }: SheetProps) {
  const { says, how, question, cases } = speaking(language, () => {
    const says = words.onPaper.paper;
    return {
      says,
      how: says.how({ link, closes: exactMomentInWords(ballot.closesAt) }),
      question: questionIn(ballot),
      cases: [
        { title: says.caseFor, text: ballot.cases.for.trim() || words.ballot.noCase },
        { title: says.caseAgainst, text: ballot.cases.against.trim() || words.ballot.noCase },
      ],
    };
  });
  return (
    <div lang={language === spoken() ? undefined : tagOf(language)}>
      <h2>{says.title[sheet]}</h2>
      <p>
        <strong>
          <PaperTitle of={ballot} />
        </strong>
      </p>
      <p class="sheet-code">
        {says.number}: <code>{number}</code>
        <br />
        {says.code[sheet]}: <code>{code}</code>
      </p>
      {sheet === 2 ? <p>{says.other}</p> : null}
      {sheet === 1 ? <Matter {...{ ballot, says, question, cases }} /> : null}
      <h3>{says.howTitle}</h3>
      <ul>
        {how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

type MatterProps = {
  ballot: FoundBallot;
  says: (typeof words)["onPaper"]["paper"];
  question: string;
  cases: readonly { readonly title: string; readonly text: string }[];
};

function Matter({ ballot, says, question, cases }: MatterProps) {
  return (
    <>
      <h3>{says.question}</h3>
      <p>{question}</p>
      <h3>{says.options}</h3>
      <ul>
        {ballot.options.map((option) => (
          <li key={option.id}>
            <InBoth halves={optionHalves(option, ballot)} />
          </li>
        ))}
      </ul>
      {cases.map(({ title, text }) => (
        <section key={title}>
          <h3>{title}</h3>
          <Prose text={text} />
        </section>
      ))}
    </>
  );
}
