interface Furniture {
  readonly name: string;
  readonly pattern: RegExp;
  /** Longest line that it looks at; 160 characters where not given. */
  readonly longest?: number;
  /** What the line must hold for the pattern to be tried at all. */
  readonly needs?: RegExp;
}

/** What pages and archives print around a story. Each matches a whole short line. */
const furnitureTable: readonly Furniture[] = [
  {
    name: "page-link",
    pattern:
      /^[\s[(«<←→‹›|•·-]*(?:back to (?:main|home|front|top|news|the)?\s*(?:page|story|list|top|news)?|home(?: ?page)?|print(?:er[- ]friendly)?(?: (?:this )?(?:page|article|story|version))?|share(?: this)?(?: (?:page|article|story|on \w+|via \w+|with.*))?|tweet(?: this)?|e-?mail(?: this)?(?: (?:page|article|story|to a friend))?|facebook|twitter|telegram|whatsapp|linkedin|pinterest|vkontakte|vk|reddit|copy link|save|bookmark|read (?:more|on|full (?:story|article)|the full (?:story|article)|later|in .{2,20})|more|view (?:all|more|gallery|comments|photos)|(?:next|previous|prev)(?: (?:page|article|story))?|continue reading.*|click here.*|skip to .*|menu|search|log ?in|sign (?:in|up|out).*|register(?: now)?|subscribe(?: (?:to|now|today|here|for|via)\b.*)?|newsletters?(?: sign.?up)?|follow (?:us|@).*|join us.*|like us.*|download.*app.*|(?:show|hide|leave|post|add|view)?\s*(?:a |all |\d+ )?comments?(?: ?\(\d+\))?|loading(?:\.\.\.|…)?|close|play(?: video)?|watch(?: (?:live|video|now))?|listen(?: now)?|full screen|advert(?:isement|ising)?|sponsored(?: content)?|promoted|ad|a ?a ?a|top|en|ru)(?:[\s\])»>→←|:!-]|…|\.{2,})*$/i,
  },
  { name: "reading-time", pattern: /^(?:\d+|one|two|three|four|five) ?-?min(?:ute)?s?(?: read)?$|^\d+(?:,\d+)? (?:views?|shares?|comments?|words?|photos?)$/i },
  { name: "copyright", longest: 500, pattern: /^(?:copyright\b|\(c\) ?(?:copyright|\d{4})|©\s*(?:copyright|\d{4})|all rights reserved|©.*all rights reserved|.*(?:all rights reserved|may not be (?:published|reproduced|reprinted|redistributed)|unauthori[sz]ed (?:use|reproduction)))/i, needs: /reserved|opyright|COPYRIGHT|©|^\(c\)|may not be|nauthori/i },
  { name: "contact", pattern: /^(?:(?:address|e-?mail|tel|telephone|phone|fax|contact|website|web|twitter|newsroom)\s*[:;.]|https?:\/\/\S+$|www\.\S+$|(?!\d{4}-\d\d-\d\d$)\(?\+?\d[\d\s()-]{7,}\)?$)/i },
  { name: "address", pattern: /^.{0,60}[\w.+-]+@[\w-]+\.[\w.]+.{0,60}$/, needs: /@/ },
  { name: "credits", longest: 400, pattern: /^[([*\s]*(?:(?:additional |further )?(?:reporting|writing|editing|translat(?:ed|ion)|compiled|edited|written and edited|desk)\s*(?:by|and|:)|(?:editing|reporting|writing) by|our standards|with (?:files|reports|reporting) from\b|(?:source|via)\s*:\s)/i },
  { name: "contributor", longest: 300, pattern: /^a version of this (?:article|story) (?:first )?appear|^.{0,200}\b(?:contributed (?:reporting |additional reporting )?(?:to|from|for) (?:this|the) (?:report|story|article)|(?:produced|edited|adapted) (?:and (?:edited|produced) )?(?:this|the) (?:story|interview|report|segment|audio))\b.{0,80}$/i, needs: /version of|contributed|(?:produced|edited|adapted) / },
  { name: "embedded-post", pattern: /^[—–-] ?.{1,80}\(@\w{1,30}\)/, needs: /\(@/ },
  { name: "date-time-group", pattern: /^(?:[A-Z]{2,10} )?\d{6}Z?(?: GMT)? [A-Z]{3} \d{2,4}$/, needs: /\d{6}/ },
  { name: "page-number", pattern: /^(?:page |p\. ?|[-–—] ?)?\d{1,4}(?:(?: of |\/)\d{1,4})?(?: ?[-–—])?$/i },
  { name: "desk-note", pattern: /^(?:\(?(?:eds?|editors?|editor[’']s note|attn|attention|advisory|embargo(?:ed)?|correct(?:s|ed|ion)|updates?|adds|recasts|refiles?|repeats?|with (?:photo|graphic|video)s?|note to editors?)\b\s*:.*|(?:urgent|flash|breaking(?: news)?|bulletin|snap|just in|update(?: \d+)?|exclusive|live|developing)!?)$/i },
  { name: "slug", pattern: /^(?:BC-[\w-]+.*|[A-Z]{2,}(?:[-/][A-Z0-9]{2,})+(?:\s*\([^)]*\))?|[a-z]{1,2}\d{3,5}(?:[\s-].{0,30})?|[A-Z]{1,3}-?\d{3,}|\d{6,}[A-Z]*|(?:[Nn]ews|NEWS) (?:[Ii][Dd]|[Cc]ode)\W*\d+)$/ },
  { name: "archive-date", pattern: /^date \d{4}-\d{2}-\d{2}(?: back to .*)?$/i },
  { name: "code", pattern: /^[^"“”]*[{}];?$|^[\w-]+\s*:\s*[^;"“”]{1,60};$/, needs: /[{};]/ },
  { name: "rule", pattern: /^[\p{P}\p{S}\s]+$/u, needs: /^[^A-Za-z0-9]/ },
];

/** Most lines are none of these: one look, which lets through all that the patterns without a condition of their own may match. */
const plainFurniture = new RegExp(
  furnitureTable.filter(({ needs }) => needs === undefined).map(({ pattern }) => `(?:${pattern.source})`).join("|"),
  "i",
);

/** What the others need, in one look. */
const needed = new RegExp(furnitureTable.flatMap(({ needs }) => (needs === undefined ? [] : [`(?:${needs.source})`])).join("|"), "i");

/** The first kind of furniture whose pattern the line matches; `null` where there is none. */
export function furnitureName(text: string): string | null {
  const mayBePlain = plainFurniture.test(text);
  if (!mayBePlain && !needed.test(text)) return null;
  for (const { name, pattern, needs, longest = 160 } of furnitureTable) {
    if (text.length > longest || !(needs === undefined ? mayBePlain : needs.test(text)) || !pattern.test(text)) continue;
    return name;
  }
  return null;
}
