import { tagOf } from "@breakthrough/languages";
import { Page, type Shell } from "../../../../web/page.tsx";
import { Breadcrumbs, InEnglish, PageTitle } from "../../../../web/parts.tsx";
import { type Event, titleInWords } from "../../../events/door.ts";
import { actPath } from "../../../this-week/addresses.ts";
import { sheetsPath } from "../../addresses.ts";
import type { Asking } from "../../stall-queries.ts";
import { words } from "../../words.ts";
import type { Sheet } from "../sheet-queries.ts";

/** A sheet with what stands on it, in its own language. */
export interface Printed {
  readonly sheet: Sheet;
  readonly says: typeof words.paper.on;
  readonly when: string;
  /** A paragraph each. */
  readonly consent: readonly string[];
  /** What is printed on its rows. */
  readonly codes: readonly string[];
}

type PrintProps = { shell: Shell; event: Event; asking: Asking; sheets: readonly Printed[] };

type FrameProps = Pick<PrintProps, "shell" | "event"> & {
  title: string;
  lead: string;
  children: preact.ComponentChildren;
};

/** What stands above pages that are to be printed, and is not printed with them. */
function Frame({ shell, event, title, lead, children }: FrameProps) {
  return (
    <Page shell={shell} title={`${title}: ${titleInWords(event)}`} mainPage={actPath} isPrivate>
      <div class="screen-alone">
        <Breadcrumbs trail={[{ label: words.paper.title, href: sheetsPath(event.id) }]} />
        <PageTitle title={title} lead={lead} />
      </div>
      {children}
    </Page>
  );
}

export function SheetsToPrint(props: PrintProps) {
  const { sheets: title, lead } = words.paper.print;
  return (
    <Frame {...props} title={title} lead={lead}>
      {props.sheets.map((one) => (
        <OneSheet key={one.sheet.number} {...props} printed={one} />
      ))}
    </Frame>
  );
}

type OneProps = PrintProps & { printed: Printed };

/** One page of A4: what is asked, and a row for each conversation. */
function OneSheet({ shell, event, asking, printed }: OneProps) {
  const { sheet, says, when, codes } = printed;
  return (
    <article class="letter-on-paper sheet-of-answers" lang={tagOf(sheet.language)}>
      <h2>
        {`${says.sheet(sheet.number)} · `}
        <span dir="auto">{titleInWords(event)}</span>
      </h2>
      <p>{`${when} · ${says.hours}`}</p>
      <p>
        <strong dir="auto">{asking.question}</strong>
      </p>
      <p>{says.themes}</p>
      <ol class="sheet-themes">
        {asking.themes.map((theme) => (
          <li key={theme} dir="auto">
            {theme}
          </li>
        ))}
      </ol>
      <p>{says.how}</p>
      {codes.map((code) => (
        <section key={code} class="sheet-row" aria-label={says.row(code)}>
          <p>
            <strong>{code}</strong>
            {asking.themes.map((theme, index) => (
              <span key={theme} class="sheet-box">{`☐ ${index + 1}`}</span>
            ))}
            <span class="sheet-box">{says.talkedTo}</span>
            <span class="sheet-box">{says.leaflets}</span>
          </p>
          <div class="sheet-line" />
          <div class="sheet-line" />
        </section>
      ))}
      <p class="sheet-foot">
        {`${says.honest} `}
        {shell.imprint === undefined ? null : <InEnglish>{shell.imprint}</InEnglish>}
      </p>
    </article>
  );
}

/** On one page of A4. */
const SLIPS = 3;

export function SlipsToPrint(props: PrintProps) {
  const { slips: title, slipsLead } = words.paper.print;
  const pages = props.sheets.flatMap((printed) =>
    Array.from({ length: Math.ceil(printed.codes.length / SLIPS) }, (_, index) => ({
      ...{ printed, codes: printed.codes.slice(index * SLIPS, (index + 1) * SLIPS) },
    })),
  );
  return (
    <Frame {...props} title={title} lead={slipsLead}>
      {pages.map(({ printed, codes }) => (
        <article
          key={codes[0]}
          class="letter-on-paper sheet-of-slips"
          lang={tagOf(printed.sheet.language)}
        >
          {codes.map((code) => (
            <Slip key={code} printed={printed} code={code} />
          ))}
        </article>
      ))}
    </Frame>
  );
}

/** For one person: what they read, and where they say yes. */
function Slip({ printed: { sheet, says, consent }, code }: { printed: Printed; code: string }) {
  return (
    <section class="slip" aria-label={says.row(code)}>
      <h2>{`${says.slip} · ${says.row(code)}`}</h2>
      {consent.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p class="slip-line">{says.name}</p>
      <p class="slip-line">
        <span>{says.email}</span>
        <span>{says.phone}</span>
      </p>
      <p class="slip-line">
        <span>{`☐ ${says.agreed}`}</span>
        <span>{says.date}</span>
        <span>{says.wording(sheet.wording)}</span>
      </p>
    </section>
  );
}
