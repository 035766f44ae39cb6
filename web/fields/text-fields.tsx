import { countInWords } from "@breakthrough/languages";
import { Island } from "../islands/island.tsx";
import { words } from "../words.ts";
import { describeField, FieldFrame, type FieldProps, fieldId } from "./field.tsx";

type TextInputMode = "text" | "numeric" | "decimal" | "email" | "tel" | "url" | "search";

type TextFieldProps = FieldProps & {
  value?: string;
  type?: "text" | "email" | "tel" | "url" | "search" | "password" | "number";
  autocomplete?: string;
  inputmode?: TextInputMode;
  maxlength?: number;
  /** The fewest characters that are taken, where that is more than one; said in words under the box. */
  minlength?: number;
  pattern?: string;
  /** Width of the box in characters: a hint at how long an answer is expected. */
  width?: "short" | "medium" | "full";
  /** Shown inside the box, before what is typed, such as "£". */
  prefix?: string;
  spellcheck?: boolean;
  placeholder?: string;
};

type Limits = { maxWords?: number; maxlength?: number; minlength?: number };

function mostInWords({ maxWords, maxlength }: Limits): string | undefined {
  if (maxWords !== undefined) return words.fields.mostWords(countInWords(maxWords));
  if (maxlength !== undefined) return words.fields.mostCharacters(countInWords(maxlength));
  return undefined;
}

/** How long an answer can be and has to be, before anybody is told that theirs is not. */
function findLimitInWords(limits: Limits): string | undefined {
  const { minlength } = limits;
  const least = minlength && words.fields.leastCharacters(countInWords(minlength));
  return [mostInWords(limits), least].filter(Boolean).join(" ") || undefined;
}

function LimitInWords({ id, children }: { id: string | undefined; children: string | undefined }) {
  if (children === undefined) return null;
  return (
    <p class="field-limit" id={id}>
      {children}
    </p>
  );
}

const limitIdOf = ({ stem, name }: FieldProps, limit: string | undefined): string | undefined =>
  limit && `${fieldId(stem ?? name)}-limit`;

export function TextField(props: TextFieldProps) {
  // One line is as long as its box shows; only what has to be longer than a letter needs saying.
  const limit = props.minlength === undefined ? undefined : findLimitInWords(props);
  const limitId = limitIdOf(props, limit);
  const { id, describedBy } = describeField(props, limitId);
  const input = (
    <input
      class={`input input-${props.width ?? "full"}`}
      id={id}
      name={props.name}
      // Preact types each kind of input apart; all of these take the same attributes.
      type={(props.type ?? "text") as "text"}
      value={props.value}
      autocomplete={props.autocomplete}
      inputmode={props.inputmode}
      maxlength={props.maxlength}
      minlength={props.minlength}
      pattern={props.pattern}
      placeholder={props.placeholder}
      required={props.required}
      disabled={props.disabled}
      spellcheck={props.spellcheck}
      aria-invalid={props.error ? "true" : undefined}
      aria-describedby={describedBy}
    />
  );
  return (
    <FieldFrame {...props}>
      {props.prefix ? (
        <div class="input-with-prefix">
          <span class="input-prefix" aria-hidden="true">
            {props.prefix}
          </span>
          {input}
        </div>
      ) : (
        input
      )}
      <LimitInWords id={limitId}>{limit}</LimitInWords>
    </FieldFrame>
  );
}

type TextAreaProps = FieldProps & {
  value?: string;
  rows?: number;
  /** The most characters allowed; said in words under the box. */
  maxlength?: number;
  /** As of a field of one line. */
  minlength?: number;
  /** The most words allowed; said under the box, and counted while typing where scripts run. */
  maxWords?: number;
  spellcheck?: boolean;
  /** Warn before leaving the page while what was typed is not yet sent. */
  warnsBeforeLeaving?: boolean;
};

export function TextArea(props: TextAreaProps) {
  const limit = findLimitInWords(props);
  const limitId = limitIdOf(props, limit);
  const { id, describedBy } = describeField(props, limitId);
  const counts = props.maxWords !== undefined || props.maxlength !== undefined;
  return (
    <FieldFrame {...props}>
      <textarea
        class="input input-area"
        id={id}
        name={props.name}
        rows={props.rows ?? 6}
        maxlength={props.maxlength}
        minlength={props.minlength}
        required={props.required}
        disabled={props.disabled}
        spellcheck={props.spellcheck}
        aria-invalid={props.error ? "true" : undefined}
        aria-describedby={describedBy}
      >
        {/* A browser drops the first line break of a text area, so one is given for it to drop. */}
        {props.value === undefined ? "" : `\n${props.value}`}
      </textarea>
      <LimitInWords id={limitId}>{limit}</LimitInWords>
      {counts || props.warnsBeforeLeaving ? (
        <Island
          name="word-count"
          props={{
            field: id,
            maxWords: props.maxWords,
            maxCharacters: props.maxlength,
            warnsBeforeLeaving: props.warnsBeforeLeaving,
          }}
        />
      ) : null}
    </FieldFrame>
  );
}

type FileFieldProps = FieldProps & { accept?: string; multiple?: boolean };

/** Its form needs `multipart`. */
export function FileField(props: FileFieldProps) {
  const { id, describedBy } = describeField(props);
  return (
    <FieldFrame {...props}>
      <input
        class="input input-file"
        id={id}
        name={props.name}
        type="file"
        accept={props.accept}
        multiple={props.multiple}
        required={props.required}
        disabled={props.disabled}
        aria-invalid={props.error ? "true" : undefined}
        aria-describedby={describedBy}
      />
    </FieldFrame>
  );
}
