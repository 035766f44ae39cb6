import { Page, type Shell } from "../../../web/page.tsx";
import { DataTable, EmptyState, PageTitle, Section } from "../../../web/parts.tsx";
import { eventPath } from "../../events/addresses.ts";
import { actPath } from "../../this-week/addresses.ts";
import { groupPath } from "../addresses.ts";
import type { GroupView, HeardView } from "../grouping/view.ts";
import { AskedPart, type AskedView } from "../online/pages/online-part.tsx";
import { words } from "../words.ts";

type HeardPageProps = Omit<AskedView, "asked"> & {
  shell: Shell;
  view: HeardView;
  days: AskedView["asked"];
  months: AskedView["asked"];
};

/** What people said at stalls, and apart from it online, counted as what it is. */
export function HeardPage({ shell, view, days, months, ...more }: HeardPageProps) {
  const says = words.heard;
  const { all, themes, groups } = view;
  return (
    <Page shell={shell} title={says.title} mainPage={actPath} description={says.lead}>
      <PageTitle title={says.title} lead={says.lead} />
      <p>{says.honest}</p>
      {all.answers === 0 ? (
        <EmptyState title={says.nothing} says={says.nothingSays} />
      ) : (
        <>
          <p>{says.all(all.stalls, all.talkedTo, all.answers)}</p>
          {themes.length === 0 ? null : (
            <Section title={says.themes} id="themes">
              <DataTable
                caption={says.themes}
                isCaptionHidden
                columns={[says.theme, says.answers].map((label) => ({ label }))}
                rows={themes.map(({ theme, answers }) => [
                  <span key="theme" dir="auto">
                    {theme}
                  </span>,
                  String(answers),
                ])}
              />
              <p>{says.several}</p>
            </Section>
          )}
          <Section title={says.groups} id="groups">
            <p>{says.groupsSays}</p>
            {groups.length === 0 ? <p>{says.noGroups}</p> : null}
            {groups.map((group) => (
              <Group key={group.id} group={group} />
            ))}
          </Section>
        </>
      )}
      <AskedPart id="online" title={words.online.apart} asked={days} {...more} />
      <AskedPart id="monthly" title={words.monthly.all} asked={months} {...more} />
    </Page>
  );
}

function Group({ group: { id, title, answers, from, moreStalls, said } }: { group: GroupView }) {
  const says = words.heard;
  return (
    <section aria-labelledby={`group-${id}`}>
      <h3 id={`group-${id}`} dir="auto">
        <a href={groupPath(id)}>{title}</a>
      </h3>
      <p>{says.count(answers)}</p>
      <ul>
        {from.map((stall) => (
          <li key={stall.eventId}>
            {stall.title === undefined ? (
              says.elsewhere
            ) : (
              <a href={eventPath(stall.eventId)} dir="auto">
                {stall.title}
              </a>
            )}
            {`: ${stall.answers}`}
          </li>
        ))}
        {moreStalls === 0 ? null : <li>{says.moreStalls(moreStalls)}</li>}
      </ul>
      {said.map((text) => (
        <blockquote key={text} dir="auto">
          {text}
        </blockquote>
      ))}
    </section>
  );
}
