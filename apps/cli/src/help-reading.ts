// The help of the commands that read a text or a file.

const FILES = `
Het bestand mag Word (.docx), PDF, OpenDocument (.odt), e-mail (.eml), een webpagina of gewone tekst zijn.
Zonder bestand leest Deelwijs tekst (UTF-8) van de invoer. Meer dan 20 MB kan niet.
Een bestand gaat open in een eigen proces, dat niets kan schrijven en het netwerk niet op kan.`

const LINES = `
Met --jsonl staat op elke regel {"id":"…","tekst":"…"}; het antwoord heeft dezelfde id, anders null.
Een regel die niet klopt, geeft {"id":…,"fout":{"regel","code","veld","melding"}}.
De rest gaat door; de uitkomst is dan 2.`

const PLACES = `
Plaatsen (van, tot) tellen in tekens (UTF-16) vanaf het begin van de tekst.
Bij een bestand staat bij elke vondst ook "waar", en tellen plaatsen vanaf het begin van dat stuk.
Dan staat er ook "bestand":{"naam","soort","nietGelezen":[{"waar","code","melding"}]}.`

/** The text after the options, per command. */
export const READING_EXAMPLES = {
  lees: `${FILES}

Alles is een voorstel. U kijkt zelf of het klopt.

Met --json:
  {"feiten":[{"feit","waarde","van","tot","tekst","zekerheid","waarom"}],
   "gegevens":[{"gegeven","rol","gevraagd","van","tot","tekst","zekerheid","waarom"}],
   "rodeVlaggen":[{"vlag","van","tot","tekst","zekerheid","waarom","uitleg"}],
   "signalen":[{"soort","van","tot","tekst","zekerheid","waarom"}],
   "kandidaten":[…],"afzender","geschiedenis":[{"van","tot"}]}
Draagt de vrager meer petten, dan staat bij een feit of gegeven ook "pet".
${PLACES}
${LINES}

Voorbeelden:
  deelwijs lees brief.txt
  deelwijs lees --json < brief.txt
  deelwijs lees --jsonl < brieven.jsonl > voorstellen.jsonl`,
  contract: `${FILES}

Alleen bepalingen over gegevens krijgen een oordeel. Het is een voorstel: een jurist leest mee.

Met --json:
  {"clausules":[{"van","tot","tekst","oordeel","bronnen","reden","rechtmatig","norm","waarom","zekerheid"}]}
Het oordeel is in-orde, let-op of gaat-verder-dan-de-wet.
${PLACES}
${LINES}

Voorbeelden:
  deelwijs contract contract.txt
  deelwijs contract --json < contract.txt`,
  formulier: `${FILES}

Met --json:
  {"velden":[{"van","tot","tekst","gegeven","oordeel","bronnen","reden","rechtmatig","zekerheid"}],
   "rechtmatig":[…]}
Het oordeel is mag-blijven, anders-vragen of moet-weg. De lijst rechtmatig is het formulier zoals het wel kan.
${PLACES}
${LINES}

Voorbeelden:
  deelwijs formulier formulier.txt
  deelwijs formulier --pet bekostiger --json < formulier.txt`,
  lek: `${FILES}

Bij een bestand kijkt Deelwijs ook naar wat op papier niet te zien is: eigenschappen, opmerkingen,
wijzigingen, verborgen tekst en de naam van het bestand. Niets gevonden is geen bewijs. Lees zelf na.

Met --json:
  {"bevindingen":[{"soort","van","tot","tekst","zekerheid","waarom"}],
   "gezochtNaar":[{"soort","uitleg"}],
   "toegestaan":[{"van","tot","tekst","waarom"}]}
Bij een bestand noemt "ookBekeken" de stukken buiten de tekst.
${PLACES}
${LINES}

Voorbeelden:
  deelwijs lek antwoord.docx
  deelwijs lek --json < antwoord.txt
  deelwijs lek --jsonl < brieven.jsonl`,
} as const
