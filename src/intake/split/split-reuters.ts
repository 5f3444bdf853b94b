import { DetenteError } from "../../model/index.ts";
import { readReutersSgml } from "../../report/index.ts";
import { refused, type Draft } from "../draft.ts";
import { reportLimit, type Source } from "../origin.ts";

const close = "</REUTERS>";

/** The stories in a file of Reuters-21578, one at a time. Its bytes are Latin-1, its control characters fences. */
export async function* splitReuters(stream: AsyncIterable<Buffer>, source: Source): AsyncGenerator<Draft> {
  let text = "";
  let searched = 0;
  for await (const piece of stream) {
    text += piece.toString("latin1");
    let at = 0;
    for (let end = text.indexOf(close, searched); end !== -1; end = text.indexOf(close, at)) {
      yield draftOf(text.slice(at, end + close.length));
      at = end + close.length;
    }
    text = text.slice(at);
    searched = Math.max(0, text.length - close.length);
    if (text.length > reportLimit) {
      yield refused(new DetenteError("too-large", `${source.title}: a story is longer than ${reportLimit / 1024 / 1024} MiB`), source.origin("reuters-sgml"));
      text = "";
      searched = 0;
    }
  }
  if (/<REUTERS\b/.test(text)) yield refused(new DetenteError("damaged", `${source.title} is damaged: its last story is cut off`), source.origin("reuters-sgml"));

  function draftOf(story: string): Draft {
    const entry = readReutersSgml(story);
    const origin = source.origin("reuters-sgml");
    return entry instanceof DetenteError ? refused(new DetenteError(entry.code, `${source.title}: ${entry.message}`), origin) : { kind: "entry", entry, origin };
  }
}
