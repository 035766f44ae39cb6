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
  pattern?: string;
  /** Width of the box in characters: a hint at how long an answer is expected. */
  width?: "short" | "medium" | "full";
  /** Shown inside the box, before what is typed, such as "£". */
  prefix?: string;
  spellcheck?: boolean;
  placeholder?: string;
};

export function TextField(props: TextFieldProps) {
  const { id, describedBy } = describeField(props);
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
    </FieldFrame>
  );
}

type TextAreaProps = FieldProps & {
  value?: string;
  rows?: number;
  /** The most characters allowed; said in words under the box. */
  maxlength?: number;
  /** The most words allowed; said under the box, and counted while typing where scripts run. */
  maxWords?: number;
  spellcheck?: boolean;
  /** Warn before leaving the page while what was typed is not yet sent. */
  warnsBeforeLeaving?: boolean;
};

function findLimitInWords({ maxWords, maxlength }: TextAreaProps): string | undefined {
  if (maxWords !== undefined) return words.fields.mostWords(countInWords(maxWords));
  if (maxlength !== undefined) return words.fields.mostCharacters(countInWords(maxlength));
  return undefined;
}

export function TextArea(props: TextAreaProps) {
  const limit = findLimitInWords(props);
  const limitId = limit ? `${fieldId(props.stem ?? props.name)}-limit` : undefined;
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
        required={props.required}
        disabled={props.disabled}
        spellcheck={props.spellcheck}
        aria-invalid={props.error ? "true" : undefined}
        aria-describedby={describedBy}
      >
        {/* A browser drops the first line break of a text area, so one is given for it to drop. */}
        {props.value === undefined ? "" : `\n${props.value}`}
      </textarea>
      {limit ? (
        <p class="field-limit" id={limitId}>
          {limit}
        </p>
      ) : null}
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
