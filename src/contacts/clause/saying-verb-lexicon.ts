import { verbForms } from "./word-forms.ts";

/** Verbs whose complement is a clause of its own: what follows "said" is a new sentence with its own subject. */
const verbs =
  "say tell add announce report claim declare state note confirm stress insist argue believe think know hope expect deny suggest explain warn reveal recall comment reply write understand acknowledge admit allege assert emphasize emphasise maintain mention observe predict remark repeat reiterate indicate signal show mean ensure disclose hint propose recommend quote fear doubt see hear feel let make";

export const sayingVerbs: ReadonlySet<string> = new Set(verbs.split(" ").flatMap(verbForms));
