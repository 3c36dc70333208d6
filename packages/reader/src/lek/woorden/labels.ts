// Words that say what kind of number or date stands beside them. Own list.

export type LabelKind = 'bsn' | 'telefoon' | 'client' | 'ander'

const table = (rows: Readonly<Record<LabelKind, string>>): ReadonlyMap<string, LabelKind> => {
  const kinds: readonly LabelKind[] = ['ander', 'client', 'telefoon', 'bsn']
  return new Map(
    kinds.flatMap((kind) =>
      rows[kind]
        .trim()
        .split(/\s+/)
        .map((word): [string, LabelKind] => [word, kind]),
    ),
  )
}

/** Folded word -> what the number after it is. `ander` says: a number of a case, a company or money, not of a person. */
export const LABELS: ReadonlyMap<string, LabelKind> = table({
  bsn: 'bsn bsnnummer bsnnr bsnr burgerservicenummer burgerservicenr burgerservice sofinummer sofi sofinr burgernummer bsns',
  telefoon:
    'tel telefoon telefoonnummer telefoonnr telnr telefonisch telefoonnummers telefoons mobiel mobiele mobieltje mobielnummer gsm mob bel bellen belt belde gebeld terugbellen terugbelnummer belnummer whatsapp app appen whatsappt phone sms smsen thuisnummer bereikbaar bereiken nummers zesnummer fax noodnummer telefoonnumer nood toestel t m',
  client:
    'kindnr jeugdigenr client clientnummer clientnr clientnrs clientnummers clientcode clientid clientennummer clientnumer dossiernummer dossiernr dossiercode dossiernummers patientnummer patientnr patientennummer patientid patient ecdnummer ecdnr ecd zorgdossier zorgdossiernummer kindnummer leerlingnummer inschrijfnummer inschrijvingsnummer polisnummer verzekerdenummer verzekerdennummer zorgnummer clientdossier clientreferentie kindcode jeugdigenummer cliëntnummer klantnummer klantnr persoonsnummer clnr clientno pgn relatienummer epd epdnummer patnr',
  ander:
    'factuur factuurnummer factuurnr facturen factuurnummers declaratie declaratienummer declaraties declaratieregel kvk kvknummer kvknr agb agbcode btw btwnummer iban bic rekening rekeningnummer bankrekening rekeningnr toewijzing toewijzingsnummer toewijzingnummer toewijzingsnr toewijzingen beschikking beschikkingsnummer beschikkingnummer zaaknummer zaaknr zaak zaakkenmerk kenmerk referentie referentienummer ref order ordernummer orderno product productcode productcodes artikel artikelen big bignummer bigregistratie skj skjnummer registratienummer registratie bericht berichtnummer volgnummer contract contractnummer versie ticket ticketnummer meldingsnummer debiteur debiteurnummer debiteurennummer crediteur crediteurnummer crediteurennummer verplichting verplichtingnummer verplichtingsnummer postbus antwoordnummer code bedrag vestigingsnummer vestigingsnr aanvraagnummer verzoeknummer verzoek isbn vecozo prestatiecode euro eur regel regelnummer perceel perceelnummer rsin dossierzaak tarief inkooporder po batch jw301 jw303 jw305 jw315 jw317 jw321 jw325 categorie productcategorie ecli stcrt staatsblad staatscourant stb kamerstuk kamerstukken foutcode retourcode nota notanummer offerte offertenummer transactie betaalkenmerk betalingskenmerk bestelnummer lidmaatschapsnummer lidnummer',
})

/** Filling words between a label and its number that may be passed. */
export const BIRTH_WORDS: ReadonlySet<string> = new Set(
  'geb geboren geboortedatum geboortedata gebdatum gebdat geboorte geboortedag gbd gebdtm geboortedat geboortedtm gebjaar geboortejaar jarig verjaardag verjaart dob geboortdatum geboortedd gebd geboortedatums gebooortedatum gd bouwjaar geboortedtm gebjr'.split(
    ' ',
  ),
)

/** Words before a date that make it the date of an event of the case. */
export const EVENT_WORDS: ReadonlySet<string> = new Set(
  'besluit besluiten beschikking brief wet verordening uitspraak contract overeenkomst convenant sinds vanaf per tot tm ingang ingaande start startdatum gestart begonnen begin begindatum einddatum eind einde aanvraag toewijzing versie datum handreiking stcrt besluitdatum verzonden ontvangen gesprek intake onderzoek dd aanmelding aangemeld mail e-mail bericht verslag plan behandelplan evaluatie periode voor uiterlijk op tussen na overleg afspraak indicatie geldig geldend peildatum factuur factuurdatum verzoek vergadering kwartaal jaar regeling beleidsregel werd laatst gewijzigd publicatie arrest vonnis staatsblad herzien vastgesteld'.split(
    ' ',
  ),
)

/** Months as they are written, folded. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'jan januari 1 feb februari febr 2 mrt maart mar 3 apr april 4 mei may 5 jun juni 6 jul juli 7 aug augustus 8 sep sept september 9 okt oktober oct 10 nov november 11 dec december 12'
    .split(/(?<=\d) /)
    .flatMap((row) => {
      const words = row.split(' ')
      const month = Number(words.at(-1))
      return words.slice(0, -1).map((word): [string, number] => [word, month])
    }),
)

/** Mailboxes of an organisation: no person. */
export const SHARED_MAILBOXES: ReadonlySet<string> = new Set(
  'info contact administratie secretariaat jeugd toegang wijkteam jeugdteam planning declaraties declaratie facturen factuur privacy fg avg post klachten aanmelding aanmeldingen zorgadministratie financien inkoop contractmanagement receptie gemeente balie helpdesk support servicedesk jeugdhulp sociaaldomein wmo noreply no-reply bureau team office mail aanvragen verlengingen backoffice frontoffice bestuur directie communicatie crediteuren debiteuren boekhouding hr personeel zorg jeugdwet jeugdzaken ondersteuning kwaliteit beveiliging datalekken'.split(
    ' ',
  ),
)
