export const LEARNED_FORMS: readonly string[] = [];
