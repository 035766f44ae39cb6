import type { Kept, Stays } from "../../../platform/kept-of-people.ts";
import { Page, type Shell } from "../../../web/page.tsx";
import { DataTable, DefinitionList, PageTitle, Section } from "../../../web/parts.tsx";
import { noticesPath } from "../../mail/addresses.ts";
import { downloadPath } from "../../me/addresses.ts";
import { detailsPath, erasePath } from "../../membership/addresses.ts";
import { isRuleName, numberInWords, RULES, type Rules } from "../../rulebook/door.ts";
import { imprintPath } from "../addresses.ts";
import type { Imprint } from "../imprint.ts";
import { words } from "../words.ts";
import { Mail } from "./mail.tsx";

type PrivacyPageProps = {
  shell: Shell;
  imprint: Imprint | undefined;
  rules: Rules;
  kept: readonly Kept[];
  isDemonstration: boolean;
};

/** UK GDPR, article 13: who, what, what for, on what ground, for whom, how long, which rights, whom to complain to. */
export function PrivacyPage({ shell, imprint, rules, kept, isDemonstration }: PrivacyPageProps) {
  const { privacy: says } = words;
  return (
    <Page shell={shell} title={says.title} description={says.lead}>
      <PageTitle title={says.title} lead={says.lead} />
      {isDemonstration ? <p>{says.invented}</p> : null}
      <Who imprint={imprint} />
      <Section title={says.kept.title} id="kept">
        <p>{says.kept.lead}</p>
        <DataTable
          caption={says.kept.title}
          isCaptionHidden
          columns={[
            { label: says.kept.what },
            { label: says.kept.why },
            { label: says.kept.howLong },
          ]}
          rows={kept.map(({ says: tell, stays }) => {
            const { what, why } = tell();
            return [what, why, staysInWords(stays, rules)];
          })}
        />
        <p>{says.kept.lapsed(rules.lapsedKeptDays, rules.supporterKeptDays)}</p>
        <p>{says.kept.record}</p>
      </Section>
      <Texts title={says.ground.title} id="ground" texts={says.ground.says} />
      <Texts title={says.whom.title} id="whom" texts={says.whom.says} />
      <Texts title={says.young.title} id="young" texts={says.young.says(rules.leastAge)} />
      <Rights imprint={imprint} />
    </Page>
  );
}

/** Of everything it is true that it goes when its person goes; the notice says it once, above the table. */
function staysInWords(stays: Stays, rules: Rules): string {
  if (stays.kind !== "counted") return words.privacy.stays[stays.kind];
  const { days } = stays;
  if (typeof days === "number") return stays.says(numberInWords("days", days));
  const { rule } = days;
  if (!isRuleName(rule)) throw new Error(`the rulebook has no number called “${rule}”`);
  return stays.says(numberInWords(RULES[rule].unit, rules[rule]));
}

function Who({ imprint }: { imprint: Imprint | undefined }) {
  const { who } = words.privacy;
  if (imprint === undefined) {
    return (
      <Section title={who.title} id="who">
        <p>
          {who.missing} <a href={imprintPath}>{words.imprint.title}</a>
        </p>
      </Section>
    );
  }
  const { controller, address, contact, dataContact = contact, registration } = imprint;
  return (
    <Section title={who.title} id="who">
      <DefinitionList
        items={[
          { term: who.controller, says: controller },
          { term: words.form.address, says: address },
          { term: who.write, says: <Mail to={dataContact} /> },
          ...(registration === undefined
            ? []
            : [{ term: words.form.registration, says: registration }]),
        ]}
      />
    </Section>
  );
}

function Texts({ title, id, texts }: { title: string; id: string; texts: readonly string[] }) {
  return (
    <Section title={title} id={id}>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Section>
  );
}

const REGULATOR = "https://ico.org.uk/make-a-complaint/";

function Rights({ imprint }: { imprint: Imprint | undefined }) {
  const { rights, complain } = words.privacy;
  const links = [
    { label: rights.read, href: downloadPath },
    { label: rights.change, href: detailsPath },
    { label: rights.letters, href: noticesPath },
    { label: rights.erase, href: erasePath },
  ];
  const contact = imprint?.dataContact ?? imprint?.contact;
  return (
    <>
      <Section title={rights.title} id="rights">
        <p>{rights.lead}</p>
        <ul class="contents">
          {links.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
        <p>{rights.object}</p>
      </Section>
      <Section title={complain.title} id="complain">
        <p>
          {complain.first} {contact === undefined ? null : <Mail to={contact} />}
        </p>
        <p>
          {complain.next} <a href={REGULATOR}>{complain.regulator}</a>
        </p>
      </Section>
    </>
  );
}
