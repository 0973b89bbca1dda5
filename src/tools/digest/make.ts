/** The files of an issue. Pure: a site and a month in, texts out. */
import { isSignUpAddress } from '../../config/newsletter.ts';
import type { Publisher } from '../../config/publisher.ts';
import type { Month } from '../../domain/archive.ts';
import { type DigestIssue, digestMonths, digestOf } from '../../domain/digest.ts';
import { fitted, MAIL_BYTES } from '../../outputs/digest/fit.ts';
import { missingFacts } from '../../outputs/digest/imprint.ts';
import { digestMail, type MailOptions } from '../../outputs/digest/mail.ts';
import { digestText } from '../../outputs/digest/text.ts';
import { newsletterOf, type SiteContext } from '../../views/context.ts';
import { type DigestView, digestView } from '../../views/digest.ts';
import { isReserved } from '../release/placeholders.ts';
import { refuse } from './options.ts';
import type { DigestFiles } from './preview.ts';

/** So many months are named. */
const NAMED = 6;

/** What there is of a month. @throws DigestError for one without anything to tell */
export function issueOf({ catalogue }: SiteContext, month: Month): DigestIssue {
  const issue = digestOf(catalogue, month);
  if (issue) return issue;
  const months = digestMonths(catalogue).slice(0, NAMED);
  const mend =
    months.length === 0
      ? 'Es ist noch gar nichts veröffentlicht.'
      : `Die letzten Monate mit Einträgen: ${months.join(', ')}. Zum Beispiel: npm run digest -- ${months[0]}`;
  return refuse(`Im Monat ${month} ist nichts erschienen und nichts geändert worden.`, mend);
}

function publisherWarnings(facts: Publisher): string[] {
  const missing = missingFacts(facts);
  return missing.length === 0
    ? []
    : [
        `Im Impressum der Mail stehen noch Platzhalter (${missing.join(', ')}): in src/config/publisher.ts eintragen, vorher nicht versenden.`,
      ];
}

function systemWarnings(context: SiteContext): string[] {
  const { unsubscribe } = newsletterOf(context);
  return [
    ...(unsubscribe === ''
      ? [
          'Die Mail hat keinen Link zum Abbestellen: Das Mailsystem muss ihn selbst ergänzen (src/config/newsletter.ts).',
        ]
      : []),
    ...(isReserved(context.origin)
      ? [
          `Alle Links führen zu ${context.origin}, einer Beispieladresse: die richtige in src/config/site.ts eintragen oder SITE_URL setzen.`,
        ]
      : []),
  ];
}

function shorteningWarnings(whole: DigestView, sent: DigestView): string[] {
  const shortened = sent.sections.filter(({ more }) => more !== undefined).map(({ heading }) => heading);
  return shortened.length === 0 || whole === sent
    ? []
    : [`Für 100 kB gekürzt, der Rest steht in der Ausgabe auf der Website: ${shortened.join(', ')}.`];
}

const sizeWarnings = (html: string): string[] =>
  bytesOf(html) <= MAIL_BYTES
    ? []
    : ['Die Mail ist auch gekürzt größer als 100 kB: Gmail schneidet sie ab. Kurztexte und Änderungen kürzer fassen.'];

const bytesOf = (text: string): number => Buffer.byteLength(text);

/** @param image of the first news item */
export function makeDigest(context: SiteContext, issue: DigestIssue, { facts, image }: MailOptions): DigestFiles {
  const { signUp } = newsletterOf(context);
  if (!isSignUpAddress(signUp))
    refuse(`signUp „${signUp}“ ist keine https-Adresse.`, 'In src/config/newsletter.ts berichtigen.');
  const whole = digestView(context, issue);
  const mailOf = (view: DigestView): string => digestMail(context, view, { facts, image });
  const view = fitted(context, whole, (some) => bytesOf(mailOf(some)));
  const html = mailOf(view);
  return {
    subject: view.subject,
    preheader: view.preheader,
    html,
    text: digestText(context, view, facts),
    warnings: [
      ...(view.provisional === undefined ? [] : [`${view.provisional} Was noch erscheint, fehlt.`]),
      ...publisherWarnings(facts),
      ...systemWarnings(context),
      ...shorteningWarnings(whole, view),
      ...sizeWarnings(html),
    ],
  };
}
