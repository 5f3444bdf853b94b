const opening = /^(?:file(?: photo)?\s*[:–—-]|file photo\b|(?:hand-?out |pool |archive |stock )?(?:photo|image|picture|photograph)(?:\(s\)|s)?(?: (?:by|credit|courtesy|illustration|taken))?\s*[:©/–—-]|photo (?:by|courtesy|credit)|\(?(?:file )?photo\)?\.?$|caption\s*:|in this (?:.{0,40} )?(?:photo|image|picture|frame|handout)|pictured\s*:)/i;
const agencyCredit =
  /(?:\b(?:EPA|EPA-EFE|REUTERS|AFP|TASS|AP|Getty|Sputnik|Xinhua|Shutterstock|Anadolu|ANSA|Bloomberg)(?: (?:Photo|Images?|file|via|News))*\s?\/\s?\p{Lu}|\bAP Photo\b|Getty Images\b|©\s?(?!\d{4})\p{L}|\((?:AP|AFP|EPA|Reuters|Xinhua|TASS)? ?\/? ?(?:file )?(?:photo|image|picture)[^)]{0,60}\)|\[(?:photo|image|file)[^\]]{0,80}\])/iu;
/** No caption is known without one of these. */
const trigger = /\/|©|hoto|mage|icture|FILE|^File|^Caption|^CAPTION/;
const slashed = /(?:^|[\s(])\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}\/(?:TASS|AP|AFP|EPA|Reuters|Getty Images|Pool|Xinhua|Sputnik|Kremlin|Anadolu)[\s\p{L}/.]*\)?$/iu;

/** Nor a credit at the end without one of these. */
const creditMark = /[/©([]|ap photo|getty images/i;

/** Whether a short block is the caption or credit of a photograph, by its own words. */
export function isPhotoCredit(text: string): boolean {
  if (opening.test(text)) return trigger.test(text);
  // The credit stands at the end, or makes up the whole line.
  const tail = text.slice(-90);
  if (!creditMark.test(tail) || !trigger.test(text)) return false;
  const found = agencyCredit.exec(tail);
  if (found !== null) return text.length < 60 || found.index + found[0].length > tail.length - 45;
  return slashed.test(tail);
}
