// Advertisement · Sponsored content · Anzeige · Werbung
const ADVERTISEMENT =
  /^(?:advert(?:isement|orial|s)?|sponsored(?: content| post)?|promoted|anzeige|werbung|publicit[ée]|publicidad|pubblicità|publicidade|advertentie|reklama?|реклама)[\s:.–-]*$/iu;

// Also read: Strike called off · Lesen Sie auch: … · Related articles · READ MORE: …
const POINTER =
  /^[\W_]*(?:also read|read also|read more|read next|see also|see more|more from|more on|more stories|related(?: (?:posts|articles|stories|news|content|topics|links|coverage))?|similar (?:posts|articles)|you (?:may|might) also (?:like|enjoy|be interested in)|recommended(?: for you| reading)?|don.t miss|mehr zum thema|mehr zu|lesen sie (?:auch|mehr|dazu)|siehe auch|auch interessant|lire aussi|à lire(?: aussi)?|voir aussi|leer también|lea también|ver también|leggi anche|leia (?:também|mais)|lees ook|czytaj (?:też|także|więcej|również)|zobacz (?:też|także|również)|читайте также|читайте також|по теме|смотрите также|дивіться також|ilgili haberler)(?<rest>\s*[:|»>–—-].*|[\s.…]*)$/iu;

// Share this: · Tweet · 12 comments · Tags: rail, strike · © 2025 Harbour Post · Photo: A. Hale
const FURNITURE =
  /^[\W_]*(?:share(?: (?:this|on|with|via)\b.{0,40}| and enjoy ?!?)?|tweet(?: this)?|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|email|e-mail|email this.{0,30}|print(?: this.{0,30})?|drucken|teilen|partager|compartir|condividi|compartilhar|delen|paylaş|udostępnij|поделиться|поділитися|copy link|link copied|follow (?:us|me|him|her)\b.{0,80}|like us on\b.{0,60}|join our\b.{0,80}|subscribe\b.{0,80}|sign up\b.{0,100}|log ?in\b.{0,30}|register\b.{0,30}|comments?(?: \(\d+\))?|leave a (?:reply|comment).{0,30}|no comments.{0,30}|\d+ (?:comments?|kommentare|commentaires|comentarios|shares?|views?|likes?)|comments are closed.{0,20}|kommentare?|tags?\s*:.*|topics?\s*:.*|schlagw[oö]rter:.*|filed under:?.*|posted (?:in|by|on|at)\b.{0,80}|categor(?:y|ies):?.{0,80}|image (?:copyright|caption|source|credit).*|(?:file )?photo(?:graph|s)?(?: (?:credit|by|courtesy))?\s*[:(/].{0,120}|credit:.{0,80}|(?:bild|foto)s?\s*:.{0,80}|image:.{0,80}|source:?|quelle:?|advertisement|loading\.*|please wait.{0,20}|skip to .{0,40}|back to top|nach oben|previous(?: post| article)?|next(?: post| article)?|©.*|copyright\b.*|all rights reserved.*|click (?:here|to)\b.{0,60}|view (?:all|comments|gallery|more)\b.{0,40}|show (?:more|less|comments)|open gallery.*|play video|watch (?:now|live|video)|enlarge(?: this)? image|hide caption|toggle caption|read (?:the )?full (?:story|article)\b.{0,40}|continue reading.{0,40}|this (?:story|article) (?:was|has been) (?:originally )?(?:published|updated|corrected)\b.{0,100})[\W_]*$/iu;

// “Sign up to the treaty or face tariffs, the envoy warned.” speaks to nobody who reads.
const ADDRESSED =
  /\b(?:our|us|you|your|newsletter|here|free|rights reserved|reproduced|[\w.]+@[\w.]+)\b|©/iu;

// Longer lines are prose, whatever they begin with.
const MAX_JUNK = 180;
const SENTENCE_END = /[.!?…。][\p{Pf}\p{Pe}"'*]*$/u;

/** Whether a whole line is no part of an article: an advertisement, a pointer elsewhere, or a button's words. */
export function isJunkLine(line: string): boolean {
  if (line.length > MAX_JUNK) return false;
  if (ADVERTISEMENT.test(line)) return true;
  if (FURNITURE.test(line))
    return !SENTENCE_END.test(line) || line.length < 50 || ADDRESSED.test(line);
  const pointer = POINTER.exec(line);
  if (pointer === null) return false;
  // “More on that later: he left the room.” is a sentence; a lost one is worse than a kept pointer.
  const rest = pointer.groups?.['rest'] ?? '';
  return rest.trim().length <= 2 || !SENTENCE_END.test(line) || /^\W*[\p{Lu}\d\s]+[:|]/u.test(line);
}
