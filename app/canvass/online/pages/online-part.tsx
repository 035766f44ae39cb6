import { dayOf } from "../../../../platform/time/days.ts";
import { dayInWords } from "../../../../web/moments.ts";
import { DataTable, Section } from "../../../../web/parts.tsx";
import { groupPath, onlinePath } from "../../addresses.ts";
import { words } from "../../words.ts";
import { isOpenOnline } from "../online.ts";
import type { Came, OnlineCounts } from "../online-queries.ts";

export interface AskedView {
  /** The latest first. */
  readonly asked: readonly OnlineCounts[];
  /** What the pages are called that they belong to, by address. Where one is missing, its question stands on that page. */
  readonly titles: ReadonlyMap<string, string>;
  readonly now: Date;
}

type AskedPartProps = AskedView & { id: string; title: string };

/** What was answered online, apart from what stalls heard. */
export function AskedPart({ id, title, asked, titles, now }: AskedPartProps) {
  if (asked.length === 0) return null;
  return (
    <Section title={title} id={id}>
      <p>{words.online.honest}</p>
      {asked.map((one) => (
        <One key={one.id} asked={one} title={titles.get(one.about)} now={now} />
      ))}
    </Section>
  );
}

type OneProps = { asked: OnlineCounts; title: string | undefined; now: Date };

function One({ asked, title, now }: OneProps) {
  const says = words.online;
  const { atStalls } = asked;
  return (
    <section aria-labelledby={`asked-${asked.id}`}>
      <h3 id={`asked-${asked.id}`} dir="auto">
        <a href={onlinePath(asked.id)}>{asked.question}</a>
      </h3>
      {title === undefined ? null : (
        <p>
          <a href={asked.about} dir="auto">
            {title}
          </a>
        </p>
      )}
      {asked.firstDay > dayOf(now) ? <p>{says.from(dayInWords(asked.firstDay))}</p> : null}
      {isOpenOnline(asked, now) ? (
        <p>
          {`${says.until(dayInWords(asked.lastDay))} `}
          <a href={onlinePath(asked.id)}>{`${says.answerIt}: ${asked.question}`}</a>
        </p>
      ) : null}
      <p>{asked.answers === 0 ? says.none : says.count(asked.answers)}</p>
      <WhatCame came={asked} />
      {atStalls.stalls === 0 ? null : (
        <>
          <p>{words.monthly.atStalls(atStalls.stalls, atStalls.answers)}</p>
          <WhatCame came={atStalls} />
        </>
      )}
    </section>
  );
}

function WhatCame({ came: { themed, groups } }: { came: Came }) {
  return (
    <>
      {themed.length === 0 ? null : (
        <DataTable
          caption={words.heard.themes}
          columns={[words.heard.theme, words.heard.answers].map((label) => ({ label }))}
          rows={themed.map(({ theme, answers }) => [
            <span key="theme" dir="auto">
              {theme}
            </span>,
            String(answers),
          ])}
        />
      )}
      {groups.map(({ id, title, answers, said }) => (
        <div key={id}>
          <p>
            <a href={groupPath(id)} dir="auto">
              {title}
            </a>
            {`: ${words.heard.count(answers)}`}
          </p>
          {said.map((text) => (
            <blockquote key={text} dir="auto">
              {text}
            </blockquote>
          ))}
        </div>
      ))}
    </>
  );
}
