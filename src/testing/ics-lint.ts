/** What must hold of every calendar file, whoever reads it: RFC 5545 and 7986, and what programs were seen to stumble over. */

const CALENDAR_PROPERTIES = ['VERSION', 'PRODID', 'CALSCALE'];
const EVENT_PROPERTIES = [
  'UID',
  'DTSTAMP',
  'LAST-MODIFIED',
  'CREATED',
  'SEQUENCE',
  'DTSTART',
  'SUMMARY',
  'STATUS',
  'URL',
];
const ONCE = [...EVENT_PROPERTIES, 'DTEND', 'DESCRIPTION', 'LOCATION', 'GEO', 'TRANSP', 'CATEGORIES'];
const STAMPS = ['DTSTAMP', 'LAST-MODIFIED', 'CREATED'];

interface Line {
  name: string;
  parameters: string;
  value: string;
}

/** A name, parameters whose quoted values may hold anything, and a value. */
const LINE = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=(?:"[^"]*"|[^":;,]*))*):(.*)$/s;

function linesOf(ics: string): Line[] {
  return ics
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .slice(0, -1)
    .map((line) => {
      const [, name, parameters = '', value = ''] = LINE.exec(line) ?? [];
      if (name === undefined) throw new Error(`No content line: ${line}`);
      return { name, parameters, value };
    });
}

function bytesFaults(ics: string): string[] {
  const rows = ics.split('\r\n');
  return [
    ...(rows.pop() === '' ? [] : ['the last line has no end']),
    ...rows.filter((row) => Buffer.byteLength(row) > 75).map((row) => `more than 75 octets: ${row}`),
    ...rows.filter((row) => /\p{Cc}/u.test(row)).map((row) => `a control character: ${JSON.stringify(row)}`),
    ...rows.filter((row) => !row.isWellFormed() || row.includes('\ufffd')).map((row) => `a torn character: ${row}`),
    ...rows.filter((row) => row === '' || row === ' ').map(() => 'an empty line'),
    ...(ics.normalize('NFC') === ics ? [] : ['not in NFC']),
  ];
}

const lacking = (lines: readonly Line[], names: readonly string[]): string[] =>
  names.filter((name) => !lines.some((line) => line.name === name)).map((name) => `${name} is missing`);

/** The lines of every component of a kind. */
function componentsOf(lines: readonly Line[], kind: string): Line[][] {
  const found: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of lines) {
    if (line.name === 'END' && line.value === kind) open = undefined;
    open?.push(line);
    if (line.name === 'BEGIN' && line.value === kind) {
      open = [];
      found.push(open);
    }
  }
  return found;
}

function eventFaults(lines: readonly Line[]): string[] {
  const valueIn = (name: string) => lines.find((line) => line.name === name)?.value ?? '';
  const count = (name: string) => lines.filter((line) => line.name === name).length;
  const faults = [
    ...lacking(lines, EVENT_PROPERTIES),
    ...ONCE.filter((name) => count(name) > 1).map((name) => `${name} stands more than once`),
    ...STAMPS.filter((name) => !/^\d{8}T\d{6}Z$/.test(valueIn(name))).map((name) => `${name} is not in UTC`),
    ...(valueIn('DTSTAMP') === valueIn('LAST-MODIFIED') ? [] : ['DTSTAMP is not the last change']),
    ...(count('ORGANIZER') + count('ATTENDEE') === 0 ? [] : ['somebody is invited']),
    ...(/^[^,;\\\s]+@[^,;\\\s]+$/.test(valueIn('UID')) ? [] : ['the UID is no plain one']),
    ...(/^\d+$/.test(valueIn('SEQUENCE')) ? [] : ['SEQUENCE is no number']),
    ...(/^(?:CONFIRMED|TENTATIVE|CANCELLED)$/.test(valueIn('STATUS')) ? [] : ['there is no such status']),
  ];
  return faults.map((fault) => `${valueIn('UID')}: ${fault}`);
}

/** Days are days, times name the zone that the calendar defines or are in UTC; none of them floats. */
function dateFaults(lines: readonly Line[], timeZone: string): string[] {
  return lines
    .filter(({ name }) => name === 'DTSTART' || name === 'DTEND')
    .filter(
      ({ parameters, value }) =>
        !(parameters === ';VALUE=DATE' && /^\d{8}$/.test(value)) &&
        !(parameters === `;TZID=${timeZone}` && /^\d{8}T\d{6}$/.test(value)) &&
        !(parameters === '' && /^\d{8}T\d{6}Z$/.test(value)),
    )
    .map(({ name, parameters, value }) => `${name}${parameters}:${value} is neither a day nor a time of the zone`);
}

function calendarFaults(own: readonly Line[]): string[] {
  const name = own.find((line) => line.name === 'X-WR-CALNAME')?.value ?? '';
  return [
    ...lacking(own, CALENDAR_PROPERTIES),
    ...own.filter((line) => line.name === 'METHOD' || line.name === 'UID').map((line) => `${line.name} of a calendar`),
    ...(/[,;\\]/.test(name) ? ['the name has characters that are shown with a backslash'] : []),
  ];
}

/** The faults of a calendar file, in words; none where all is well. */
export function icsFaults(ics: string): string[] {
  const lines = linesOf(ics);
  const events = componentsOf(lines, 'VEVENT');
  const [zone = []] = componentsOf(lines, 'VTIMEZONE');
  const uids = events.flat().filter(({ name }) => name === 'UID');
  const firstComponent = lines.findIndex(({ name }, index) => index > 0 && name === 'BEGIN');
  return [
    ...bytesFaults(ics),
    ...(lines[0]?.value === 'VCALENDAR' && lines.at(-1)?.value === 'VCALENDAR' ? [] : ['no calendar']),
    ...calendarFaults(lines.slice(1, firstComponent)),
    ...events.flatMap(eventFaults),
    ...events.flatMap((event) => dateFaults(event, zone.find(({ name }) => name === 'TZID')?.value ?? '')),
    ...(new Set(uids.map(({ value }) => value)).size === uids.length ? [] : ['two events have one UID']),
  ];
}

/** The value of a property of the calendar itself, escaped as it stands there; undefined where it has none. */
export function calendarProperty(ics: string, name: string): string | undefined {
  const lines = linesOf(ics);
  const firstComponent = lines.findIndex((line, index) => index > 0 && line.name === 'BEGIN');
  return lines.slice(1, firstComponent).find((line) => line.name === name)?.value;
}
