import { amount, choice, day, doc, line, reference, z } from './fields.ts';

/** One grant. Amounts are typed here once; totals are computed. */
export const grant = doc(
  z.strictObject({
    funder: reference('organisations', { de: 'Geldgeber', en: 'Funder' }),
    programme: line({ de: 'Programm', en: 'Programme', example: 'Modellvorhaben „Unternehmen Revier“' }).optional(),
    amount: amount({ de: 'Betrag', en: 'Amount', hint: 'Zahl ohne Punkt und Währung.', example: 166000 }).optional(),
    currency: choice(['EUR', 'CHF', 'USD'], { de: 'Währung', en: 'Currency' }).default('EUR'),
    reference: line({ de: 'Förderkennzeichen', en: 'Grant number', prose: false }, 60).optional(),
    awarded: day({
      de: 'Stand',
      en: 'As of',
      hint: 'Tag, zu dem die Angabe gilt; der Geldgeber erscheint mit seinem damaligen Namen.',
    }).optional(),
    note: line({ de: 'Hinweis', en: 'Note' }, 300).optional(),
  }),
  { de: 'Förderung', en: 'Grant' },
);

export type GrantData = z.infer<typeof grant>;
