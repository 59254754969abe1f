/** Share of a rule's attributions on PolNeAR train whose content and source overlap the gold's. */
export const CONFIDENCE: Readonly<Record<string, number>> = {};
