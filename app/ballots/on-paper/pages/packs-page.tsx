import type { Named } from "../../../../platform/house.ts";
import type { Trouble } from "../../../../platform/http/post-act.ts";
import { AskForm, Button, Form } from "../../../../web/form-fields.tsx";
import { Page, type Shell } from "../../../../web/page.tsx";
import {
  Breadcrumbs,
  DataTable,
  DefinitionList,
  EmptyState,
  FormPage,
  Moment,
  PageTitle,
  Section,
} from "../../../../web/parts.tsx";
import { MarkedName } from "../../../membership/door.ts";
import { partyPath } from "../../../our-party/addresses.ts";
import { lostPackPath, printSheetsPath, replacePackPath } from "../../addresses.ts";
import type { FoundBallot } from "../../ballot-queries.ts";
import { paperTitle } from "../../both-languages.ts";
import { words } from "../../words.ts";
import { MOST_AT_ONCE, type Pack, type SheetNumber, sheetOf } from "../pack.ts";
import type { SheetQueue } from "../queue.ts";

/** The packs of one open ballot, as one officer sees them. */
export interface BallotPacks {
  readonly ballot: FoundBallot;
  readonly packs: readonly (Pack & { readonly named: Named })[];
  readonly queues: readonly SheetQueue[];
  readonly forOthers: number;
}

type PacksPageProps = { shell: Shell; ballots: readonly BallotPacks[]; now: Date };

/** What waits to be printed for members without a mailbox, and whose paper was lost. */
export function PacksPage({ shell, ballots, now }: PacksPageProps) {
  const says = words.onPaper;
  return (
    <Page shell={shell} title={says.packsTitle} mainPage={partyPath} isPrivate>
      <Breadcrumbs trail={says.trail.slice(0, 1)} />
      <PageTitle title={says.packsTitle} lead={says.packsLead} />
      <ul>
        {says.packsHow.map((how) => (
          <li key={how}>{how}</li>
        ))}
      </ul>
      {ballots.length === 0 ? <EmptyState title={says.noneTitle} says={says.none} /> : null}
      {ballots.map((one) => (
        <OneBallot key={one.ballot.id} {...one} shell={shell} now={now} />
      ))}
    </Page>
  );
}

type OneBallotProps = BallotPacks & { shell: Shell; now: Date };

function OneBallot({ shell, ballot, packs, queues, forOthers, now }: OneBallotProps) {
  const says = words.onPaper;
  const waits = queues.some(({ toPrint, again }) => toPrint + again > 0);
  return (
    <Section title={paperTitle(ballot)} id={`ballot-${ballot.id}`}>
      <p>
        {says.closes}: <Moment at={ballot.closesAt} now={now} />
      </p>
      {waits ? null : <p>{says.allPrinted}</p>}
      {queues.map((queue) => (
        <PrintForms key={queue.sheet} shell={shell} ballot={ballot} queue={queue} />
      ))}
      {forOthers === 0 ? null : <p>{says.forOthers(forOthers)}</p>}
      <DataTable
        caption={says.caption(paperTitle(ballot))}
        columns={[
          { label: says.columns.number },
          { label: says.columns.name },
          { label: says.columns.first },
          { label: says.columns.second },
          { label: says.columns.lost },
        ]}
        rows={packs.map((pack) => [
          String(pack.number),
          <MarkedName key="name" who={pack.named} />,
          stateOf(pack, 1),
          stateOf(pack, 2),
          <a key="lost" href={lostPackPath(pack.number)} aria-label={says.lostLabel(pack.number)}>
            {says.lost}
          </a>,
        ])}
      />
    </Section>
  );
}

function stateOf(pack: Pack, sheet: SheetNumber): string {
  const { waiting, printed, posted } = words.onPaper.states;
  const found = sheetOf(pack, sheet);
  if (found === undefined) return waiting;
  return found.postedAt === undefined ? printed(found.times) : posted;
}

type PrintFormsProps = { shell: Shell; ballot: FoundBallot; queue: SheetQueue };

function PrintForms({ shell, ballot, queue: { sheet, toPrint, again } }: PrintFormsProps) {
  const says = words.onPaper;
  const hidden = { ballot: String(ballot.id), sheet: String(sheet) };
  return (
    <>
      {toPrint === 0 ? null : (
        <Form action={printSheetsPath} once={shell.once} hidden={hidden}>
          <Button>{says.print[sheet](Math.min(toPrint, MOST_AT_ONCE))}</Button>
          {toPrint > MOST_AT_ONCE ? <p>{says.mostAtOnce(MOST_AT_ONCE)}</p> : null}
        </Form>
      )}
      {again === 0 ? null : (
        <Form action={printSheetsPath} once={shell.once} hidden={{ ...hidden, again: "yes" }}>
          <Button kind="quiet">{says.printAgain[sheet](Math.min(again, MOST_AT_ONCE))}</Button>
        </Form>
      )}
    </>
  );
}

type LostPackProps = {
  shell: Shell;
  pack: Pick<Pack, "number"> & { readonly named: Named };
  trouble?: Trouble | undefined;
};

/** Asks for a new pack: two keys decide. */
export function LostPackPage({ shell, pack, trouble }: LostPackProps) {
  const says = words.onPaper;
  return (
    <FormPage
      shell={shell}
      title={says.lostTitle}
      lead={says.lostLead}
      trail={says.trail}
      mainPage={partyPath}
      trouble={trouble}
    >
      <DefinitionList
        items={[
          { term: says.whose, says: <MarkedName who={pack.named} /> },
          { term: says.columns.number, says: String(pack.number) },
        ]}
      />
      <AskForm
        shell={shell}
        trouble={trouble}
        action={replacePackPath}
        hidden={{ pack: String(pack.number) }}
        says={{ why: says.lostWhy, whyHint: says.lostWhyHint, send: says.send }}
      />
    </FormPage>
  );
}
