import { basename, extname } from "node:path";
import type { Report, Tell } from "../model/index.ts";
import { readHtml, readWireText, type ReportOptions } from "../report/index.ts";
import { loadResources } from "../resources/index.ts";
import { complain } from "./complain.ts";
import { readExplained, toJson } from "./explained.ts";
import { readInput, standardInput } from "./open-input.ts";
import { print } from "./output.ts";
import { suppliedBy, type ReadOptions } from "./read-options.ts";
import { renderReading } from "./render-reading.ts";
import { terminalStyle } from "./style.ts";

const htmlOpening = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i;

function makeReport(path: string, text: string, supplied: ReportOptions, tell: Tell): Report {
  const options = path === standardInput ? supplied : { ...supplied, id: basename(path, extname(path)) };
  return htmlOpening.test(text.slice(0, 1000)) ? readHtml(text, options, tell) : readWireText(text, options, tell);
}

/** Reads each file and prints its reading; a file that cannot be read is complained of, and the others go on. */
export async function readFiles(paths: readonly string[], options: ReadOptions): Promise<void> {
  const resources = loadResources();
  const style = terminalStyle();
  let printed = 0;
  for (const path of paths) {
    try {
      const text = await readInput(path);
      const explained = readExplained((tell) => makeReport(path, text, suppliedBy(options), tell), resources, options.explain === true);
      if (options.json === true) await print(`${JSON.stringify(toJson(explained), null, paths.length === 1 ? 2 : 0)}\n`);
      else await print(`${printed === 0 ? "" : "\n\n"}${renderReading(explained.reading, explained.notes, style)}`);
      printed += 1;
    } catch (error) {
      complain(error);
    }
  }
}
