import { besideEachOther, type Language, speaking, spoken, tagOf } from "@breakthrough/languages";
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
          <Sheet languages={languagesFor(to)} {...{ ballot, sheet, link }} {...paper} />
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
  languages: readonly Language[];
  ballot: FoundBallot;
  sheet: SheetNumber;
  link: string;
};

/** A few words in each of the languages beside each other, whatever that of the officer who prints it is. */
const inEach = (languages: readonly Language[], say: () => string): string =>
  besideEachOther(languages.map((language) => speaking(language, say)));

function Sheet({ languages, ballot, sheet, number, code, link }: SheetProps) {
  const each = (say: () => string) => inEach(languages, say);
  const says = () => words.onPaper.paper;
  return (
    <>
      <h2>{each(() => says().title[sheet])}</h2>
      <p>
        <strong>
          <PaperTitle of={ballot} />
        </strong>
      </p>
      <p class="sheet-code">
        {each(() => says().number)}: <code>{number}</code>
        <br />
        {each(() => says().code[sheet])}: <code>{code}</code>
      </p>
      {sheet === 1 ? <Matter ballot={ballot} each={each} /> : null}
      {languages.map((language) => (
        <HowToVote key={language} {...{ language, ballot, sheet, link }} />
      ))}
    </>
  );
}

type HowProps = Pick<SheetProps, "ballot" | "sheet" | "link"> & { language: Language };

function HowToVote({ language, ballot, sheet, link }: HowProps) {
  const { title, lines } = speaking(language, () => {
    const { howTitle, how, other } = words.onPaper.paper;
    const told = how({ link, closes: exactMomentInWords(ballot.closesAt) });
    return { title: howTitle, lines: sheet === 2 ? [other, ...told] : told };
  });
  return (
    <div lang={language === spoken() ? undefined : tagOf(language)}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

type MatterProps = { ballot: FoundBallot; each: (say: () => string) => string };

/** What is asked, once: titles and options say both languages themselves, and the cases are as they were written. */
function Matter({ ballot, each }: MatterProps) {
  const says = () => words.onPaper.paper;
  const cases = [
    { title: each(() => says().caseFor), text: ballot.cases.for.trim() },
    { title: each(() => says().caseAgainst), text: ballot.cases.against.trim() },
  ];
  return (
    <>
      <h3>{each(() => says().question)}</h3>
      <p>{each(() => questionIn(ballot))}</p>
      <h3>{each(() => says().options)}</h3>
      {ballot.options.map((option) => (
        <div key={option.id}>
          <p>
            <strong>
              <InBoth halves={optionHalves(option, ballot)} />
            </strong>
          </p>
          {option.text === undefined ? null : <Prose text={option.text} />}
        </div>
      ))}
      {cases.map(({ title, text }) => (
        <section key={title}>
          <h3>{title}</h3>
          {text === "" ? <p>{each(() => words.ballot.noCase)}</p> : <Prose text={text} />}
        </section>
      ))}
    </>
  );
}
