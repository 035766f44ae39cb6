import { type filling, SelectField, TextField } from "../../../web/form-fields.tsx";
import { CHANGE_FIELDS, LAST } from "../constitution/change-form.ts";
import { CHANGES } from "../constitution/changes.ts";
import { GRANTABLE } from "../constitution/checks.ts";
import { isStanding } from "../constitution/constitution.ts";
import { constitutionNow } from "../constitution/in-force.ts";
import { MOST_TITLE } from "../constitution/naming.ts";
import { titleIn, titleOrEnded } from "../constitution/titles.ts";
import { powerPlanOf } from "../powers.ts";
import { words } from "../words.ts";

type Field = ReturnType<typeof filling>;

/** What can be chosen to rename, end, give or take: everything that stands, by kind. */
function everythingNamed() {
  const { chapters, bodies, offices } = constitutionNow();
  const kinds = { chapters, bodies, offices };
  return (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((kind) =>
    kinds[kind].filter(isStanding).map((one) => ({
      value: `${kind}:${one.id}`,
      label: `${words.constitution.fields.namedKinds[kind]}: ${titleIn(one)}`,
    })),
  );
}

/** The fields of a proposal that changes what the party names itself. Which of them count, the change says. */
export function ChangeFieldset({ field, summary }: { field: Field; summary: string }) {
  const says = words.constitution.fields;
  const isOpen =
    field("kind").value === "constitution" ||
    CHANGE_FIELDS.some((name) => field(name).error !== undefined);
  return (
    <details open={isOpen}>
      <summary>{summary}</summary>
      <SelectField
        {...field("change")}
        label={says.change}
        prompt={says.chooseChange}
        options={CHANGES.map((value) => ({ value, label: says.changes[value] }))}
      />
      <SelectField
        {...field("named")}
        label={says.named}
        hint={says.namedHint}
        prompt={says.chooseNamed}
        options={everythingNamed()}
      />
      <TextField
        {...field("newTitle")}
        label={says.newTitle}
        hint={says.newTitleHint}
        maxlength={MOST_TITLE}
      />
      <TextField {...field("newTitleCy")} label={says.newTitleCy} maxlength={MOST_TITLE} />
      <BesideFields field={field} />
      <OfficeFields field={field} />
      <SelectField
        {...field("power")}
        label={says.power}
        hint={says.powerHint}
        prompt={says.choosePower}
        options={GRANTABLE.map((value) => ({ value, label: powerPlanOf(value).title }))}
      />
    </details>
  );
}

/** What something that is there comes to stand before, or to be held together with. */
function BesideFields({ field }: { field: Field }) {
  const says = words.constitution.fields;
  const { chapters, offices } = constitutionNow();
  return (
    <>
      <SelectField
        {...field("before")}
        label={says.before}
        hint={says.beforeHint}
        prompt={says.chooseBefore}
        options={[
          ...chapters.filter(isStanding).map((chapter) => ({
            value: chapter.id,
            label: says.beforeThat(titleIn(chapter)),
          })),
          { value: LAST, label: says.last },
        ]}
      />
      <SelectField
        {...field("otherOffice")}
        label={says.otherOffice}
        hint={says.otherOfficeHint}
        prompt={says.chooseOtherOffice}
        options={offices.map((office) => ({ value: office.id, label: titleOrEnded(office) }))}
      />
    </>
  );
}

function OfficeFields({ field }: { field: Field }) {
  const { ofBody, chooseBody, filledBy, chooseFilled, fillings, appointed } =
    words.constitution.fields;
  const bodies = constitutionNow().bodies.filter(isStanding);
  const ways = Object.entries(fillings).map(([value, label]) => ({ value, label }));
  const appointing = bodies.map((body) => ({
    value: `by:${body.id}`,
    label: appointed(titleIn(body)),
  }));
  return (
    <>
      <SelectField
        {...field("ofBody")}
        label={ofBody}
        prompt={chooseBody}
        options={bodies.map((body) => ({ value: body.id, label: titleIn(body) }))}
      />
      <SelectField
        {...field("filledBy")}
        label={filledBy}
        prompt={chooseFilled}
        options={[...ways, ...appointing]}
      />
    </>
  );
}
