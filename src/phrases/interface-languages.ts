/** The languages in which there is a catalogue of the bot's own words, BCP 47. */
export const INTERFACE_LANGUAGES: readonly string[] = ['en', 'tr', 'ru', 'uk'];
