import { before, frameOf, headWord, isNoun, isVerb, isWord, sayingVerbs, type Clauses, type Frame, type VerbChunk } from "../contacts/index.ts";
import type { EventStatus, EventType } from "../model/index.ts";
import type { Action } from "./action.ts";
import { rulesByVerb, type ActionRule } from "./action-lexicon.ts";
import { outlookOf, type Deed } from "./action-outlook.ts";
import { outlooks } from "./modality-lexicon.ts";
import { objectClasses, type ObjectClass } from "./object-class-lexicon.ts";

const cooperative: ReadonlySet<EventType> = new Set(["CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"]);
/** What is asked for: whoever does not give it refuses it. */
const given: ReadonlySet<EventType> = new Set(["AGREE", "SUPPORT", "CONCEDE", "RETREAT"]);
const hostile: ReadonlySet<EventType> = new Set(["ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "PROTEST"]);

/** What REQUEST and REJECT are about, by the type of the deed asked for or refused. */
function aboutMode(type: EventType | null): string {
  if (type === "AID" || type === "COOPERATE" || type === "SUPPORT") return "assist";
  if (type === "CONSULT") return "meet";
  if (type === "CONCEDE" || type === "RETREAT") return "yield";
  return "change";
}

function threatMode(type: EventType, mode: string | null): string {
  if (type === "ASSAULT" || type === "MOBILIZE") return "violence";
  if (type === "SANCTION") return mode === "expel" ? "expel" : "relations";
  if (type === "COERCE") return mode === "arrest" ? "arrest" : "restrict";
  return "relations";
}

interface Turned {
  readonly type: EventType;
  readonly mode: string | null;
  readonly status: EventStatus;
}

/** PLOVER's reading of a deed that is not simply done: what is promised is AGREE, what is refused REJECT, and so on. */
function turned(type: EventType, mode: string | null, deed: Deed): Turned {
  switch (deed) {
    case "actual":
      return { type, mode, status: "actual" };
    case "negated":
      return { type, mode, status: "negated" };
    case "hypothetical":
      return { type, mode, status: "hypothetical" };
    case "future":
    case "agree":
      if (cooperative.has(type)) return { type: "AGREE", mode: null, status: deed === "future" ? "future" : "actual" };
      if (hostile.has(type)) return { type: "THREATEN", mode: threatMode(type, mode), status: deed === "future" ? "future" : "actual" };
      return { type, mode, status: "future" };
    case "refuse":
      if (cooperative.has(type) || type === "AGREE") return { type: "REJECT", mode: aboutMode(type), status: "actual" };
      return { type, mode, status: "negated" };
    case "request":
      if (type === "COERCE") return { type: "THREATEN", mode: "restrict", status: "actual" };
      return { type: "REQUEST", mode: aboutMode(type), status: "actual" };
    case "threaten":
      return { type: "THREATEN", mode: hostile.has(type) ? threatMode(type, mode) : null, status: "actual" };
    case "allow":
      return { type: "RETREAT", mode: "access", status: "actual" };
  }
}

function hasClass(clauses: Clauses, at: number | null, wanted: readonly ObjectClass[]): boolean {
  const chunk = at === null ? undefined : clauses.chunks[at];
  if (!isNoun(chunk)) return false;
  for (let k = chunk.from; k < chunk.to; k++) {
    const classes = objectClasses.get(clauses.tokens[k]?.lower ?? "");
    if (classes !== undefined && wanted.some((name) => classes.has(name))) return true;
  }
  // "a round of talks", "millions of dollars in aid": the noun that counts may come after "of" or "in".
  const next = clauses.chunks[(at as number) + 1];
  if (isNoun(next) && (next.prep === "of" || next.prep === "in" || next.prep === "worth")) {
    const head = clauses.tokens[next.items[0]?.head ?? next.from]?.lower ?? "";
    const classes = objectClasses.get(head);
    if (classes !== undefined && wanted.some((name) => classes.has(name))) return true;
  }
  return false;
}

function infinitiveAfter(clauses: Clauses, frame: Frame): number | null {
  for (let here = frame.verb + 1; here < frame.end; here++) {
    const chunk = clauses.chunks[here];
    if (isVerb(chunk)) return chunk.form === "infinitive" ? here : null;
  }
  return null;
}

function fits(clauses: Clauses, rule: ActionRule, frame: Frame, object: number | null): boolean {
  const verb = clauses.chunks[frame.verb] as VerbChunk;
  if (rule.particle !== undefined && frame.particle !== rule.particle && clauses.tokens[verb.to]?.lower !== rule.particle) return false;
  if (rule.near !== undefined) {
    const last = clauses.chunks[frame.end - 1]?.to ?? verb.to;
    let found = false;
    for (let k = verb.to; k < last && !found; k++) found = rule.near.includes(clauses.tokens[k]?.lower ?? "");
    if (!found) return false;
  }
  if (rule.intransitive === true && object !== null) return false;
  let ways = true;
  if (rule.complement !== undefined) {
    ways = rule.complement.some((prep) => frame.complements.some((one) => one.prep === prep) || ((prep === "to" || prep === "infinitive") && infinitiveAfter(clauses, frame) !== null));
    if (!ways) return false;
  }
  if (rule.object !== undefined) {
    // "gave Norway an ultimatum": the second object counts too.
    const second = object === null ? undefined : clauses.chunks[object + 1];
    const inObject = hasClass(clauses, object, rule.object) || (isNoun(second) && second.prep === null && hasClass(clauses, (object as number) + 1, rule.object));
    const inComplement = (rule.complement !== undefined || object === null) && frame.complements.some((one) => hasClass(clauses, one.at, rule.object as readonly ObjectClass[]));
    if (!inObject && !inComplement) return false;
  }
  if (rule.not !== undefined && hasClass(clauses, object, rule.not)) return false;
  return true;
}

const reasons = new Set(["of", "for", "against", "about", "without", "from"]);

const towards: readonly string[] = ["against", "on", "upon", "to", "with", "from", "for", "into", "at", "over", "in", "of", "between"];

/** Chunks that may name whom the deed is done to: the object, then what stands after "against", "on", "to", ... */
function recipientsOf(clauses: Clauses, frame: Frame, object: number | null): readonly number[] {
  const found: number[] = [];
  if (object !== null) found.push(object);
  for (const prep of towards) for (const one of frame.complements) if (one.prep === prep && !found.includes(one.at)) found.push(one.at);
  // "welcomed the decision by Norway": whoever made what the deed is about.
  const verb = clauses.chunks[frame.verb];
  if (isVerb(verb) && !verb.passive && object === frame.object && object !== null) for (const one of frame.complements) if (one.prep === "by" && !found.includes(one.at)) found.push(one.at);
  // "demanded that Norway act": the subject of the clause.
  const that = clauses.chunks[frame.end];
  if (isWord(that, "that") && isNoun(clauses.chunks[frame.end + 1])) found.push(frame.end + 1);
  return found;
}

/** Verbs whose infinitive or object clause is the deed itself: theirs is the event, and the deed only gives the mode. */
const carriers: ReadonlySet<EventType> = new Set(["AGREE", "REJECT", "REQUEST", "THREATEN"]);

/** What a sentence says that actors do to each other, by classes of verbs and what they take, in the order of the text. */
export function findActions(clauses: Clauses): readonly Action[] {
  const actions: Action[] = [];
  const consumed = new Set<number>();
  clauses.chunks.forEach((chunk, at) => {
    if (chunk.kind !== "vg" || consumed.has(at)) return;
    const word = headWord(clauses, chunk);
    // "accused of breaking", "praised for sending": named, not told.
    const hung = clauses.chunks[at - 1];
    if (chunk.form === "gerund" && isWord(hung, "particle", "subordinator") && reasons.has(hung.text)) return;
    const rules = rulesByVerb.get(word);
    // Most verbs do nothing to anybody: no frame for them, unless their own form may tell ("will not", "must", "ready to").
    if (rules === undefined && chunk.form !== "infinitive" && !(chunk.negated && (chunk.form === "future" || chunk.form === "modal")) && chunk.modal !== "must") return;
    const frame = frameOf(clauses, at);
    const object = chunk.passive || (chunk.form === "participle" && !isVerb(clauses.chunks[before(clauses, at)])) ? frame.subject : frame.object;
    const rule = rules?.find((one) => fits(clauses, one, frame, object));
    const by = chunk.passive || chunk.form === "participle" ? (frame.complements.find((one) => one.prep === "by")?.at ?? null) : frame.subject;
    const outlook = outlookOf(clauses, at);
    // "refused to let inspectors in": the infinitive's verb gives the mode, and is no event of its own.
    const inner = infinitiveAfter(clauses, frame);
    if (rule !== undefined && carriers.has(rule.type) && inner !== null && outlooks.has(word)) {
      consumed.add(inner);
      const innerFrame = frameOf(clauses, inner);
      const innerRule = rulesByVerb.get(headWord(clauses, clauses.chunks[inner] as VerbChunk))?.find((one) => fits(clauses, one, innerFrame, innerFrame.object));
      const type = innerRule?.type ?? null;
      const negated = outlook.deed === "negated" || (outlook.deed === "refuse" && chunk.negated);
      let made: Turned;
      if (rule.type === "AGREE" && type !== null && hostile.has(type)) made = { type: "THREATEN", mode: threatMode(type, innerRule?.mode ?? null), status: "actual" };
      else if (rule.type === "REQUEST" && type !== null && (type === "COERCE" || type === "SANCTION")) made = { type: "REQUEST", mode: "change", status: "actual" };
      else if (rule.type === "THREATEN") made = { type: "THREATEN", mode: type === null ? null : threatMode(type, innerRule?.mode ?? null), status: "actual" };
      else made = { type: rule.type, mode: rule.type === "AGREE" ? null : aboutMode(type), status: "actual" };
      const status: EventStatus = negated ? "negated" : outlook.deed === "hypothetical" ? "hypothetical" : outlook.deed === "future" ? "future" : "actual";
      const recipients = [...recipientsOf(clauses, frame, chunk.passive ? frame.subject : frame.object), ...recipientsOf(clauses, innerFrame, innerFrame.object)];
      actions.push({ ...made, status, verb: at, actor: by, recipients, rule: `${word} to` });
      return;
    }
    if (rule === undefined) {
      // A deed outside the lexicon, promised, refused or asked for: the outlook alone is the event.
      if (chunk.form === "infinitive" || chunk.copula) {
        const bare = bareOutlook(clauses, at);
        if (bare !== null && !consumed.has(at)) actions.push({ ...bare, verb: at, actor: frame.subject, recipients: recipientsOf(clauses, frame, frame.object), rule: "outlook" });
        return;
      }
      if (chunk.negated && (chunk.form === "future" || chunk.modal === "would") && !chunk.copula && !sayingVerbs.has(word)) {
        actions.push({ type: "REJECT", mode: "change", status: "actual", verb: at, actor: by, recipients: recipientsOf(clauses, frame, object), rule: "will not" });
      } else if (chunk.modal === "must" && !chunk.negated) {
        actions.push({ type: "REQUEST", mode: "change", status: "actual", verb: at, actor: sayerBefore(clauses, at), recipients: frame.subject === null ? [] : [frame.subject], rule: "must" });
      }
      return;
    }
    // "does not recognise", "did not agree to": what one could have given is refused.
    const deed = chunk.negated && !chunk.passive && outlook.deed === "negated" && given.has(rule.type) ? "refuse" : outlook.deed;
    const made = turned(rule.type, rule.mode, deed);
    const recipients = [...recipientsOf(clauses, frame, object)];
    // "expressed readiness to work with Norway"
    if (inner !== null && carriers.has(rule.type)) {
      const innerFrame = frameOf(clauses, inner);
      recipients.push(...recipientsOf(clauses, innerFrame, innerFrame.object));
    }
    actions.push({ ...made, verb: at, actor: outlook.deed === "request" && outlook.by === null ? sayerBefore(clauses, at) : by, recipients: outlook.deed === "request" && frame.subject !== null ? [frame.subject, ...recipients] : recipients, rule: `${word} (${rule.type}${rule.mode === null ? "" : ` ${rule.mode}`})` });
  });
  return actions;
}

/** "is willing to help", "is ready to leave": an agreement to something that the lexicon does not know. */
function bareOutlook(clauses: Clauses, at: number): Turned | null {
  const verb = clauses.chunks[at];
  if (!isVerb(verb) || verb.form !== "infinitive") return null;
  const left = clauses.chunks[before(clauses, at)];
  if (!isWord(left, "adjective")) return null;
  const { deed } = outlookOf(clauses, at);
  if (outlooks.get(left.text) === "agree") return { type: deed === "refuse" || deed === "negated" ? "REJECT" : "AGREE", mode: deed === "refuse" ? "change" : null, status: "actual" };
  if (outlooks.get(left.text) === "refuse") return { type: "REJECT", mode: "change", status: "actual" };
  return null;
}

/** Whoever says that somebody must do something asks for it. */
function sayerBefore(clauses: Clauses, at: number): number | null {
  for (let here = at - 1, steps = 0; here >= 0 && steps < 12; here--, steps++) {
    const chunk = clauses.chunks[here];
    if (isVerb(chunk) && sayingVerbs.has(headWord(clauses, chunk))) return frameOf(clauses, here).subject;
    if (isWord(chunk, "stop")) return null;
  }
  return null;
}

