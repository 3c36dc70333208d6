// Why a file cannot be read, and what was left aside in one that can: one catalogue of Dutch lines.

/** What one code says to the user: what is the matter, and what to do about it. */
type Message = { readonly title: string; readonly advice: string }

/** Reasons not to give a text. */
const REFUSALS = {
  leeg: {
    title: 'Dit bestand is leeg.',
    advice: 'Kijk of u het goede bestand koos. Vraag de afzender anders om het opnieuw te sturen.',
  },
  'te-groot': {
    title: 'Dit bestand is te groot.',
    advice: 'Een bestand mag 20 megabyte groot zijn. Kopieer de tekst uit het bestand en plak die.',
  },
  'te-groot-uitgepakt': {
    title: 'Dit bestand wordt te groot als het opengaat.',
    advice: 'Dat kan een aanval zijn. Vertrouwt u de afzender? Kopieer dan de tekst en plak die.',
  },
  'te-veel-onderdelen': {
    title: 'Dit bestand heeft te veel onderdelen.',
    advice: 'Sla het document opnieuw op, of kopieer de tekst en plak die.',
  },
  'te-veel-bladzijden': {
    title: 'Dit bestand heeft te veel bladzijden.',
    advice: 'Deelwijs leest 500 bladzijden per keer. Splits het bestand en lees de delen een voor een.',
  },
  'te-veel-tekst': {
    title: 'In dit bestand staat te veel tekst.',
    advice: 'Splits het bestand, of kopieer het deel dat u nodig hebt en plak dat.',
  },
  'te-lang': {
    title: 'Het lezen duurde te lang en is gestopt.',
    advice: 'Kopieer de tekst uit het bestand en plak die. Of vraag de afzender om een ander bestand.',
  },
  'te-zwaar': {
    title: 'Het lezen kostte te veel geheugen en is gestopt.',
    advice: 'Kopieer de tekst uit het bestand en plak die. Of vraag de afzender om een ander bestand.',
  },
  gestopt: { title: 'U hebt het lezen gestopt.', advice: 'Kies het bestand opnieuw als u het toch wilt lezen.' },
  'niet-gevonden': {
    title: 'Dit bestand is er niet, of Deelwijs mag het niet openen.',
    advice: 'Controleer de naam en de map. Kies een gewoon bestand, geen map.',
  },
  afgekapt: {
    title: 'Dit bestand is niet compleet.',
    advice: 'Het einde ontbreekt. Download het opnieuw, of vraag de afzender om het opnieuw te sturen.',
  },
  beschadigd: {
    title: 'Dit bestand is beschadigd.',
    advice: 'Open het in het programma waar het mee is gemaakt. Sla het opnieuw op en probeer het nog eens.',
  },
  'gevaarlijke-xml': {
    title: 'Dit bestand bevat een opdracht die er niet hoort.',
    advice: 'Een gewoon document heeft geen DOCTYPE. Dit kan een aanval zijn. Vraag de afzender om een PDF.',
  },
  'te-diep': {
    title: 'Dit bestand zit vreemd in elkaar.',
    advice: 'De onderdelen zitten te diep in elkaar. Kopieer de tekst uit het bestand en plak die.',
  },
  'gevaarlijke-naam': {
    title: 'Dit bestand wil buiten zijn eigen map schrijven.',
    advice: 'Dat hoort niet en kan een aanval zijn. Open het niet. Overleg met uw beheerder.',
  },
  versleuteld: {
    title: 'Dit bestand heeft een wachtwoord.',
    advice: 'Open het met het wachtwoord. Sla het zonder wachtwoord op, of kopieer de tekst en plak die.',
  },
  'versleutelde-mail': {
    title: 'Deze e-mail is versleuteld.',
    advice: 'Open de e-mail in uw mailprogramma. Kopieer de tekst en plak die.',
  },
  'scan-zonder-tekst': {
    title: 'Dit is een scan: er staat geen tekst in, alleen een beeld.',
    advice: 'Laat uw scanner de tekst herkennen. Of typ over wat u nodig hebt en plak dat.',
  },
  'geen-tekst': {
    title: 'In dit bestand staat geen tekst.',
    advice: 'Kijk of u het goede bestand koos. Staat de tekst op een plaatje? Typ die dan over.',
  },
  'oud-word': {
    title: 'Dit is een oud Word-bestand (.doc).',
    advice: 'Open het in Word. Kies Opslaan als en dan Word-document (.docx) of PDF.',
  },
  rtf: {
    title: 'Dit is een RTF-bestand.',
    advice: 'Open het in Word of LibreOffice. Kies Opslaan als en dan Word-document (.docx) of PDF.',
  },
  'outlook-msg': {
    title: 'Dit is een bericht uit Outlook (.msg).',
    advice: 'Sla het bericht op als .eml of als PDF. Of kopieer de tekst en plak die.',
  },
  winmail: {
    title: 'Dit is een pakketje van Outlook (winmail.dat).',
    advice: 'Vraag de afzender om een gewone bijlage, of open het in Outlook.',
  },
  'oud-kantoorbestand': {
    title: 'Dit is een oud Office-bestand.',
    advice: 'Open het in het programma zelf. Sla het op als PDF of kopieer de tekst en plak die.',
  },
  'rekenblad-of-presentatie': {
    title: 'Dit is een rekenblad, tekening of presentatie.',
    advice: 'Sla het op als PDF, of kopieer de tekst en plak die.',
  },
  afbeelding: {
    title: 'Dit is een afbeelding. Deelwijs leest geen tekst op plaatjes.',
    advice: 'Typ de tekst over en plak die. Of vraag de afzender om een bestand met tekst.',
  },
  archief: { title: 'Dit is een ingepakte map.', advice: 'Pak de map eerst uit. Kies daarna het bestand zelf.' },
  programma: {
    title: 'Dit is een programma en geen document.',
    advice: 'Open het niet. Vertrouwt u de afzender niet? Overleg dan met uw beheerder.',
  },
  'onbekend-soort': {
    title: 'Dit soort bestand kan Deelwijs niet lezen.',
    advice: 'Deelwijs leest Word (.docx), PDF, OpenDocument (.odt), e-mail (.eml) en gewone tekst.',
  },
  'te-diep-ingepakt': {
    title: 'Deze bijlage zit te diep in andere berichten.',
    advice: 'Sla de bijlage apart op en lees haar los.',
  },
  'lezen-mislukt': {
    title: 'Het lezen van dit bestand is niet gelukt.',
    advice: 'Kopieer de tekst uit het bestand en plak die. Of vraag de afzender om een ander bestand.',
  },
} as const satisfies Readonly<Record<string, Message>>

