import { element } from './element.ts';

const KEY = 'language';

// Discord's locales of those languages that the bot speaks, each by its own name
const LANGUAGES = [
  { locale: 'en-US', name: 'English' },
  { locale: 'tr', name: 'Türkçe' },
  { locale: 'ru', name: 'Русский' },
  { locale: 'uk', name: 'Українська' },
] as const;

/** The locale that the reader chose here, or the browser's; `chosen` is called with each that is chosen from now on. */
export function followLanguage(
  select: HTMLSelectElement,
  chosen: (locale: string) => void,
): string {
  const stored = localStorage.getItem(KEY);
  const known =
    LANGUAGES.find(({ locale }) => locale === stored) ??
    LANGUAGES.find(({ locale }) => languageOf(locale) === languageOf(navigator.language)) ??
    LANGUAGES[0];
  select.replaceChildren(
    ...LANGUAGES.map(({ locale, name }) =>
      element('option', { value: locale, lang: locale, selected: locale === known.locale }, name),
    ),
  );
  select.addEventListener('change', () => {
    localStorage.setItem(KEY, select.value);
    chosen(select.value);
  });
  return known.locale;
}

function languageOf(locale: string): string {
  return locale.split('-')[0] ?? locale;
}
