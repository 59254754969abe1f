/** Questions that are too long for a button, kept without who asked them. At once, and neither ever throws. */
export interface KeptQuestions {
  /** The key under which it is found again, 10 units of base64url; null when nothing can be kept now. */
  keep(question: string): string | null;
  /** Null when it is not kept, or not any more. */
  find(key: string): string | null;
}
