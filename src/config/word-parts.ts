/**
 * Parts of the compounds that headlines of the field are made of, so that a long word is broken between them:
 * "Metropol-region", not "Metro-polregion". One row per letter; an s that joins ("Innovations-") is added to what ends
 * in -ung, -heit, -keit, -schaft, -ion or -tät, every other form is written out. A longer part wins over a shorter one.
 */
export const wordParts = `
  Agentur Akademie Aktion Analyse Analytik Anlagen Antikörper Anwendung Arbeit Arbeits Arzneimittel Aufbau
  Ausbildung Austausch Auszeichnung
  Barriere Beirat Beratung Bereich Beschäftigung Bewerbung Bildung Bio Biologie Biotechnologie Branche Branchen
  Bundes Bundesland
  Campus Chemie Chemikant Cluster
  Daten Datenschutz Deutschland Diagnostik Dialog Dienst Dienstleistung Digital Digitalisierung
  Einrichtung Energie Entwicklung Erfolg Erklärung Eröffnung Exzellenz
  Fach Fachkraft Fachkräfte Finanzierung Firma Firmen Förder Förderung Forscher Forschung Forum Freiheit Führung
  Gebäude Gemeinschaft Gen Gerät Geräte Gesellschaft Gesundheit Gründer Gründung Gutachten
  Haushalt Hersteller Herstellung Hilfe Hochschul Hochschule
  Immun Immunologie Impfstoff Impfstoffe Industrie Infektion Information Infrastruktur Ingenieur Initiative
  Innovation Institut Instituts Investition
  Kammer Klinik Kommunikation Kompetenz Konferenz Kongress Konsortium Kooperation Kraft Kräfte Krankheit Krebs
  Labor Laborant Laboranten Laborantin Landes Leben Lebens Lebensmittel Leistung Leiter Leitung Lösung
  Maßnahmen Medizin Messe Metropol Minister Ministerium Ministeriums Mitglieder Mittel Molekular Moleküle
  Nachhaltigkeit Nachwuchs Netz Netzwerk
  Orientierung Ort Orts
  Park Partner Partnerschaft Patienten Pharma Pharmazeut Pharmazie Pilot Plattform Politik Präsentation Preis
  Produktion Programm Projekt Prüfung
  Qualifizierung Qualität
  Region Regional Regulierung Reihe
  Sachsen Schutz Sicherheit Sicherung Spitzen Staats Stammzell Standort Standorte Start Stiftung Stipendien Stoff
  Strategie Struktur Strukturen Studien Studium System Systeme
  Tag Tage Tagung Technik Technologie Technologien Therapie Therapien Träger Transfer Transformation Translation
  Umwelt Universität Unternehmen Unternehmens
  Veranstaltung Verantwortung Verarbeitung Verband Verbands Verbund Verein Vereins Verfahren Vernetzung Versammlung
  Versicherung Versorgung Verwaltung
  Wandel Weiterbildung Werkstoff Wettbewerb Wettbewerbs Wirkstoff Wirkstoffe Wirtschaft Wissen Wissens Wissenschaft
  Wissenschaftler Wissenschaftlerin
  Zell Zelle Zellen Zentren Zentrum Zukunft Zukunfts Zusammenarbeit
`
  .trim()
  .split(/\s+/);
