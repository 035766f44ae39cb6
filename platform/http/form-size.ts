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
}

/** Does the address fit the route? Each part of it that begins with a colon stands for any one. */
function fits(route: readonly string[], parts: readonly string[]): boolean {
  return (
    route.length === parts.length &&
    route.every((part, index) => part.startsWith(":") || part === parts[index])
  );
}

const isFileForm = (form: LongForm | FileForm): form is FileForm => "bytes" in form;

/** Does the form that is sent to this path have a file in it? */
export function takesFile(forms: readonly (LongForm | FileForm)[]): (path: string) => boolean {
  const routes = forms.filter(isFileForm).map(({ path }) => path.split("/"));
  return (path) => routes.some((route) => fits(route, path.split("/")));
}

/** How many bytes a form may have, by the path that it is sent to and whether it is sent as one with a file. */
export function mostBytesOf(
  forms: readonly (LongForm | FileForm)[],
): (path: string, hasFile: boolean) => number {
  const routes = forms.map((form) => ({
    parts: form.path.split("/"),
    hasFile: isFileForm(form),
    most: MOST_BYTES + (isFileForm(form) ? form.bytes : form.characters * BYTES_A_CHARACTER),
  }));
  return (path, hasFile) => {
    const parts = path.split("/");
    const route = routes.find((one) => one.hasFile === hasFile && fits(one.parts, parts));
    return route?.most ?? MOST_BYTES;
  };
}
