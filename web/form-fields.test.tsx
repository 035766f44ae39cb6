import fc from "fast-check";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import {
  Button,
  ChoiceField,
  DateField,
  ErrorSummary,
  Form,
  filling,
  findProblem,
  isDateFieldEmpty,
  readDateField,
  SelectField,
  TextArea,
  TextField,
  TickField,
  ticked,
} from "./form-fields.tsx";
import { countWords, decideCountWords } from "./islands/count-words.ts";

const show = (node: VNode) => renderToString(node);

describe("a field", () => {
  test("is tied to its label, hint and error", () => {
    const html = show(<TextField name="email" label="Email" hint="Yours" error="Add an @." />);
    expect(html).toContain('<label class="field-label" for="field-email">');
    expect(html).toContain('aria-describedby="field-email-hint field-email-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('<span class="sr-only">Error: </span>Add an @.');
  });

  test("keeps what was typed, markup and all", () => {
    const typed = `"><script>alert('x')</script>`;
    const html = show(<TextField name="a" label="A" value={typed} />);
    expect(html).toContain("value=\"&quot;>&lt;script>alert('x')&lt;/script>\"");
  });

  test("keeps a line break at the beginning of a text, which browsers drop once", () => {
    expect(show(<TextArea name="a" label="A" value={"\nb</textarea>"} />)).toContain(
      ">\n\nb&lt;/textarea></textarea>",
    );
  });

  test("says its limit in words", () => {
    expect(show(<TextArea name="a" label="A" maxWords={150} />)).toContain("Up to 150 words.");
    expect(show(<TextArea name="a" label="A" maxlength={10000} />)).toContain(
      "Up to 10,000 characters.",
    );
  });

  test("that cannot be answered now says so to the browser", () => {
    expect(show(<TickField name="a" label="A" value="yes" disabled />)).toMatch(/checked disabled/);
  });
});

test("what was ticked in a form that was refused is ticked again, and nothing else is", () => {
  const trouble = { status: 422, values: { first: "yes" }, problems: [] } as const;
  const field = filling(trouble as never, { second: ticked(true) });
  const boxes = ["first", "second"].map((name) => show(<TickField {...field(name)} label="A" />));
  expect(boxes.map((html) => / checked/.test(html))).toEqual([true, false]);
  for (const html of boxes) expect(html).toContain('value="yes"');
  expect(
    show(<TickField {...filling(undefined, { second: ticked(true) })("second")} label="A" />),
  ).toContain(" checked");
});

test("one radio button is chosen, and the group is named and described", () => {
  const choices = [
    { value: "y", label: "Yes" },
    { value: "n", label: "No", hint: "As it was" },
  ];
  const html = show(
    <ChoiceField name="v" label="Well?" choices={choices} value="n" error="Choose." />,
  );
  expect(html.match(/checked/g)).toHaveLength(1);
  expect(html).toMatch(/value="n" checked/);
  expect(html).toMatch(/<fieldset id="field-v"[^>]*aria-describedby="field-v-error"/);
});

test("a list shows its prompt until something is chosen", () => {
  const options = [{ value: "b", label: "B" }];
  const chosen = show(
    <SelectField name="a" label="A" prompt="Choose" options={options} value="b" />,
  );
  expect(chosen.match(/selected/g)).toHaveLength(1);
  expect(chosen).toMatch(/<option[^>]*value="b"[^>]*selected|<option[^>]*selected[^>]*value="b"/);
});

test("a form carries its token and sends files only when told to", () => {
  const html = show(<Form action="/a" once="t<1" hidden={{ version: "3" }} />);
  expect(html).toContain('<input type="hidden" name="once" value="t&lt;1"/>');
  expect(html).toContain('<input type="hidden" name="version" value="3"/>');
  expect(html).toContain('method="post"');
  expect(html).not.toContain("enctype");
  expect(show(<Form action="/a" multipart />)).toContain('enctype="multipart/form-data"');
});

test("a button that goes somewhere is a link", () => {
  expect(show(<Button href="/a">Go</Button>)).toMatch(
    /^<a class="button button-primary" href="\/a">/,
  );
  expect(show(<Button kind="danger">Go</Button>)).toMatch(
    /^<button class="button button-danger" type="submit"/,
  );
});

test("an error summary leads to each field, and is not there when nothing is wrong", () => {
  const problems = [{ says: "Choose one.", field: "v" }, { says: "Too late." }];
  const html = show(<ErrorSummary problems={problems} />);
  expect(html).toContain('role="alert"');
  expect(html).toContain('<a href="#field-v">Choose one.</a>');
  expect(html).toContain("<li>Too late.</li>");
  expect(show(<ErrorSummary problems={[]} />)).toBe("");
  expect(findProblem(problems, "v")).toBe("Choose one.");
  expect(findProblem(problems, "w")).toBeUndefined();
});

describe("a typed date", () => {
  test.each([
    [{ day: "1", month: "3", year: "1956" }, "1956-03-01"],
    [{ day: " 29 ", month: "Feb", year: "2024" }, "2024-02-29"],
    [{ day: "31", month: "december", year: "1999" }, "1999-12-31"],
  ])("%o is read as %s", (typed, day) => {
    expect(readDateField(typed)).toEqual({ isDay: true, day });
  });

  test.each([
    [{ day: "29", month: "2", year: "2023" }, "Write the day as a number from 1 to 28."],
    [{ day: "1", month: "13", year: "2023" }, "Write the month as a number"],
    [{ day: "1", month: "ma", year: "2023" }, "Write the month as a number"],
    [{ day: "1", month: "1", year: "23" }, "four digits"],
    [{ day: "", month: "1", year: "" }, "Add a day and a year."],
    [{}, "Add a day, a month and a year."],
  ])("%o is refused with what to do", (typed, says) => {
    const reading = readDateField(typed);
    expect(reading.isDay ? "" : reading.says).toContain(says);
  });

  test("any real day is read back as itself, and shown again", () => {
    const days = fc.date({
      min: new Date("1000-01-01"),
      max: new Date("9999-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (at) => {
        const day = at.toISOString().slice(0, 10);
        const [year, month, date] = day.split("-");
        expect(readDateField({ day: date, month, year })).toEqual({ isDay: true, day });
      }),
    );
    expect(show(<DateField name="d" label="D" day="1x" />)).toContain('name="d-day" value="1x"');
    expect(isDateFieldEmpty({ day: " " })).toBe(true);
  });
});

test("words are counted as people count them, and too many are said as too many", () => {
  expect(countWords("  one\ntwo  three ")).toBe(3);
  expect(decideCountWords("one two", { maxWords: 3 })).toEqual({
    says: "You have 1 word left",
    isOver: false,
  });
  expect(decideCountWords("a b c d e", { maxWords: 3 })).toEqual({
    says: "You have 2 words too many",
    isOver: true,
  });
  expect(decideCountWords("👍👍", { maxCharacters: 1500 }).says).toBe(
    "You have 1,498 characters left",
  );
});
