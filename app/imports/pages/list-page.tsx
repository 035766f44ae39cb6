import { countInWords, listInWords } from "@breakthrough/languages";
import type { Trouble } from "../../../platform/http/post-act.ts";
import {
  AskForm,
  Button,
  Form,
  SelectField,
  TickField,
  ticked,
} from "../../../web/form-fields.tsx";
import type { Shell } from "../../../web/page.tsx";
import {
  CheckYourself,
  DataTable,
  Day,
  DefinitionList,
  FormPage,
  Moment,
  Section,
} from "../../../web/parts.tsx";
import { partyPath } from "../../our-party/addresses.ts";
import { askImportPath, listFilePath } from "../addresses.ts";
import type { Preview } from "../bringing-in.ts";
import type { HandedIn } from "../imported.ts";
import {
  AGES_SAID,
  type ChoiceFields,
  type Choices,
  KINDS,
  leaveField,
  wordField,
} from "../reading/choices.ts";
import { LIST_FIELDS, statusesLeftOut } from "../reading/columns.ts";
import { DAY_ORDERS } from "../reading/day.ts";
import type { Reading } from "../reading/list.ts";
import { DECISIONS } from "../reading/meanings.ts";
import type { Question, WordCounted } from "../reading/questions.ts";
import type { Survey } from "../reading/survey.ts";
import { agesInWords, askedFirst, wordInWords } from "../saying.ts";
import { words } from "../words.ts";

/** A list that was handed in, as the page shows it to whoever may ask for its import. */
export interface ListShown {
  readonly file: HandedIn;
  readonly survey: Survey;
  readonly choices: Choices;
  /** The same as a form sends them. */
  readonly fields: ChoiceFields;
  readonly words: readonly WordCounted[];
  /** What has to be said before its import can be asked for. */
  readonly questions: readonly Question[];
  /** Undefined where a column is missing without which nobody can be brought in. */
  readonly preview: Preview | undefined;
  /** Would it be kept until others have decided? */
  readonly isInTime: boolean;
}

type ListPageProps = {
  shell: Shell;
  now: Date;
  list: ListShown;
  trouble?: Trouble | undefined;
};

/** What a list would do, before anybody asks for it. */
export function ListPage({ shell, now, list, trouble }: ListPageProps) {
  const says = words;
  const { file, survey, questions, preview, fields, isInTime } = list;
  const facts = [{ term: says.facts.until, says: <Moment at={file.keptUntil} now={now} /> }];
  return (
    <FormPage
      shell={shell}
      title={says.fileTitle}
      lead={says.fileLead(file.rows)}
      trail={says.askTrail}
      mainPage={partyPath}
      trouble={trouble}
    >
      <DefinitionList items={facts} />
      <CheckYourself>
        <p>
          {says.facts.hash}: <code class="long-code">{file.hash}</code>
        </p>
      </CheckYourself>
      {questions.length === 0 ? null : (
        <Section title={says.questionsTitle}>
          <ul>
            {questions.map((question) => {
              const asked = askedFirst(question, survey);
              return <li key={asked.code}>{asked.says}</li>;
            })}
          </ul>
        </Section>
      )}
      <TheColumns list={list} />
      {preview === undefined ? null : (
        <Section title={says.wouldTitle}>
          <WhatItWouldDo preview={preview} />
        </Section>
      )}
      {isInTime ? null : <p>{says.fileLate}</p>}
      {questions.length > 0 || !isInTime ? null : (
        <Section title={says.askThis}>
          <AskForm
            shell={shell}
            trouble={trouble}
            action={askImportPath}
            hidden={{ hash: file.hash, ...fields }}
            says={says}
          />
        </Section>
      )}
    </FormPage>
  );
}

const MOST_ROWS_SHOWN = 50;