/** Things that were seen and left aside in a file that was read. */
const REMARKS = {
  'macro-niet-uitgevoerd': {
    title: "In dit document zitten macro's.",
    advice: "Deelwijs las de tekst. De macro's zijn niet uitgevoerd. Vertrouwt u de afzender niet? Open het dan niet.",
  },
  'script-niet-uitgevoerd': {
    title: 'In dit bestand zit een script.',
    advice: 'Deelwijs las de tekst. Het script is niet uitgevoerd.',
  },
  'extern-niet-opgehaald': {
    title: 'Dit document verwijst naar iets buiten het bestand.',
    advice: 'Deelwijs heeft niets opgehaald. Wat daar staat, is niet gelezen.',
  },
  'ingesloten-niet-gelezen': {
    title: 'In dit document zit een ander bestand.',
    advice: 'Dat andere bestand is niet gelezen. Sla het apart op en lees het los.',
  },
  'beeld-niet-gelezen': {
    title: 'In dit bestand staan afbeeldingen.',
    advice: 'Tekst op een afbeelding is niet gelezen. Kijk die zelf na.',
  },
  'bladzijde-zonder-tekst': {
    title: 'Een of meer bladzijden hebben geen tekst.',
    advice: 'Misschien zijn het scans. Kijk die bladzijden zelf na.',
  },
  'einde-ontbreekt': {
    title: 'Het einde van dit bestand ontbreekt.',
    advice: 'Deelwijs las wat er was. Vraag de afzender om het bestand opnieuw te sturen.',
  },
  'formulier-niet-gelezen': {
    title: 'In deze PDF zit een bijzonder formulier (XFA).',
    advice: 'Misschien is niet alles gelezen. Druk het af naar een nieuwe PDF en lees die.',
  },
  'bijlage-te-veel': {
    title: 'Er zijn meer bijlagen dan Deelwijs leest.',
    advice: 'De laatste bijlagen zijn niet gelezen. Sla ze apart op en lees ze los.',
  },
  'onderdeel-niet-gelezen': {
    title: 'Een klein onderdeel van dit bestand is niet te lezen.',
    advice: 'De tekst zelf is wel gelezen. Kijk het document zelf nog na.',
  },
} as const satisfies Readonly<Record<string, Message>>

export type ProblemCode = keyof typeof REFUSALS
export type RemarkCode = keyof typeof REMARKS

/** A file that gives no text. `name` is the file or the attachment; `title` and `advice` are Dutch lines for the user. */
export type Problem = Message & { readonly kind: 'problem'; readonly code: ProblemCode; readonly name: string }

/** Something that was seen in a file and not read, fetched or run. `where` names the pages or parts, or is empty. */
export type Remark = Message & { readonly code: RemarkCode; readonly where: string }

/** Makes a problem value from the catalogue. */
export function problem(code: ProblemCode, name: string): Problem {
  return { kind: 'problem', code, name, ...REFUSALS[code] }
}

/** Makes a remark from the catalogue. */
export function remark(code: RemarkCode, where = ''): Remark {
  return { code, where, ...REMARKS[code] }
}

/** True when a word is a code of a problem. */
export function isProblemCode(word: unknown): word is ProblemCode {
  return typeof word === 'string' && Object.hasOwn(REFUSALS, word)
}

/** True when a word is a code of a remark. */
export function isRemarkCode(word: unknown): word is RemarkCode {
  return typeof word === 'string' && Object.hasOwn(REMARKS, word)
}

/** All codes with their lines, for a help page or a test. */
export const MESSAGES: Readonly<Record<string, Message>> = { ...REFUSALS, ...REMARKS }

/** Stops the reading of one file from deep inside a parser; `readFile` turns it into a problem value. */
export function refuse(code: ProblemCode): never {
  throw new Error(code, { cause: { refusal: code } })
}

/** The code that `refuse` threw, or undefined for any other failure. */
export function refusalOf(error: unknown): ProblemCode | undefined {
  if (!(error instanceof Error)) return undefined
  const { cause } = error
  if (typeof cause !== 'object' || cause === null || !('refusal' in cause)) return undefined
  return isProblemCode(cause.refusal) ? cause.refusal : undefined
}
