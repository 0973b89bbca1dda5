/** The MDX parser's complaints in words for people who do not know that the file is a programme. */
import type { Finding } from '../reading/rule-of-files.ts';
import { say } from './words.ts';

type Fault = Pick<Finding, 'value' | 'message' | 'mend'>;

const angle: Fault = {
  value: '<',
  message: say('Das Zeichen „<“ hat in .mdx eine Sonderbedeutung.', 'The character "<" has a special meaning in .mdx.'),
  mend: say(
    'Einen Rückstrich davor setzen: \\<5 – Webadressen so schreiben: [Linktext](https://…)',
    'Put a backslash before it: \\<5 – write web addresses like this: [link text](https://…)',
  ),
};

const brace: Fault = {
  value: '{',
  message: say('Die geschweifte Klammer „{“ hat in .mdx eine Sonderbedeutung.', 'A "{" has a special meaning in .mdx.'),
  mend: say('Einen Rückstrich davor setzen: \\{', 'Put a backslash before it: \\{'),
};

const comment: Fault = {
  value: '<!--',
  message: say('Bemerkungen werden in .mdx anders geschrieben.', 'Remarks are written differently in .mdx.'),
  mend: say('Bemerkungen so schreiben: {/* … */}', 'Write remarks like this: {/* … */}'),
};

const unpaired = (component: string): Fault => ({
  value: component,
  message: say(
    `Anfang und Ende von <${component}> passen nicht zusammen.`,
    `Beginning and end of <${component}> do not match.`,
  ),
  mend: say(
    `Zu jedem <${component}> gehört ein </${component}>; was darin beginnt, endet auch darin.`,
    `Every <${component}> needs a </${component}>; what begins within it ends within it.`,
  ),
});

const misspelt = (component: string): Fault => ({
  value: component,
  message: say(`<${component}> ist nicht richtig geschrieben.`, `<${component}> is not written correctly.`),
  mend: say(
    `Angaben stehen in Anführungszeichen, am Ende steht „>“: <${component} name="Wert">`,
    `Properties stand in quotation marks, ">" stands at the end: <${component} name="value">`,
  ),
});

/** @param complaint the parser's @param text the line from the place on that it complains about */
export function sayMdxFault(complaint: string, text: string): Fault {
  const unmatched = /`<\/?(\w+)>`/.exec(complaint)?.[1];
  if (unmatched) return unpaired(unmatched);
  if (text.startsWith('<!--')) return comment;
  if (complaint.includes('expression')) return brace;
  const component = /^<\/?([A-Z]\w*)/.exec(text)?.[1];
  return component ? misspelt(component) : angle;
}
