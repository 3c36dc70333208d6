// Invented letters of a gemeente, for the journeys that start with a letter.

/** A registration as the reason, at every extension. */
export const REGISTERED = `Gemeente Elzenrade
Team Toegang Jeugd

Betreft: uw aanvraag tot verlenging voor de heer S. Verzonnen

Geachte behandelaar,

U vroeg om verlenging van de behandeling. Om op deze verlenging te kunnen beslissen, ontvangen wij bij iedere verlenging de diagnose. Die ontbreekt nog.

Ik ben geregistreerd bij het SKJ en val onder een beroepsgeheim. U kunt de diagnose dus gerust aan mij geven. Graag ontvangen wij ook de gewenste duur en het product.

Zonder reactie voor vrijdag nemen wij uw aanvraag niet in behandeling.

Met vriendelijke groet,
P. Proefpersoon, consulent Jeugd`

/** Consent as the reason, in an e-mail. */
export const CONSENT = `Van: toegang@elzenrade.example
Aan: planning@praktijk.example
Onderwerp: eerste aanvraag Fenna

Hallo Bo,

Wij kunnen nog geen besluit nemen op de eerste aanvraag voor Fenna. Wij geven nooit een beschikking af zolang het onderzoeksverslag er niet is. Vader en moeder hebben allebei toestemming gegeven, dus dat kan gewoon. Wil je het verslag mailen?

Groet,
Mirre, toegangsmedewerker gemeente Elzenrade`

/** The accountant as the reason. */
export const ACCOUNTANT = `Gemeente Elzenrade, afdeling Financiën

Onderwerp: controle van de jaarrekening

Geachte administratie,

Onze accountant controleert de jaarrekening van de gemeente en wil kunnen zien dat de hulp is gegeven. Wilt u daarom van alle cliënten op de lijst de behandeldoelen en het evaluatieverslag sturen?

Hoogachtend,
het college van burgemeester en wethouders van Elzenrade`

/** A new question on top, an older one quoted below. */
export const THREAD = `Van: consulent jeugd gemeente Elzenrade
Aan: praktijk De Verzonnen Eik
Onderwerp: RE: verlenging

Dank voor uw bericht. Het behandelplan hoeft niet meer. Om te beslissen op de verlenging ontvangen wij alleen nog graag de omvang.

Groet, Ties

Van: praktijk De Verzonnen Eik
Verzonden: maandag 4 mei 2026 10:11
Aan: consulent jeugd gemeente Elzenrade
Onderwerp: RE: verlenging

Beste Ties, het behandelplan sturen wij niet.

Van: consulent jeugd gemeente Elzenrade
Verzonden: vrijdag 1 mei 2026 09:00
Aan: praktijk De Verzonnen Eik
Onderwerp: verlenging

Graag ontvangen wij het behandelplan en de anamnese.`

/** Three purposes in one letter. */
export const THREE = `Gemeente Elzenrade
Team Jeugd

Geachte aanbieder,

Wij hebben drie vragen.

1. Om te beslissen op uw aanvraag voor verlenging van de hulp ontvangen wij graag de diagnose.

2. Om uw factuur over maart te kunnen betalen ontvangen wij graag de declaratiegegevens.

3. Als casusregisseur wil ik de hulp in het gezin op elkaar afstemmen. Daarvoor ontvang ik graag informatie over het verloop van de behandeling.

Met vriendelijke groet,
R. Verzonnen, gemeente Elzenrade`

/** No task, no purpose. */
export const NO_TASK = `Hoi,

Kun je mij het behandelplan sturen?

Groet, Sam`
