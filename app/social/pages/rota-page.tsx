import type { Named } from "../../../platform/house.ts";
import type { Trouble } from "../../../platform/http/post-act.ts";
import { Button, ErrorSummary, Form } from "../../../web/form-fields.tsx";
import { exactMomentInWords } from "../../../web/moments.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, DefinitionList, Notice, PageTitle, Section } from "../../../web/parts.tsx";
import { MarkedName } from "../../membership/door.ts";
import { discussPath } from "../../proposals/addresses.ts";
import { answerRotaPath, rotaDrawPath, rotasPath } from "../addresses.ts";
import type { Rota, RotaSeat } from "../rota.ts";
import { words } from "../words.ts";

export type RotaPageProps = {
  shell: Shell;
  now: Date;
  rota: Rota;
  /** Undefined for those who are no members: names are for members to see. */
  seats: readonly (RotaSeat & { readonly who: Named })[] | undefined;
  /** The viewer's own seat. */
  own: RotaSeat | undefined;
  trouble: Trouble | undefined;
};

/** One rota: what its lot was made of, and on whom it fell. */
export function RotaPage({ shell, now, rota, seats, own, trouble }: RotaPageProps) {
  const says = words;
  const title = says.titleOf(rota.id);
  return (
    <Page shell={shell} title={title} mainPage={discussPath} hasErrors={trouble !== undefined}>
      <Breadcrumbs
        trail={[
          { label: words.discuss, href: discussPath },
          { label: says.title, href: rotasPath },
        ]}
      />
      <PageTitle title={title} lead={says.lead} />
      <ErrorSummary problems={trouble?.problems ?? []} />
      {own === undefined ? null : <Own rota={rota} own={own} now={now} />}
      <Facts rota={rota} />
      <Section title={says.people} id="people">
        {rota.publicValue === undefined ? <p>{says.toBeDrawn}</p> : null}
        {rota.publicValue !== undefined && seats === undefined ? <p>{says.forMembers}</p> : null}
        <ol>
          {seats?.map(({ id, who, state }) => (
            <li key={id}>
              <MarkedName who={who} />: {says.seatStates[state]}
            </li>
          ))}
        </ol>
      </Section>
    </Page>
  );
}

function Own({ rota, own, now }: { rota: Rota; own: RotaSeat; now: Date }) {
  const says = words;
  const isAsked = own.state === "called" && now < own.answerBy;
  if (!isAsked && own.state !== "serving") return null;
  return (
    <Section title={isAsked ? says.fellOn : says.seatStates.serving} id="answer">
      {isAsked ? (
        <>
          <p>{says.fellOnSays}</p>
          <p>
            {says.answerBy}: {exactMomentInWords(own.answerBy)}
          </p>
          <Form action={answerRotaPath(rota.id)} hidden={{ says: "yes" }} label={says.yes}>
            <Button>{says.yes}</Button>
          </Form>
        </>
      ) : null}
      <Form action={answerRotaPath(rota.id)} hidden={{ says: "no" }} label={says.no}>
        <Button kind="quiet">{isAsked ? says.no : says.stop}</Button>
      </Form>
    </Section>
  );
}

function Facts({ rota }: { rota: Rota }) {
  const says = words;
  const { servesUntil } = rota;
  return (
    <Section title={says.facts} id="facts">
      <DefinitionList
        items={[
          { term: says.size, says: String(rota.size) },
          { term: says.approvals, says: String(rota.approvals) },
          { term: says.drawAt, says: exactMomentInWords(rota.drawAt) },
          ...(servesUntil === undefined
            ? []
            : [{ term: says.until, says: exactMomentInWords(servesUntil) }]),
          { term: says.pool, says: says.poolSays(rota.poolSize) },
          { term: says.poolHash, says: <code>{rota.poolHash}</code> },
          { term: says.secret, says: <code>{rota.secretCommitment}</code> },
        ]}
      />
      {rota.publicValue === undefined ? null : (
        <Notice>
          <a href={rotaDrawPath(rota.id)}>{says.draw}</a>
        </Notice>
      )}
    </Section>
  );
}
