import { countInWords, listInWords } from "@breakthrough/languages";
import { importPlaces } from "./words-import-places.en.ts";

/** What the commands say that are run on the server. */
export const en = {
  databaseWentAway: (why: string) =>
    `The database went away while this was done (${why}). What was not finished was not saved. Give the command again.`,
  found: {
    usage: `Found a party on an empty database:

  npm run found -- --name "Our Party" --url https://party.example.org --founder "Ada Okafor <ada@example.org>"

  --name     what the party is called
  --url      where members reach it
  --founder  a first member, with their address; as often as there are founders
  --constitution FILE  the party's own chapters, offices and bodies, with their powers (JSON);
             what it leaves out is as by default. Afterwards only a ballot changes them

Who answers for the party, which the law wants to be seen everywhere. Until it is said, nobody can join; officers can
also say it later, on the party's pages, with two keys:

  --promoter "Ada Okafor"                       who causes to be published what the party publishes
  --address "PO Box 12, Plymouth, PL1 1AA"      where the party gets its post
  --contact hello@party.example.org             for everybody's questions
  --fee 12                                      what a term of membership costs in pounds; 0 for no fee
  --controller "Our Party Limited"              the party's full name, where it is not its --name
  --promoter-address "…"  --data-contact …  --registration …    where they are others, and if there is one
  --slogan "…"  --intro "…"  --slogan-cy "…"  --intro-cy "…"    the front page's first words, where they are your own

The constitution by default, to begin from:

  npm run --silent found -- --print-constitution > constitution.json`,
    setBy: "the founding",
    noFile: (path: string, why: string) => `The file ${path} cannot be read: ${why}.`,
    constitution: (why: string) => `The constitution cannot be that. ${why}`,
    name: "The party's name",
    url: "--url must be the address that members use, such as https://party.example.org",
    founder: (text: string) =>
      `“${text}” is no founder. Write: --founder "Ada Okafor <ada@example.org>"`,
    twice: (email: string) =>
      `${email} is named twice. Every founder needs an address of their own.`,
    exists: (name: string) =>
      `This database holds a party already: ${name}. A party is founded on an empty database. Set DATABASE_URL or DATA_DIRECTORY to another one.`,
    imprintMissing: (flag: string) =>
      `Who answers for the party has to be said as a whole: --${flag} is missing.`,
    imprint: (flag: string, why: string) => `--${flag} cannot be that. ${why}`,
    noImprint:
      "Nobody can join yet: who answers for the party has not been said (--promoter, --address, --contact, --fee). Officers can say it at the page Imprint, with two keys.",
    line: (name: string, founders: number, hasOwnConstitution = false) =>
      `${name} was founded by ${founders === 1 ? "one member" : `${founders} members`}, under the rulebook's numbers by default${hasOwnConstitution ? " and with a constitution of its own" : ""}.`,
    done: (name: string, url: string) =>
      `${name} is founded. Start it with: npm start\nMembers join at ${url}/join\nWhat to do first: ${url}/party/first-steps`,
    posted:
      "A letter with a link to sign in waits for each founder. It goes out when SMTP_URL is set.",
    links: "No mail server is set, so here are the founders' links. Each works once, for 7 days:",
    noFounder:
      "Nobody was named as a founder: the first people join at that address like anybody else.",
    oneFounder:
      "There is one founder, who holds one office. Two keys take two people: fill a second office soon.",
    letterSubject: (party: string) => `${party} is founded`,
    letterText: (name: string, party: string, offices: string, link: string, first: string) =>
      `Hello ${name},\n\n${party} is founded, and you are one of its first members.${offices} Open this page to sign in for the first time:\n\n${link}\n\nThe link works once, for 7 days. Later you sign in with a code by email, or better with a passkey.\n\nWhat is to be done before others come:\n\n${first}\n`,
    letterOffices: (titles: string) => ` You hold this office: ${titles}.`,
  },
  backUp: {
    usage: `Back up the party, while it runs:

  npm run back-up -- FILE or FOLDER [--archive]

  --archive  encrypted, with the record's key in it: any two of the three people in
             ARCHIVE_KEY_HOLDERS can open it, and move the party to another host

In a folder, the file gets a name with the date and time.`,
    noFolder: (place: string) => `There is no folder ${place}.`,
    done: (path: string, tables: number, rows: number, bytes: number) =>
      `Backed up: ${countInWords(rows)} rows of ${tables} tables, ${countInWords(Math.ceil(bytes / 1024))} kB\n  ${path}\nIt holds members' particulars: encrypt it and keep it elsewhere. The record's signing key is not in it.`,
    noHolders:
      "Set ARCHIVE_KEY_HOLDERS to three people of three bodies first. Each makes their key with: npm run --silent key-holder -- new --body trust",
    noKeyToArchive:
      "This server does not have the record's key, and an archive has to carry it. Set RECORD_KEY, or DATA_DIRECTORY to where the key is kept.",
    archived: (path: string, tables: number, rows: number, bodies: readonly string[]) =>
      `Archived: ${countInWords(rows)} rows of ${tables} tables, and the record's key\n  ${path}\nIt is encrypted. Any two of these open it: key-holders of ${listInWords(bodies)}.`,
    signed: (key: string) => `It is signed by the record's key: ${key}`,
    unsigned:
      "It is not signed: this server does not have the record's key. Set RECORD_KEY, or DATA_DIRECTORY to where the key is kept. Nobody can tell an unsigned file from one that was made up.",
  },
  restore: {
    usage: `Restore a backup into an empty database:

  npm run restore -- FILE [--key "PUBLIC KEY"] [--unsigned]
  npm run restore -- ARCHIVE --share FILE --share FILE [--key "PUBLIC KEY"]

  --key       the record's public key, where this server does not have the record's key itself
  --share     a share from a key-holder of the archive; it takes two, of different bodies
  --unsigned  restores a file that nobody signed, such as one of an older version

Set DATA_DIRECTORY to a new folder, or DATABASE_URL and DATABASE_OWNER_URL to a new database.`,
    noFile: (path: string) => `There is no file ${path}.`,
    signedBy: (key: string) => `Signed by the record's key: ${key}`,
    keyKept: (path: string) => `The record's key is kept as\n  ${path}`,
    movedTo: (url: string) =>
      `Members reached the party at ${url}. Let that name lead here, and set PARTY_URL to it before you start.`,
    otherKey:
      "The archive carries a key that did not sign what is in it. It was not kept: the record is not sealed any further until you set RECORD_KEY.",
    noParty: "There is no party in this backup.",
    acceptedUnsigned: "Nobody signed this backup. You said that you know where it comes from.",
    unsigned: (path: string) =>
      `Nobody signed this backup, so anybody could have made or changed it, and its sums made anew. Nothing was touched. If it is one of an older version, or you know where it comes from:\n\n  npm run restore -- ${path} --unsigned`,
    unknownKey: (path: string, key: string, given: string | undefined) =>
      `This backup is signed by:\n\n  ${key}\n\n${
        given === undefined
          ? "This server does not have that key, so it cannot know whether it is your party's."
          : `That is not the key you gave:\n\n  ${given}`
      } Nothing was touched. Compare it, letter for letter, with what others hold: the page The record (or its address /record/key) as members keep it, a witness, the copy of the key that you keep apart from the server. If it is the same, either put the key itself into DATA_DIRECTORY or RECORD_KEY, or say:\n\n  npm run restore -- ${path} --key "${key}"`,
    table: (table: string, rows: number) => `  ${countInWords(rows)}\t${table}`,
    done: (madeAt: string, tables: number, rows: number) =>
      `Restored: ${countInWords(rows)} rows of ${tables} tables, as they were at ${madeAt}. Start the party with npm start.`,
  },
  keyHolder: {
    usage: (
      bodies: readonly string[],
    ) => `For the three people who can open the party's archives, two of them together:

  npm run --silent key-holder -- new --body BODY > my.key        a key of one's own
  npm run --silent key-holder -- share ARCHIVE --key my.key > my.share

  BODY is one of: ${listInWords(bodies)}; or the id of a body that your party has named itself

Do it on a machine of your own, not on the party's server.`,
    comment: (body: string, pair: string) =>
      `# A key-holder's secret, of ${body}. Whoever has it and one more like it can open the party's archives.\n# The public half: ${pair}`,
    made: (pair: string) =>
      `\nThat is your secret key. Keep it where only you can reach it, and a copy elsewhere.\nThe public half is for the operator, who puts it into ARCHIVE_KEY_HOLDERS:\n  ${pair}\nWrite the public key of the party's record beside your own (/record/key): with it you know whose an archive is.`,
    noKey: (path: string) =>
      `${path} holds no key-holder's secret. It has a line that begins: AGE-SECRET-KEY-1`,
    share: (madeAt: string) =>
      `\nThat is your share of the archive of ${madeAt}. With one more, of a key-holder of another body, it opens that archive and no other. Give it only to whoever moves the party, over a way that nobody else reads.`,
  },
  registrar: {
    usage: `For the registrar of a sealed ballot, on a computer of their own: makes the voting codes of a task, or replaces those
that were lost. The answer, which has no code in it, goes to standard output: hand it in on the registrar's page.

  npm run --silent registrar -- TASK.json --codes CODES.json [--smtp URL --from ADDRESS] [--print SHEETS.html] > ANSWER.json

  --codes   the file with all codes that only you keep. It is made with the codes, and read when one is replaced
  --smtp    your own mail server, such as smtps://me:password@mail.example.org, for members without a device
  --from    whom the letters come from: "Registrar <me@example.org>"
  --print   sheets to print, for members without a mailbox, and for letters that could not be sent

Destroy both files when the ballot has closed.`,
    noFile: (path: string) => `The file ${path} cannot be read.`,
    wrongTask: (why: string) => `This is no task of a registrar: ${why}`,
    wrongCodes: (why: string) => `The codes cannot be used: ${why}`,
    nothing: "There is nothing for the registrar to do now.",
    codesThere: (path: string) =>
      `${path} is there already. Codes are never written over: name another file, or move it away.`,
    noMail: (count: number) =>
      `${countInWords(count)} members have no device with a key, but a mailbox: give --smtp and --from, or --print to send sheets of paper instead.`,
    noPaper: (count: number) =>
      `${countInWords(count)} members have no device and no mailbox: give --print, so that they get a sheet of paper.`,
    made: (codes: number, envelopes: number) =>
      `Made: ${countInWords(codes)} codes. Sealed to devices: ${countInWords(envelopes)} members. Hand the answer in on the registrar's page.`,
    takenBack: (count: number) =>
      `Codes to take back: ${countInWords(count)}. They stop working when the answer is handed in.`,
    sent: (count: number) => `Sent by letter: ${countInWords(count)}.`,
    failed: (lines: string) =>
      `These letters could not be sent. Send their sheets, or give the command again with the task for a lost code: ${lines}`,
    printed: (count: number, path: string) =>
      `To print and post: ${countInWords(count)}, in ${path}.`,
  },
  migrate: {
    done: "The tables are of this version, and the application has its rights on them.",
  },
  import: {
    usage: `Import members from a table (CSV). From the party's first ballot on, this hands the file in, and an officer asks
for its import on the party's pages:

  npm run import-members -- FILE [--preview] [--as member|supporter] [--map name="Full name" …]

  --preview    shows which columns were understood and what would be done; writes nothing
  --map        corrects a column: --map email="E-mail (home)"; --map postcode= leaves it out
  --as         what everybody is, member or supporter, where no column says it
  --word       what becomes of those with a word of the type or status: --word "Pending=out";
               member, supporter, out, or until: a member until the membership ends
  --leave-out  a column that looks like a status or an end of membership, and is none
  --dates      day-first or month-first, where the days of a column could be read either way
  --ages       adults, where you know that those of whom the list does not say it are 18 or over; else
               they are asked, and until then in no file and get no letters to all
  --log        writes what became of each row into a file`,
    noOption: (option: string, text: string, all: readonly string[]) =>
      `--${option} cannot be “${text}”. Use one of: ${listInWords(all)}.`,
    chosen: (sentences: readonly string[]) =>
      `Who is what:\n${sentences.map((sentence) => `  ${sentence}`).join("\n")}`,
    question: (question: string, answer: string) => `\n${question}\n  ${answer}`,
    answers: {
      column: 'Say it with --map name="…" and --map email="…"',
      leftOut: 'Say it with --map status="…" or --map renewsOn="…", or with --leave-out "…"',
      as: "Say it with --as member or --as supporter",
      asToo: "Leave --as out; or leave the columns out with --map status= and --map kind=",
      words: 'Say it for each with --word "…=member", “=supporter”, “=until” or “=out”',
      noStatus: 'Say it with --map status="…" or --map kind="…", or leave it empty',
      dates: "Say it with --dates day-first or --dates month-first",
    },
    notSaid: "Nobody was imported. Answer what is asked above, and give the command again.",
    joined: (day: string) => `joined ${day}`,
    ends: (day: string) => `until ${day}`,
    wants: { "this-alone": "no letters", unreachable: "unreachable" },
    noParty: "There is no party here yet. Found one first: npm run found",
    tooLong: (megabytes: number) =>
      `Members have been asked something already, so an import takes a request; and for that the file may have ${megabytes} MB at most. Part it in two.`,
    handedIn: (file: { hash: string; until: string; link: string }) =>
      `\nMembers have been asked something already: from the first ballot on two keys of two bodies decide on an import.\nThe file was handed in, and nobody more is imported (SHA-256 ${file.hash}).\nAn officer looks at it and asks for its import here, before ${file.until}:\n\n  ${file.link}`,
    noFile: (path: string, why: string) => `The file ${path} cannot be read: ${why}.`,
    noLog: (path: string, why: string) =>
      `The log cannot be written to ${path}: ${why}. Nobody was imported.`,
    reads: (encoding: string, delimiter: string) =>
      `Reads the file as ${encoding}, columns parted by ${delimiter === "\t" ? "tabs" : `“${delimiter}”`}.`,
    column: (heading: string, field: string | undefined, values: readonly string[]) =>
      `  ${heading}  →  ${field ?? "(left out)"}${values.length === 0 ? "" : `   (${values.join(" · ")})`}`,
    columns: "Columns:",
    example: (row: number, says: string) => `Row ${row}: ${says}`,
    refusedRow: (row: number, says: string) => `Row ${row} left out: ${says}`,
    moreRefused: "… and more. Use --log FILE for all of them.",
    progress: (rows: number) => `${countInWords(rows)} rows …`,
    wouldBe: "Nothing was written. It would be:",
    was: "Done:",
    counts: (added: number, known: number, refused: number) =>
      `  added    ${added}\n  known    ${known}\n  refused  ${refused}`,
  },
  moneyCheck: {
    counted: (entries: number, lines: number) =>
      `Entries  ${countInWords(entries)}\nLines    ${countInWords(lines)}`,
    wrong: (sentence: string) => `WRONG    ${sentence}`,
    valid: "The books add up: each entry comes to nought, and each account is what its lines say.",
    invalid:
      "The books do not add up. Find out who changed the database before anything else is done.",
  },
  importPlaces,
  recordCheck: {
    usage: `Check the record, line by line:

  npm run record:check                                  beside the party's own database
  npm run record:check -- https://party.example.org/record   from its address, on any machine
  npm run record:check -- FOLDER                        from a copy of its files

  --since    a checkpoint that you kept: the record must continue it
  --key      the record's public key, as you know it from elsewhere
  --policy   which witnesses must have signed (C2SP tlog-policy)

Exit code: 0 everything fits, 1 something does not, 2 it could not be checked.`,
    onlyMirror: "--key and --policy are for an address or a folder. Name one.",
    noFile: (path: string) => `The file ${path} cannot be read.`,
    log: (origin: string, size: number, root: string) =>
      `Record   ${origin}\nLines    ${countInWords(size)}\nSeal     ${root}`,
    witnessed: (name: string, at: string) => `Witness  ${name}, ${at}`,
    counted: (lines: number, checkpoints: number) =>
      `Lines        ${countInWords(lines)}\nCheckpoints  ${countInWords(checkpoints)}`,
    wrong: (sentence: string) => `WRONG    ${sentence}`,
    keyNotGiven:
      "Not checked: whose key signed it. Give the key that you know from elsewhere with --key.",
    noSince:
      "Not checked: whether it continues what was shown earlier. Keep the checkpoint, and give it next time with --since.",
    verdicts: {
      valid: "Everything fits: this record is what its seal says.",
      invalid: "SOMETHING DOES NOT FIT. This record was changed after it was sealed.",
      unreadable: "There is no record here that can be checked.",
    },
  },
  recordKey: {
    usage: `Make a new key for the record, printed once:

  npm run --silent record:key -- https://party.example.org

Without an address, PARTY_URL is taken. If the record's key was lost or stolen:

  npm run record:key -- --replace

makes another one (or takes the one in RECORD_KEY), says so in the record, and seals it with it.`,
    line: "The record's key was replaced. From this line on it is sealed with another one.",
    replaced: (verifierKey: string) =>
      `The record is sealed with a new key from now on. Restart the workers with it, tell members why, and give every witness its public half:\n  ${verifierKey}`,
    made: (verifierKey: string) =>
      `\nThis is the secret key. Whoever has it can sign for the record: set RECORD_KEY to it on the workers, keep one copy apart from the server, and show it to nobody.\nThe public key, for members and witnesses:\n  ${verifierKey}`,
  },
} as const;
