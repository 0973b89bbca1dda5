/** What the law wants on the standing pages, from the typed configuration. */
import { type Address, isFilledIn, type Publisher } from '../config/publisher.ts';
import { fill } from '../i18n/index.ts';
import { fragments } from '../urls/urls.ts';
import type { wordsOf } from './context.ts';

export interface PublisherText {
  text: string;
  /** mailto:, tel: or a web address. */
  href?: string | undefined;
}

export interface PublisherLine {
  label: string;
  /** What the address of another page may lead to. */
  id?: string | undefined;
  lines: PublisherText[];
}

type Words = ReturnType<typeof wordsOf>['publisher'];

interface Given {
  words: Words;
  facts: Publisher;
  /** Absolute address of the page the lines stand on. */
  url: string;
}

const plain = (text: string): PublisherText => ({ text });

/** A link, unless its target is still a placeholder: that is shown, but leads nowhere. */
const linked = (value: string, href: string, text = value): PublisherText =>
  isFilledIn(value) ? { text, href } : { text: value };

/** Of what is written like an address only; a name or a sentence stays text. */
const mail = (email: string): PublisherText => (email.includes('@') ? linked(email, `mailto:${email}`) : plain(email));
const web = (url: string): PublisherText => linked(url, url, url.replace(/^https?:\/\/|\/$/g, ''));

/** RFC 3966: digits and a leading plus. „+49 (0)341 …“ keeps no zero behind the country code. */
const telephone = (phone: string): PublisherText =>
  linked(phone, `tel:${phone.replace(/\(0\)/, '').replace(/[^\d+]/g, '')}`);

const addressLines = ({ name, street, postalCode, city }: Address): PublisherText[] =>
  [name, street, `${postalCode} ${city}`].map(plain);

/** RFC 6068: what a barrier is reported with says on which page it is. */
function barrierReport({ words, facts, url }: Given): PublisherText {
  const { email } = facts.accessibility;
  const subject = encodeURIComponent(fill(words.barrierSubject, { page: url }));
  return linked(email, `mailto:${email}?subject=${subject}`, `${words.reportBarrier}: ${email}`);
}

function logsLine({ words, facts }: Given): PublisherText {
  const { logDays } = facts.host;
  if (typeof logDays === 'string') return plain(logDays);
  if (logDays === 0) return plain(words.logsNone);
  return plain(logDays === 1 ? words.logsOneDay : fill(words.logsDays, { days: String(logDays) }));
}

const legalNotice = ({ words, facts }: Given): PublisherLine[] => [
  {
    label: words.nameAndAddress,
    lines: [...[facts.name, facts.legalForm].map(plain), ...addressLines(facts).slice(1), plain(facts.country)],
  },
  { label: words.representedBy, lines: [plain(facts.representedBy)] },
  { label: words.phone, lines: [telephone(facts.phone)] },
  { label: words.email, lines: [mail(facts.email)] },
  { label: words.register, lines: [plain(facts.register)] },
  { label: words.vatId, lines: [plain(facts.vatId)] },
  { label: words.economicId, lines: [plain(facts.economicId)] },
  { label: words.supervisoryAuthority, lines: [plain(facts.supervisoryAuthority)] },
  { label: words.responsible, lines: addressLines(facts.responsible) },
];

const privacy = (given: Given): PublisherLine[] => {
  const { words, facts } = given;
  const { contact, officer, authority } = facts.dataProtection;
  return [
    { label: words.controller, lines: [...addressLines(facts), plain(facts.country)] },
    { label: words.dataProtectionContact, lines: [mail(contact)] },
    { label: words.dataProtectionOfficer, lines: [mail(officer)] },
    { label: words.dataProtectionAuthority, lines: [plain(authority.name), web(authority.url)] },
    { label: words.host, lines: [...addressLines(facts.host), plain(facts.host.country)] },
    { label: words.logs, lines: [logsLine(given)] },
  ];
};

const accessibility = (given: Given): PublisherLine[] => {
  const { words, facts } = given;
  const { phone, enforcement } = facts.accessibility;
  return [
    { label: words.accessibilityContact, id: fragments.reportBarrier, lines: [barrierReport(given), telephone(phone)] },
    {
      label: words.accessibilityEnforcement,
      lines: [...addressLines(enforcement), mail(enforcement.email), web(enforcement.url)],
    },
  ];
};

/** Which facts of the publisher belong on which page, by the page's id. */
const linesOf: Record<string, (given: Given) => PublisherLine[]> = {
  'legal-notice': legalNotice,
  privacy,
  accessibility,
  about: ({ words, facts }) => [{ label: words.name, lines: [plain(facts.name)] }],
};

/** The publisher's facts for a standing page; facts that do not exist are left out with their label. */
export const publisherLines = (pageId: string, given: Given): PublisherLine[] =>
  (linesOf[pageId]?.(given) ?? [])
    .map(({ lines, ...line }) => ({ ...line, lines: lines.filter(({ text }) => text.trim() !== '') }))
    .filter(({ lines }) => lines.length > 0);

/** What stands above them. */
export const publisherHeading = (pageId: string, { headings, heading }: Words): string =>
  pageId in headings ? headings[pageId as keyof Words['headings']] : heading;
