// Groups of words that the patterns of facts and flags share: write `<wij>` in a pattern to mean any of them.

export const GROEPEN = {
  wij: '=wij|=we|=ik',
  uw: '=uw|=u|=je|=jullie|=jouw',
  besluit: 'besluit|besluiten|beslissing|beslissen|=beslist|=beslis|besluitvorming|besluitname|besloten|heroverweging',
  verlenging:
    'verlenging|verlengen|=verlengd|=verlengde|=verlengt|verlengingsaanvraag|verlengingsverzoek|verlengingsbesluit|herindicatie|herindicering|vervolgaanvraag|vervolgbeschikking|vervolgindicatie|voortzetting|herbeschikking|verlengverzoek|verlengingsvraag',
  toewijzing:
    'toewijzing|toewijzen|toekenning|toekennen|beschikking|indicatie|indiceren|toekennings*|herindicatie|zorgtoewijzing|=vot|verleningsbeslissing',
  aanvraag: 'aanvraag|verzoek|verlengingsaanvraag|verlengingsverzoek|vervolgaanvraag|hulpvraag',
  beoordelen:
    'beoordelen|beoordeling|behandelen|behandeling|afhandelen|afhandeling|toetsen|toets|beoordeelt|beoordeel|honoreren|goedkeuren|goedkeuring|akkoord',
  doel: '=voor|=om|=ten|teneinde|=tbv|=ivm|=ihkv|kader|oog|verband|behoeve|=obv|alvorens|voordat|voorbereiding|=bij',
  nota: 'factuur|declaratie|rekening|nota|facturen|declaraties|factuurregel|declaratieregel|creditfactuur|factuurbericht|declaratiebericht',
  betalen: 'betalen|betaling|uitbetalen|uitbetaling|betaald|betaalt|betaalbaarstelling|uitbetaald|betaalrun',
  register: '=skj|=big|=skjeugd|beroepsregister|kwaliteitsregister|=nvo|=bpsw|=nip',
  toestemming:
    'toestemming|instemming|akkoordverklaring|toestemmingsformulier|toestemmingsverklaring|machtiging|goedvinden',
  ouders: 'ouders|ouder|moeder|vader|jeugdige|gezin|jongere|gezaghebbenden|client|kind|=zij|=ze|=beiden|wettelijk',
  gesprek:
    'gesprek|evaluatiegesprek|=mdo|overleg|behandelbespreking|zorgplanbespreking|evaluatie|rondetafel|rondetafelgesprek|sessie|bespreking|planbespreking|multidisciplinair|zorgoverleg|eindgesprek|tussenevaluatie|intake|intakegesprek|voortgangsgesprek|behandelevaluatie|keukentafelgesprek|adviesgesprek|oudergesprek|startgesprek|behandelplanbespreking|afspraak|=zpb|=zpo|evaluatiemoment',
  bijwonen:
    'bijwonen|aansluiten|aanschuiven|meekijken|bijzijn|bijzit|aanwezig|aanwezigheid|deelnemen|deelname|meeluisteren|aansluit|aanschuif|bijwoont|deelneem|meedoen|bijwoning|bijzitten|aanhaken|aanhaak|inbellen|aangesloten|meemaken|meemaakt|meegaan|bijwoonde',
  dossierstuk:
    'behandelplan|plan|doelen|evaluatie|evaluatieverslag|diagnose|dossier|verslag|rapport|rapportage|perspectiefplan|hulpverleningsplan|ondersteuningsplan|gezinsplan|behandeldoelen|voortgangsrapportage|voortgangsverslag|eindverslag|begeleidingsplan|zorgplan|=pva|=zp|behandelverslag|casusdossier|contactjournaal|gespreksverslag|zorgdossier|clientdossier|plannen|zorgplannen|behandelplannen|dossiers|verslaglegging',
  duur: 'jaar|maanden|weken|=mnd|halfjaar|maand|jaren|kwartaal|=mnd|week|sessies|gesprekken|zittingen|behandelweken',
  stuk: '<dossierstuk>|stappenplan|vijfstappenformulier|formulier|testresultaten|anamnese|=zrm|=sdq|=rom|verloop|inhoudelijke|onderzoek|behandeling|verwijsbrief|hulpvraag|diagnostiek|scores',
  norm: 'contract|overeenkomst|raamovereenkomst|verordening|beleidsregel|beleidsregels|contractafspraak|deelovereenkomst|dienstverleningsovereenkomst|inkoopvoorwaarden|=dvo|=rok|programma|inkoopdocument|contractvoorwaarden|jeugdverordening|bestek|inkoopcontract|contracteis|administratieprotocol|leveringsvoorwaarden',
} as const
