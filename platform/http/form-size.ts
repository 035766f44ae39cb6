const KILOBYTE = 1024;

/** For forms without a long text. The longest of them has a text of 4,000 characters, which may take 36 kB. */
const MOST_BYTES = 64 * KILOBYTE;

/** Percent-encoded UTF-8: three letters for each of at most three bytes of one UTF-16 unit. */
const BYTES_A_CHARACTER = 9;

/** A form with a long text in it. */
export interface LongForm {
  /** Where it is sent, as its route is written: `/proposals/:id/edit`. */
  readonly path: string;
  /** The most that all its texts together may have. */
  readonly characters: number;
}

/** A form with one file in it: the only kind that is no form of texts alone. */
export interface FileForm {
  readonly path: string;
  /** The most that the file may have. */
  readonly bytes: number;
  /** Is it too large to be held in memory? Its route then takes it by itself, with `receiveFile`, before it asks for the form. */
  readonly isStreamed?: boolean;
}

/**
 * What programs of ours send as one text of JSON, which is no form: it carries its own proof of who may send it, so that
 * no cookie is looked at and nobody is known by it. Its answers are JSON too, and it has limits of its own.
 */
export interface RawForm {
  readonly path: string;
  /** The most that the text may have. */
  readonly rawBytes: number;
}

/** Every kind of form that is not just short texts. */
export type LargeForm = LongForm | FileForm | RawForm;

/** Does the address fit the route? Each part of it that begins with a colon stands for any one. */
function fits(route: readonly string[], parts: readonly string[]): boolean {
  return (
    route.length === parts.length &&
    route.every((part, index) => part.startsWith(":") || part === parts[index])
  );
}

const isFileForm = (form: LargeForm): form is FileForm => "bytes" in form;
const isRawForm = (form: LargeForm): form is RawForm => "rawBytes" in form;

/** Is an address one of these routes? */
export const leadsToOneOf = (
  forms: readonly { readonly path: string }[],
): ((path: string) => boolean) => {
  const routes = forms.map(({ path }) => path.split("/"));
  return (path) => routes.some((route) => fits(route, path.split("/")));
};

/** Does the form that is sent to this path have a file in it? */
export const takesFile = (forms: readonly LargeForm[]): ((path: string) => boolean) =>
  leadsToOneOf(forms.filter(isFileForm));

/** Is that file one which goes to the disk as it comes? */
export const takesStream = (forms: readonly LargeForm[]): ((path: string) => boolean) =>
  leadsToOneOf(forms.filter((form) => isFileForm(form) && form.isStreamed === true));

/** Is what is sent to this path one text of JSON? */
export const takesRaw = (forms: readonly LargeForm[]): ((path: string) => boolean) =>
  leadsToOneOf(forms.filter(isRawForm));

const mostOf = (form: LargeForm): number => {
  if (isRawForm(form)) return form.rawBytes;
  return MOST_BYTES + (isFileForm(form) ? form.bytes : form.characters * BYTES_A_CHARACTER);
};

/** How many bytes a form may have, by the path that it is sent to and whether it is sent as one with a file. */
export function mostBytesOf(
  forms: readonly LargeForm[],
): (path: string, hasFile: boolean) => number {
  const routes = forms.map((form) => ({
    parts: form.path.split("/"),
    hasFile: isRawForm(form) ? undefined : isFileForm(form),
    most: mostOf(form),
  }));
  return (path, hasFile) => {
    const parts = path.split("/");
    const route = routes.find(
      (one) => (one.hasFile ?? hasFile) === hasFile && fits(one.parts, parts),
    );
    return route?.most ?? MOST_BYTES;
  };
}
