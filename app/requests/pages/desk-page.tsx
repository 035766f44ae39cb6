import { listInWords } from "@breakthrough/languages";
import { Page, type Shell } from "../../../web/page.tsx";
import { Breadcrumbs, PageTitle, Section } from "../../../web/parts.tsx";
import { packsPath } from "../../ballots/addresses.ts";
import { mePath } from "../../me/addresses.ts";
import { powersPath } from "../../rulebook/addresses.ts";
import { planOf, powerPlanOf, titleOf } from "../../rulebook/door.ts";
import { requestsPath } from "../addresses.ts";
import { thingInWords } from "../asking/thing.ts";
import type { Desk } from "../facts.ts";
import type { Request } from "../request.ts";
import { words } from "../words.ts";
import { RequestCards } from "./request-card.tsx";

type DeskPageProps = { shell: Shell; desk: Desk; now: Date };

/** An officer's queue. */
export function DeskPage({ shell, desk, now }: DeskPageProps) {
  const says = words.desk;
  const { offices, waiting, own, delays, keyed } = desk;
  const lead = says.lead(listInWords(offices.map(titleOf)));
  return (
    <Page shell={shell} title={says.title} mainPage={mePath} isPrivate>
      <Breadcrumbs trail={says.trail} />
      <PageTitle title={says.title} lead={lead} />
      <Queue title={says.waiting} none={says.noWaiting} requests={waiting} {...{ now }} isUrgent />
      {desk.sheets === undefined ? null : (
        <Section title={says.sheets} more={{ label: says.print, href: packsPath }}>
          <p>{says.toSheets(desk.sheets)}</p>
        </Section>
      )}
      <Queue title={says.delays} none={says.noDelays} requests={delays} {...{ now }} />
      <Queue title={says.own} none={says.noOwn} requests={own} {...{ now }} />
      <Queue title={says.done} none={says.noDone} requests={keyed} {...{ now }} />
      <MayAsk offices={offices} forms={desk.forms} />
      <p>
        <a href={requestsPath}>{says.all}</a>
      </p>
    </Page>
  );
}

type QueueProps = {
  title: string;
  none: string;
  requests: readonly Request[];
  now: Date;
  isUrgent?: boolean;
};

function Queue({ title, none, requests, now, isUrgent }: QueueProps) {
  return (
    <Section title={title}>
      {requests.length === 0 ? (
        <p class="quiet">{none}</p>
      ) : (
        <RequestCards requests={requests} now={now} isUrgent={isUrgent ?? false} />
      )}
    </Section>
  );
}

function MayAsk({ offices, forms }: Pick<Desk, "offices" | "forms">) {
  const says = words.desk;
  const powers = [...new Set(offices.flatMap((office) => planOf(office).asksFor))];
  const more = { label: says.rules, href: powersPath };
  return (
    <Section title={says.mayAsk} more={more}>
      <p>{powers.length === 0 ? says.nothingToAsk : says.where}</p>
      <ul>
        {powers.map((power) => (
          <li key={power}>
            <PowerForms title={powerPlanOf(power).title} paths={forms.get(power) ?? []} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The power leads to its form; where it has several, each of the others stands beside it. */
function PowerForms({ title, paths }: { title: string; paths: readonly string[] }) {
  const [first, ...others] = paths;
  if (first === undefined) return <>{title}</>;
  return (
    <>
      <a href={first}>{title}</a>
      {others.map((path) => (
        <span key={path}>
          {" "}
          (<a href={path}>{thingInWords(path)}</a>)
        </span>
      ))}
    </>
  );
}
