// Sentences on main lines that may be in a reply (handreiking, paragraph 3.2.4): what looks like content and is not. Own wording.

/** Patterns, one a line: the reason of an extension on main lines, and the hands that do the work. */
export const ALLOWED_LINES = `
doelen|doel|hulpverleningsdoelen|behandeldoelen ... behaald|bereikt|gehaald|gerealiseerd|=halen|=behalen|=bereiken|realiseren
tijd ... doelen|doel|hulpverleningsdoelen|behandeldoelen
=meer|extra|=langer tijd|=duurt|=duurde .. nodig|vertrouwen
vertrouwen|vertrouwensrelatie|vertrouwensband|werkrelatie|behandelrelatie|samenwerkingsrelatie ... opbouwen|=bouwen|opgebouwd|=opbouw|winnen
opbouw*|=bouwen|winnen ... vertrouwen|vertrouwensrelatie|vertrouwensband|werkrelatie|behandelrelatie
=onvoldoende|=nog =niet|=weinig|=minder toegekomen|=toe ... behandeling|doelen
toegekomen .. behandeling
jeugdige|=jongere|=kind|=ouders|gezin .. =akkoord|ingestemd
deskundig*|geregistreerd*|registratie ... =skj|=big|kwaliteitsregister|register
=skj|=big geregistreerd*|registratie|register
kinder jeugdpsychiater|=en
behandeling ... =nodig|later|begonnen|gestart
`
