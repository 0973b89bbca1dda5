import { expect, test } from 'vitest';
import { siteOf } from '../testing/catalogue-builders.ts';
import { signUpOf } from './sign-up.ts';

const signUpAt = (signUp: string) => signUpOf({ ...siteOf({}), newsletter: { signUp, name: '', unsubscribe: '' } });

test('where there is a page for subscribing by mail, readers are told where the link leads', () => {
  expect(signUpAt('https://post.example.org/anmelden')).toEqual({
    href: 'https://post.example.org/anmelden',
    label: 'Rundbrief abonnieren',
    question: 'Sie möchten nichts verpassen?',
    note: 'Die Anmeldung führt zu post.example.org.',
  });
});

test('where there is none, nothing is offered', () => {
  expect(signUpAt('')).toBeUndefined();
});

test.each(['post.example.org', 'http://post.example.org/', 'javascript:alert(1)'])(
  '%s is refused, with the file that names it',
  (address) => {
    expect(() => signUpAt(address)).toThrow(`src/config/newsletter.ts, signUp: „${address}“ ist keine https-Adresse.`);
  },
);
