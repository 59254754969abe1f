type Theme = 'dark' | 'light';

const KEY = 'theme';

/** Dark or light, as the reader chose here or for the whole machine; the button changes it. */
export function followTheme(button: HTMLButtonElement): void {
  const stored = localStorage.getItem(KEY);
  const wished = matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
  let theme: Theme = stored === 'light' || stored === 'dark' ? stored : wished;
  show();
  button.addEventListener('click', () => {
    theme = theme === 'dark' ? 'light' : 'dark';
    localStorage.setItem(KEY, theme);
    show();
  });

  function show(): void {
    document.documentElement.dataset['theme'] = theme;
    button.textContent = theme === 'dark' ? 'Light' : 'Dark';
    button.setAttribute('aria-label', `Switch to ${theme === 'dark' ? 'light' : 'dark'} colours`);
  }
}
