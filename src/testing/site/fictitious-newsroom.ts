/** A press release, a congress and a project with everything that their pages can show. Nobody in it exists. */

const item = (head: string, body = ''): string => `---\n${head.trim()}\n---\n\n${body.trim()}\n`;

const PRESS_RELEASE = `
kind: press-release
title: Eine Mitteilung mit allem
kicker: Förderung
date: 2026-04-20
updated: 2026-04-21
dateline: Musterstadt
summary: Eine erfundene Mitteilung.
cover:
  src: ./werkbank.jpg
  alt: Eine Werkbank
  credit: Erika Mustermann
  licence: CC BY 4.0
organisations: [beispiel]
partners: [ministerium]
projects: [kette]
funding:
  - funder: ministerium
    programme: Musterprogramm
    amount: 166000
    reference: 03XX0001
    awarded: 2026-04-20
corrections:
  - date: 2026-04-22
    text: Die Summe war falsch.
  - date: 2026-05-14
    text: Der Name war falsch.
  - date: 2026-05-16
    text: Kanarienvogel, der erst morgen singt.
attachments:
  - file: ./bericht.pdf
    title: Bericht
    accessible: false
  - file: ./daten.xlsx
    title: Data
    language: en
    accessible: true
contacts:
  - person: erika-mustermann
    role: Laborleiterin
    organisation: beispiel
    phone: "+49 341 123 45"
pressContacts:
  - role: Pressestelle
    email: presse@example.org
`;

const PRESS_BODY = `
Der erste Absatz mit einem [Link](https://www.example.org/ziel).

:::facts{title="In Kürze"}
- erstens
- zweitens
:::

## Erstes Kapitel

:::quote{person="erika-mustermann" role="Laborleiterin" organisation="beispiel"}
Ein erfundener Satz.
:::

## Zweites Kapitel

Text.

## Drittes Kapitel

Text.

## Viertes Kapitel

Text.

> Noch ein erfundener Satz.

~~~
Arzneimittelzulassungsverfahrensvereinfachungsgesetzesentwurf-2026-05-15-Fassung-1.pdf
~~~
`;

const CONGRESS = `
title: Musterkongress 2026
date: 2026-04-01
start: 2026-09-10T09:00
end: 2026-09-10T17:00
venue: kongresshaus
series: musterkongress
attendance: hybrid
onlineUrl: https://www.example.org/konferenz
invitationOnly: true
summary: Ein erfundener Kongress.
organisers: [beispiel]
programme:
  - time: "09:00"
    title: Begrüßung
    people:
      - person: erika-mustermann
        role: Laborleiterin
  - title: Ausklang
tickets:
  - name: Frühbucher
    price: 50
    until: 2026-05-14
    quota: 100
    url: https://www.example.org/frueh
  - name: Tageskarte
    price: 80
attachments:
  - file: ./programm.pdf
    title: Programmheft
    accessible: true
contacts:
  - person: erika-mustermann
    email: kongress@example.org
`;

const PROJECT = `
title: Musterkette
date: 2026-01-10
updated: 2026-03-01
corrections:
  - date: 2026-02-01
    text: Die Laufzeit war falsch.
  - date: 2026-05-16
    text: Kanarienvogel, der erst morgen singt.
summary: Ein erfundenes Projekt.
funding:
  - funder: ministerium
    amount: 0.1
    reference: 03XX0002
  - funder: ministerium
    amount: 0.2
milestones:
  - date: 2026-01
    title: Anfang
  - date: 2026-Q4
    title: Ende
contacts:
  - role: Projektbüro
    email: kette@example.org
`;

const PDF = '%PDF-1.7\n'.padEnd(1_240_000, ' ');

/** By path below the content folder. */
export const newsroom: Readonly<Record<string, string>> = {
  'news/mitteilung/index.md': item(PRESS_RELEASE, PRESS_BODY),
  'news/mitteilung/bericht.pdf': PDF,
  'news/mitteilung/daten.xlsx': 'PK\u0003\u0004',
  'news/entwurf-mit-datei/index.md': item(
    'kind: news\ntitle: Kanarienvogel\ndate: 2026-05-01\ndraft: true\nsummary: Kanarienvogel.\nattachments:\n  - file: ./kanarienvogel.pdf\n    title: Kanarienvogel\n    accessible: true',
  ),
  'news/entwurf-mit-datei/kanarienvogel.pdf': '%PDF-1.7 Kanarienvogel',
  'news/kongress-war-da/index.md': item(
    'kind: news\ntitle: So war der Musterkongress\ndate: 2026-01-12\nsummary: Ein Rückblick.\ncover:\n  src: ./saal.jpg\n  alt: Ein Saal\n  credit: Erika Mustermann\n  licence: CC BY 4.0\nevents: [kongress-2025]',
  ),
  'events/kongress-2025/index.md': item(
    'title: Musterkongress 2025\ndate: 2025-04-01\nstart: 2025-09-10\nseries: musterkongress\nsummary: Der vorige.\nregistration:\n  url: https://www.example.org/alt',
  ),
  'events/kongress-2026/index.md': item(CONGRESS),
  'events/kongress-2026/programm.pdf': '%PDF-1.7',
  'events/verschoben/index.md': item(
    'title: Verschobene Tagung\ndate: 2026-04-01\nstart: 2026-07-01\nstatus: postponed\nchanges:\n  - date: 2026-05-02\n    kind: postponed\n    text: Die Gastgeber ziehen um.\nsummary: Eine erfundene Tagung.\nregistration:\n  url: https://www.example.org/anmeldung',
  ),
  'projects/kette/index.md': item(PROJECT),
  'series/musterkongress/index.md': item('title: Musterkongress\nsummary: Ein erfundener Kongress, jedes Jahr.'),
  'organisations/ministerium/index.md': item('name: Musterministerium\nkind: ministry'),
  'venues/kongresshaus/index.md': item(
    'name: Kongresshaus\nkind: building\npartOf: musterstadt\naddress:\n  street: Musterweg 1\n  postalCode: "01234"\n  city: Musterstadt\ncoordinates:\n  latitude: 51.5\n  longitude: 12.25\naccess: Stufenlos.\ntransport: Haltestelle Musterweg.',
  ),
};
