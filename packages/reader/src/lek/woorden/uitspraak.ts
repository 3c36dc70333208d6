// Words of a sentence about a person that show it is about the request, the help on main lines, contact or who somebody is. Own list.

/** With one of these a sentence about the young person is no content of the treatment by itself. */
export const NEUTRAL_STATEMENT: ReadonlySet<string> = new Set(
  'volgt volgde ingeschreven aangemeld aanmelding heet woont wonen verhuist verhuisd stopt start gestart begint begon eindigt afgesloten uitgeschreven krijgt kreeg ontvangt hulp begeleiding behandeling traject toewijzing verlenging aanvraag tijd doelen doel nodig uur uren minuten week weken maand maanden per product code wachtlijst plek plaats geboren oud jaar jarig bsn nummer telefoon mail adres geregistreerd register registratie beoordeelt beoordeelde beoordeling oordeel advies adviseert advies behandelt besluit beslist beslissen gemeente wijkteam aanbieder organisatie praktijk stichting wet jeugdwet artikel privacy rechten recht geheim beroepsgeheim gegevens informatie verklaring verlengen aangevraagd verwezen verwijzing verwijzer gezien terecht bekend bereikt belt belde mailde schreef schrijft stuurt stuurde vroeg vraagt vragen gevraagd werkt werkte collega aanwezig kamer dienst locatie cliënt client contact contactpersoon bericht brief factuur declaratie periode datum vanaf tot betaalt betalen bekostigt controleert controle akkoord namens kopie kent beschikbaar afwezig vakantie vrij verlof ondertekend'.split(
    ' ',
  ),
)
