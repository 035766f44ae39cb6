import { exactMomentInWords } from "../../../../../web/moments.ts";
import { Page, type Shell } from "../../../../../web/page.tsx";
import {
  Breadcrumbs,
  Columns,
  DefinitionList,
  Moment,
  Notice,
  PageTitle,
  Section,
  TimeLeft,
} from "../../../../../web/parts.tsx";
import { isOffice, titleOf } from "../../../../rulebook/door.ts";
import {
  boothPath,
  decidePath,
  keysPath,
  registrarPath,
  sealedCheckPath,
  sealedResultPath,
  votingCodePath,
} from "../../../addresses.ts";
import { paperTitle, questionIn } from "../../../both-languages.ts";
import { PaperTitle } from "../../../pages/paper-words.tsx";
import { words } from "../../../words.ts";
import { heldUntil } from "../../sealed-ballot.ts";
import type { SealedView } from "../sealed-view.ts";
import { ArchiveSection, CheatsSection, PaperSection } from "./sealed-matter.tsx";
import { SealedResultNotice } from "./sealed-result-parts.tsx";

type SealedPageProps = { shell: Shell; view: SealedView; boothHash: string | undefined };

/** A sealed ballot at every stage: what happens now, who could cheat, who would notice. */
export function SealedPage({ shell, view, boothHash }: SealedPageProps) {
  const { ballot } = view;
  const { board } = words.sealed;
  const until = heldUntil(ballot);
  return (
    <Page shell={shell} title={paperTitle(ballot)} description={questionIn(ballot.question)}>
      <Breadcrumbs trail={[{ label: words.decide.title, href: decidePath }]} />
      <PageTitle
        title={<PaperTitle of={ballot} />}
        above={board.above}
        lead={questionIn(ballot.question)}
      >
        <p>
          <a href={ballot.path}>{board.toMatter}</a>
        </p>
      </PageTitle>
      <Columns isSideFirst side={<Facts view={view} />}>
        <Notice title={board.stages[ballot.stage]}>
          <p>{board.says[ballot.stage]}</p>
          <Progress view={view} />
        </Notice>
        {until === undefined ? null : (
          <Notice title={board.heldTitle}>{board.held(exactMomentInWords(until))}</Notice>
        )}
        {ballot.outcome === undefined ? null : (
          <>
            <SealedResultNotice ballot={ballot} outcome={ballot.outcome} />
            {ballot.stage === "void" ? null : (
              <p>
                <a href={sealedResultPath(ballot.id)}>{board.toResult}</a>
              </p>
            )}
          </>
        )}
        <WhatToDo view={view} />
        <PaperSection ballot={ballot} />
        <ArchiveSection view={view} />
        <CheatsSection ballot={ballot} />
        <RegistrarSection view={view} />
        <BoothSection boothHash={boothHash} />
      </Columns>
    </Page>
  );
}

/** Said plainly where nobody but the platform makes the codes. */
function RegistrarSection({ view: { registrar } }: { view: SealedView }) {
  const says = words.sealed.booth.registrar;
  if (registrar === undefined) return null;
  const { office } = registrar;
  return (
    <Section title={says.whoTitle}>
      <p>
        {office === undefined
          ? says.isPlatform
          : says.who(isOffice(office) ? titleOf(office) : office)}
      </p>
    </Section>
  );
}

function BoothSection({ boothHash }: Pick<SealedPageProps, "boothHash">) {
  const { hash, hashSays } = words.sealed.booth;
  if (boothHash === undefined) return null;
  return (
    <Section title={hash}>
      <p>{hashSays}</p>
      <p>
        <code>{boothHash}</code>
      </p>
    </Section>
  );
}

function Progress({ view }: { view: SealedView }) {
  const { ballot, slices, handedIn } = view;
  const { board } = words.sealed;
  const accepted = (kind: string) =>
    handedIn.filter((one) => one.kind === kind && one.state === "accepted").length;
  const refused = handedIn.filter(({ state }) => state === "refused");
  return (
    <>
      {ballot.lateDays > 0 ? <p>{board.late(ballot.lateDays)}</p> : null}
      {ballot.stage === "checking" ? <p>{board.progress(slices.done, slices.all)}</p> : null}
      {ballot.stage === "mixing" ? (
        <p>{board.shuffled(accepted("shuffle"), ballot.trusteesNeeded)}</p>
      ) : null}
      {ballot.stage === "decrypting" ? (
        <p>{board.decrypted(accepted("decryption"), ballot.trusteesNeeded)}</p>
      ) : null}
      {refused.map(({ number, owner }) => (
        <p key={number}>{board.wrongFrom(owner)}</p>
      ))}
    </>
  );
}

function WhatToDo({ view: { ballot, isOnRoll } }: { view: SealedView }) {
  const { board } = words.sealed;
  const { id, stage } = ballot;
  const isBefore = stage === "keys" || stage === "codes" || stage === "ready";
  const isAfter = stage === "mixing" || stage === "decrypting";
  return (
    <>
      <p>{isOnRoll === undefined ? board.signIn : isOnRoll ? board.onRoll : board.notOnRoll}</p>
      <ul>
        {stage === "open" ? (
          <>
            <li>
              <a href={boothPath(id)}>{board.toBooth}</a>
            </li>
            <li>
              <a href={sealedCheckPath}>{board.toCheck}</a>
            </li>
          </>
        ) : null}
        {stage === "ready" || stage === "open" ? (
          <li>
            <a href={votingCodePath(id)}>{board.toCode}</a>
          </li>
        ) : null}
        {isBefore || isAfter ? (
          <li>
            <a href={keysPath(id)}>{board.toKeys}</a>
          </li>
        ) : null}
        {isBefore ? (
          <li>
            <a href={registrarPath(id)}>{board.toRegistrar}</a>
          </li>
        ) : null}
      </ul>
    </>
  );
}

function Facts({ view: { ballot, now } }: { view: SealedView }) {
  const { board } = words.sealed;
  const { opensAt, closesAt, rollSize, trusteesNeeded, trusteesWanted, stage } = ballot;
  return (
    <DefinitionList
      items={[
        { term: board.stage, says: board.stages[stage] },
        {
          term: opensAt <= now ? board.opened : board.opens,
          says: <Moment at={opensAt} now={now} />,
        },
        {
          term: closesAt <= now ? board.closed : board.closes,
          says: (
            <span>
              <Moment at={closesAt} now={now} />
              {stage === "open" && now < closesAt ? (
                <>
                  {" · "}
                  <TimeLeft until={closesAt} now={now} />
                </>
              ) : null}
            </span>
          ),
        },
        { term: board.roll, says: board.rollSays(rollSize) },
        { term: board.trustees, says: board.trusteesSays(trusteesNeeded, trusteesWanted) },
      ]}
    />
  );
}
