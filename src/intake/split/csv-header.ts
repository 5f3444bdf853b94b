const delimiters = [",", "\t", ";", "|"] as const;

/** The mark between the columns of a table: the one that its first line holds most of; `null` where it holds none. */
export function delimiterOf(head: string): string | null {
  const first = firstLine(head);
  const counted = delimiters.map((mark) => ({ mark, count: first.split(mark).length - 1 }));
  const best = counted.reduce((most, each) => (each.count > most.count ? each : most));
  return best.count === 0 ? null : best.mark;
}

/** The names of the columns. */
export function headerOf(head: string, delimiter: string): readonly string[] {
  return firstLine(head)
    .split(delimiter)
    .map((name) => name.trim().replace(/^"(.*)"$/, "$1"));
}

function firstLine(head: string): string {
  return head.slice(0, 4096).split(/\r?\n|\r/, 1)[0] ?? "";
}
