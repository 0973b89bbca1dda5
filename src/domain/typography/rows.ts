/** What German and English print differ in. */
import type { Locale } from '../../config/locales.ts';
import type { QuoteMarks } from './quotes.ts';

export interface TypographyRow {
  quotes: QuoteMarks;
  /** Abbreviations of several letters, as they are typed; a narrow no-break space goes between the letters. */
  abbreviations: readonly string[];
  /** Where no line may break: what stands before the space, what behind it. Sources of regular expressions. */
  together: readonly (readonly [before: string, after: string])[];
}

const NOT_IN_WORD = '(?<![\\p{L}\\d])';
const WORD_ENDS = '(?![\\p{L}\\d])';

/** An alternation; dots are dots. */
const oneOf = (words: string): string => `(?:${words.split(' ').join('|').replaceAll('.', '\\.')})`;

/** SI units, money, shares; the same in both languages. */
const UNITS = oneOf(
  '% ‰ °C ° € EUR $ USD £ GBP CHF kg g mg µg ng t ml l dl µl mm cm m km nm µm m² cm² km² m³ cm³ ha h min s ms ' +
    'V kV W kW MW GW kWh MWh GWh Hz kHz MHz GHz kB MB GB TB Pa hPa kPa bar mol mmol K N J kJ Da kDa',
).replaceAll('$', '\\$');

const GERMAN_UNITS = oneOf(
  'Uhr Prozent Grad Euro Cent Mio. Mrd. Tsd. Millionen Million Milliarden Milliarde Std. Min. Sek. Meter Kilometer ' +
    'Quadratmeter Hektar Tonnen Liter Kilogramm Gramm',
);
const GERMAN_MONTHS = oneOf(
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember ' +
    'Jan. Feb. Febr. Apr. Jun. Jul. Aug. Sep. Sept. Okt. Nov. Dez.',
);
const GERMAN_ORDINALS = oneOf('Quartal Halbjahr Jahrhundert Auflage Preis Platz Stock Etage Obergeschoss OG Absatz');
const GERMAN_TITLES = oneOf(
  'Dr. Prof. Dipl. Priv.-Doz. PD Ing. Mag. med. rer. nat. phil. jur. pol. habil. agr. vet. St.',
);
const GERMAN_COUNTED = oneOf(
  'Art. Abs. Nr. Nrn. Abb. Tab. Kap. Bd. Ziff. Anm. Fn. Rn. Aufl. Jg. Artikel Absatz Nummer Abbildung Tabelle ' +
    'Kapitel Seite Seiten Paragraf Paragraph Phase Raum ca. rd. mind. max. S.',
);
const MONEY = oneOf('€ EUR Euro USD CHF');

const german: TypographyRow = {
  quotes: { double: ['„', '“'], single: ['‚', '‘'] },
  abbreviations: [
    ...['z.B.', 'd.h.', 'u.a.', 'u.ä.', 'o.ä.', 'i.d.R.', 'e.V.', 'z.T.', 'v.a.', 's.o.', 's.u.', 'u.U.', 'z.Zt.'],
    ...['z.Hd.', 'i.A.', 'i.V.', 'a.D.', 'm.E.', 'o.g.', 'u.v.m.', 'u.v.a.', 'u.a.m.', 'v.Chr.', 'n.Chr.', 'h.c.'],
    ...['i.e.', 'i.d.F.', 'a.a.O.', 'o.Ä.', 'u.Ä.', 'i.S.d.', 'i.S.v.', 'a.d.', 'v.l.n.r.', 'i.Gr.', 'g.e.V.'],
  ],
  together: [
    ['\\d', `(?:${UNITS}|${GERMAN_UNITS})${WORD_ENDS}`],
    [`${NOT_IN_WORD}${oneOf('Mio. Mrd. Tsd. Millionen Million Milliarden Milliarde')}`, `${MONEY}${WORD_ENDS}`],
    [`${NOT_IN_WORD}${oneOf('€ EUR USD CHF')}`, '\\d'],
    ['(?<!\\d)\\d{1,2}\\.', `(?:${GERMAN_MONTHS}|${GERMAN_ORDINALS})${WORD_ENDS}`],
    [`${NOT_IN_WORD}${GERMAN_TITLES}`, '\\p{L}'],
    [`${NOT_IN_WORD}${GERMAN_COUNTED}`, '\\d'],
    ['§', '\\d'],
    // "J. S. Bach", but not the V of "e. V."
    ['(?<![\\p{L}\\d.\\u202f])\\p{Lu}\\.', '\\p{Lu}'],
    ['\\p{L}', '\\((?:Saale|Oder|Elster|Mulde|Spree|Main)\\)'],
    ['\\p{L}', 'e\\.\\u202fV\\.'],
  ],
};

const ENGLISH_MONTHS = oneOf('January February March April May June July August September October November December');

const english: TypographyRow = {
  quotes: { double: ['“', '”'], single: ['‘', '’'] },
  abbreviations: [],
  together: [
    ['\\d', `(?:${UNITS}|${oneOf('percent euros million billion am pm a.m. p.m.')})${WORD_ENDS}`],
    ['(?<!\\d)\\d{1,2}', `${ENGLISH_MONTHS}${WORD_ENDS}`],
    [`${NOT_IN_WORD}${ENGLISH_MONTHS}`, '\\d{1,2}(?!\\d)'],
    [`${NOT_IN_WORD}${oneOf('Dr. Dr Prof. Mr. Mr Mrs. Mrs Ms. Ms St.')}`, '\\p{Lu}'],
    [`${NOT_IN_WORD}${oneOf('No. Art. Fig. Sect. Vol. p. pp. c. € EUR USD')}`, '\\d'],
    ['§', '\\d'],
    ['(?<![\\p{L}\\d.])\\p{Lu}\\.', '\\p{Lu}'],
  ],
};

export const typographyRows: Readonly<Record<Locale, TypographyRow>> = { de: german, en: english };
