/** Every error that a user can meet: what it says, the HTTP status and the exit code it ends with. */
export const errorTable = {
  usage: { status: 400, exit: 2, title: "the command line is not understood" },
  "not-found": { status: 404, exit: 3, title: "no such file" },
  "is-folder": { status: 400, exit: 4, title: "a folder where a file is expected" },
  unreadable: { status: 403, exit: 5, title: "the file cannot be read" },
  empty: { status: 422, exit: 6, title: "the input is empty" },
  binary: { status: 415, exit: 7, title: "the input is binary data, not text" },
  "invalid-utf8": { status: 415, exit: 8, title: "the input is not valid UTF-8" },
  "too-large": { status: 413, exit: 9, title: "the report is too large" },
  "bad-line": { status: 422, exit: 10, title: "a line is not a report" },
  "unknown-state": { status: 404, exit: 11, title: "no such state" },
  "bad-date": { status: 400, exit: 12, title: "the date is not understood" },
  "no-reports": { status: 404, exit: 13, title: "no reports to read" },
  "unknown-name": { status: 404, exit: 15, title: "nothing of that name in the facts" },
  "missing-resource": { status: 500, exit: 14, title: "a table of facts or a weight file is missing or damaged" },
  damaged: { status: 422, exit: 20, title: "a packed file or an archive of pages is damaged" },
  "too-slow": { status: 422, exit: 21, title: "a page took too long to read" },
  "no-report": { status: 422, exit: 22, title: "it holds no report" },
  "not-kept": { status: 404, exit: 30, title: "the archive holds nothing of that name" },
  "archive-busy": { status: 503, exit: 31, title: "another process writes to the archive and does not end" },
  "archive-full": { status: 507, exit: 32, title: "there is no room left to write" },
  "archive-read-only": { status: 403, exit: 33, title: "the archive cannot be written to" },
  "archive-damaged": { status: 500, exit: 34, title: "the archive is damaged" },
  "archive-newer": { status: 500, exit: 35, title: "the archive was written by a newer version" },
  "archive-unreachable": { status: 503, exit: 36, title: "the archive's server does not answer" },
  refused: { status: 422, exit: 37, title: "some items were refused" },
  stopped: { status: 503, exit: 38, title: "stopped before the end; the same command goes on" },
  unwritable: { status: 403, exit: 39, title: "the file cannot be written" },
  internal: { status: 500, exit: 70, title: "a fault in Detente itself" },
} as const;

export type ErrorCode = keyof typeof errorTable;

/** An error with a code of {@link errorTable}. `message` is one line for people; `cause` keeps what lies behind it. */
export class DetenteError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "DetenteError";
    this.code = code;
  }

  get exitCode(): number {
    return errorTable[this.code].exit;
  }

  get status(): number {
    return errorTable[this.code].status;
  }
}