function WhatItWouldDo({ preview }: { preview: Preview }) {
  const { counts, doubles, doubleRows, examples, exampleColumns } = words;
  const { comeByPost, othersLeftOut, leftOutRows, leftOutColumns } = words;
  const { likelyDoubles } = preview;
  return (
    <>
      <p>{counts(preview)}</p>
      {likelyDoubles.length === 0 ? null : (
        <p>
          {doubles(likelyDoubles.length)}{" "}
          {doubleRows(
            listInWords(likelyDoubles.slice(0, MOST_ROWS_SHOWN).map((row) => countInWords(row))),
            likelyDoubles.length > MOST_ROWS_SHOWN,
          )}
        </p>
      )}
      {preview.byPost === 0 ? null : <p>{comeByPost(preview.byPost)}</p>}
      {agesInWords(preview).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {preview.others === 0 ? null : <p>{othersLeftOut(preview.others)}</p>}
      {preview.leftOut.length === 0 ? null : (
        <DataTable
          caption={leftOutRows}
          columns={Object.values(leftOutColumns).map((label) => ({ label }))}
          rows={preview.leftOut.map(({ row, called, says }) => [countInWords(row), called, says])}
        />
      )}
      <DataTable
        caption={examples}
        columns={Object.values(exampleColumns).map((label) => ({ label }))}
        rows={preview.examples.map(exampleRow)}
      />
    </>
  );
}

function exampleRow({ row, reading }: Reading) {
  const number = countInWords(row);
  if ("refused" in reading) return [number, "", words.decisions.out, "", "", reading.refused];
  const { name, kind, joinedOn, renewsOn, note, wants } = reading.person;
  const notes = [note, wants === "letters" ? undefined : words.wants[wants]].filter(
    (one) => one !== undefined,
  );
  return [
    number,
    name,
    words.decisions[kind],
    joinedOn === undefined ? "" : <Day key="joined" day={joinedOn} />,
    renewsOn === undefined ? "" : <Day key="ends" day={renewsOn} />,
    notes.join(" "),
  ];
}

const VALUES_SHOWN = 3;

function TheColumns({
  list: { file, survey, choices, fields, words: counted },
}: {
  list: ListShown;
}) {
  const says = words;
  const options = survey.map(({ heading }, index) => ({ value: String(index), label: heading }));
  const heads = [says.heading, says.values, says.takenFor];
  const rows = survey.map(({ heading, samples }, index) => {
    const field = LIST_FIELDS.find((one) => choices.mapping[one] === index);
    const values = samples.slice(0, VALUES_SHOWN).join(" · ");
    return [heading, values, field === undefined ? says.leftOut : says.fields[field]];
  });
  return (
    <Section title={says.columnsTitle}>
      <DataTable caption={says.samples} columns={heads.map((label) => ({ label }))} rows={rows} />
      <p>{says.columnsLead}</p>
      <Form action={listFilePath(file.hash)} method="get" label={says.columnsTitle}>
        {LIST_FIELDS.map((field) => (
          <SelectField
            key={field}
            name={field}
            label={says.fields[field]}
            options={options}
            prompt={says.leftOut}
            value={fields[field]}
          />
        ))}
        <Words words={counted} />
        <LeftOut survey={survey} choices={choices} />
        <SelectField
          name="as"
          label={says.asLabel}
          options={KINDS.map((kind) => ({ value: kind, label: says.decisions[kind] }))}
          prompt={says.wordPrompt}
          value={fields.as}
        />
        <SelectField
          name="dates"
          label={says.datesLabel}
          options={DAY_ORDERS.map((order) => ({ value: order, label: says.dayOrders[order] }))}
          prompt={says.datesPrompt}
          value={fields.dates}
        />
        <SelectField
          name="ages"
          label={says.agesLabel}
          options={AGES_SAID.map((one) => ({ value: one, label: says.agesSaid[one] }))}
          prompt={says.agesPrompt}
          value={fields.ages}
        />
        <Button kind="quiet">{says.countAgain}</Button>
      </Form>
    </Section>
  );
}

/** What becomes of those with each word of the type and the status. */
function Words({ words: counted }: Pick<ListShown, "words">) {
  const { decisions, wordLabel, wordPrompt } = words;
  return (
    <>
      {counted.map(({ word, rows, decision }, index) => (
        <SelectField
          key={word}
          stem={`word-${index}`}
          name={wordField(word)}
          label={wordLabel(wordInWords(word), rows)}
          options={DECISIONS.map((one) => ({ value: one, label: decisions[one] }))}
          prompt={wordPrompt}
          value={decision ?? ""}
        />
      ))}
    </>
  );
}

function LeftOut({ survey, choices }: Pick<ListShown, "survey" | "choices">) {
  return (
    <>
      {statusesLeftOut(survey, choices.mapping).map((column) => (
        <TickField
          key={column}
          stem={`leave-${column}`}
          name={leaveField(column)}
          label={words.leaveLabel(survey[column]?.heading ?? "")}
          value={ticked(choices.leave.has(column))}
        />
      ))}
    </>
  );
}
