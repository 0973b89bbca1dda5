/**
 * The site's colours as a mail can use them: mail programs know no custom properties. The same as in styles/tokens.css,
 * light and dark; a test holds them together.
 */
export const mailColours = {
  paper: { light: '#fcfbf8', dark: '#14191a' },
  'paper-raised': { light: '#f2f0e8', dark: '#1d2425' },
  ink: { light: '#1b2220', dark: '#e8ece8' },
  'ink-soft': { light: '#525b57', dark: '#aab4af' },
  rule: { light: '#d5d3c7', dark: '#37413f' },
  accent: { light: '#0a5c53', dark: '#74cdbe' },
  'accent-wash': { light: '#e2efe9', dark: '#17322f' },
  signal: { light: '#9b2a12', dark: '#f3a48f' },
} as const;

export type MailColour = keyof typeof mailColours;
