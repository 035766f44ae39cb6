import { QUICKNET } from "@breakthrough/sortition";
import { CheckYourself, Command, DefinitionList, Moment, Section } from "../../../../web/parts.tsx";
import { drawFilePath, poolFilePath } from "../../addresses.ts";
import { type Lot, quorumOf, seatsOf } from "../../challenge.ts";
import type { JuryPageProps } from "../../pages/jury-page.tsx";
import { words } from "../../words.ts";

/** What the lot is made of, what was fixed before it, and how anybody draws it again. */
export function LotPart(props: JuryPageProps) {
  const { view, partyUrl } = props;
  const { id, state, lot, jury } = view.challenge;
  if (lot === undefined) return state === "standing" ? <BeingFixed /> : null;
  const isOfRecord = lot.promised.kind === "record";
  return (
    <Section title={words.page.jury.title} id="lot">
      <p>{isOfRecord ? words.page.jury.recordSays : words.page.jury.drandSays}</p>
      <DefinitionList items={factsOf(props, lot)} />
      {jury !== undefined && jury.times > 1 ? <p>{words.page.jury.times(jury.times)}</p> : null}
      <ul class="contents">
        <li>
          <a href={poolFilePath(id)}>{words.page.jury.poolFile}</a>
        </li>
        {jury === undefined ? null : (
          <li>
            <a href={drawFilePath(id)}>{words.page.jury.drawFile}</a>
          </li>
        )}
      </ul>
      <CheckYourself>
        <DefinitionList items={fingerprintsOf(lot)} />
        {jury === undefined ? null : (
          <>
            <p>{words.page.jury.check}</p>
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
      </CheckYourself>
    </Section>
  );
}

const BeingFixed = () => (
  <Section title={words.page.jury.title} id="lot">
    <p>{words.page.jury.beingFixed}</p>
  </Section>
);

function factsOf({ view, now }: JuryPageProps, lot: Lot) {
  const { terms, jury } = view.challenge;
  const { poolSize, drawAt, promised } = lot;
  return [
    { term: words.page.jury.pool, says: words.page.jury.poolSays(poolSize) },
    { term: words.page.jury.size, says: seatsOf(terms, poolSize) },
    { term: words.page.jury.quorum, says: quorumOf(terms, poolSize) },
    { term: words.page.jury.drawAt, says: <Moment at={jury?.drawnAt ?? drawAt} now={now} /> },
    {
      term: words.page.jury.value,
      says: promised.kind === "drand" ? <Round round={promised.round} /> : words.page.jury.ofRecord,
    },
  ];
}

const fingerprintsOf = ({ poolHash, secretCommitment }: Lot) => [
  { term: words.page.jury.poolHash, says: <Hash text={poolHash} /> },
  { term: words.page.jury.secret, says: <Hash text={secretCommitment} /> },
];

function Round({ round }: { round: number }) {
  const href = `https://api.drand.sh/${QUICKNET.hash}/public/${round}`;
  return (
    <>
      {words.page.jury.drand(round)} (<a href={href}>{words.page.jury.drandLink}</a>)
    </>
  );
}

const Hash = ({ text }: { text: string }) => <code class="long-code">{text}</code>;

function OwnEntry({ view: { ownEntry } }: JuryPageProps) {
  if (ownEntry === undefined) return null;
  return (
    <>
      <p>{words.page.jury.own}</p>
      <DefinitionList
        items={[
          { term: words.page.jury.ownId, says: <Hash text={ownEntry.id} /> },
          { term: words.page.jury.ownSalt, says: <Hash text={ownEntry.salt} /> },
        ]}
      />
    </>
  );
}
