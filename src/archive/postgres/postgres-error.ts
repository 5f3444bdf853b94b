import { DetenteError, type ErrorCode } from "../../model/index.ts";

const codes: readonly (readonly [RegExp, ErrorCode, string])[] = [
  [/^(?:53100|53200|54000)$/, "archive-full", "there is no room left to write"],
  [/^(?:25006|42501)$/, "archive-read-only", "the archive cannot be written to"],
  [/^(?:55P03|57014)$/, "archive-busy", "another process writes to the archive and does not end"],
  [/^(?:XX001|XX002)$/, "archive-damaged", "the archive is damaged"],
  [/^(?:ECONN\w+|ENOTFOUND|EAI_\w+|ENOENT|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EPIPE|08\w{3}|28\w{3}|3D000|57P\w{2}|53300)$/, "archive-unreachable", "the archive's server does not answer"],
];

/** The address without its password. */
export function shownAddress(address: string): string {
  return address.replace(/^(\w+:\/\/[^:/@]*):[^@/]*@/, "$1:***@");
}

/** An error of PostgreSQL or of the way to it as one of the table; what is neither stays as it is. */
export function postgresError(error: unknown, address: string): unknown {
  if (error instanceof DetenteError || !(error instanceof Error)) return error;
  // Of several addresses of one host none answered.
  const cause = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const found = codes.find(([pattern]) => pattern.test(code)) ?? (/terminated|timeout exceeded|Connection ended/i.test(error.message) ? codes.at(-1) : undefined);
  if (found === undefined) return error;
  const [, known, words] = found;
  return new DetenteError(known, `${shownAddress(address)}: ${words} (${(cause as Error).message.split("\n")[0] ?? code})`, { cause: error });
}
