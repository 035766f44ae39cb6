import { QUICKNET } from "@breakthrough/sortition";
import type { ComponentChildren } from "preact";
import { DefinitionList, Moment, Section } from "../../../../web/parts.tsx";
import { drawFilePath, poolFilePath } from "../../addresses.ts";
import { type Lot, quorumOf, seatsOf } from "../../challenge.ts";
import type { JuryPageProps } from "../../pages/jury-page.tsx";
import { words } from "../../words.ts";

const says = words.page.jury;

/** What the lot is made of, what was fixed before it, and how anybody draws it again. */
export function LotPart(props: JuryPageProps) {
  const { view, partyUrl } = props;
  const { id, state, lot, jury } = view.challenge;
  if (lot === undefined) return state === "standing" ? <BeingFixed /> : null;
  const isOfRecord = lot.promised.kind === "record";
  return (
    <Section title={says.title} id="lot">
      <p>{isOfRecord ? says.recordSays : says.drandSays}</p>
      <DefinitionList items={factsOf(props, lot)} />
      {jury !== undefined && jury.times > 1 ? <p>{says.times(jury.times)}</p> : null}
      <ul class="contents">
        <li>
          <a href={poolFilePath(id)}>{says.poolFile}</a>
        </li>
        {jury === undefined ? null : (
          <li>
            <a href={drawFilePath(id)}>{says.drawFile}</a>
          </li>
        )}
      </ul>
      {jury === undefined ? null : (
        <>
          <p>{says.check}</p>
          <Command>
            {[
              `curl -o draw.json ${partyUrl}/juries/${id}/draw.json`,
              `curl -o record.json "${partyUrl}/record.json?on=/juries/${id}"`,
              "npx sortition check draw.json --against record.json",
            ].join("\n")}
          </Command>
        </>
      )}
      <OwnEntry {...props} />
    </Section>
  );
}

const BeingFixed = () => (
  <Section title={says.title} id="lot">
    <p>{says.beingFixed}</p>
  </Section>
);

function factsOf({ view, now }: JuryPageProps, lot: Lot) {
  const { terms, jury } = view.challenge;
  const { poolSize, drawAt, poolHash, secretCommitment, promised } = lot;
  return [
    { term: says.pool, says: says.poolSays(poolSize) },
    { term: says.size, says: seatsOf(terms, poolSize) },
    { term: says.quorum, says: quorumOf(terms, poolSize) },
    { term: says.drawAt, says: <Moment at={jury?.drawnAt ?? drawAt} now={now} /> },
    { term: says.poolHash, says: <Hash text={poolHash} /> },
    { term: says.secret, says: <Hash text={secretCommitment} /> },
    {
      term: says.value,
      says: promised.kind === "drand" ? <Round round={promised.round} /> : says.ofRecord,
    },
  ];
}

function Round({ round }: { round: number }) {
  const href = `https://api.drand.sh/${QUICKNET.hash}/public/${round}`;
  return (
    <>
      {says.drand(round)} (<a href={href}>{says.drandLink}</a>)
    </>
  );
}

const Hash = ({ text }: { text: string }) => <code class="long-code">{text}</code>;

function Command({ children }: { children: ComponentChildren }) {
  return (
    <pre class="command">
      <code>{children}</code>
    </pre>
  );
}

function OwnEntry({ view: { ownEntry } }: JuryPageProps) {
  if (ownEntry === undefined) return null;
  return (
    <>
      <p>{says.own}</p>
      <DefinitionList
        items={[
          { term: says.ownId, says: <Hash text={ownEntry.id} /> },
          { term: says.ownSalt, says: <Hash text={ownEntry.salt} /> },
        ]}
      />
    </>
  );
}
