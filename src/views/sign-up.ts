import { isSignUpAddress } from '../config/newsletter.ts';
import { fill } from '../i18n/index.ts';
import { newsletterOf, type SiteContext, wordsOf } from './context.ts';

/** The way to the publisher's own mail system: a plain link, so that nothing is loaded from there before a reader goes. */
export interface SignUp {
  href: string;
  /** "Rundbrief abonnieren" */
  label: string;
  /** "Sie möchten nichts verpassen?" */
  question: string;
  /** "Die Anmeldung führt zu post.example.org." */
  note: string;
}

/** What the digest is called as a mail. */
export const newsletterName = (context: SiteContext): string =>
  newsletterOf(context).name || wordsOf(context).sections.digest;

/** Undefined where there is no such page. @throws Error for an address that is none of a safe page */
export function signUpOf(context: SiteContext): SignUp | undefined {
  const { signUp } = newsletterOf(context);
  if (signUp === '') return undefined;
  if (!isSignUpAddress(signUp)) {
    throw new Error(
      `src/config/newsletter.ts, signUp: „${signUp}“ ist keine https-Adresse. Zum Beispiel: https://post.example.org/anmelden`,
    );
  }
  const words = wordsOf(context).digest;
  return {
    href: signUp,
    label: fill(words.signUp, { name: newsletterName(context) }),
    question: words.missNothing,
    note: fill(words.signUpAt, { host: new URL(signUp).host }),
  };
}
