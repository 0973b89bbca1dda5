/**
 * Remembers a reader's choice between light and dark. It stands inline in the head of every page, so that the choice
 * holds before the first paint, and is the only script that articles run: at most 500 bytes (a test holds it).
 * Written for that place: it names nothing outside itself, and has no comments or texts with double spaces.
 */
export function rememberTheme(): void {
  const root = document.documentElement;
  let theme: string | undefined;
  try {
    theme = localStorage.theme;
  } catch {}
  if (theme) root.dataset.theme = theme;
  addEventListener('click', (event) => {
    if (!(event.target as Element).closest('.theme')) return;
    const isDark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme:dark)').matches;
    theme = root.dataset.theme = isDark ? 'light' : 'dark';
    try {
      localStorage.theme = theme;
    } catch {}
  });
}
