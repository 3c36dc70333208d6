// Gemaakt door `npm run genereer`: de SHA-256 van elke normenset (RFC 8785-vorm, zonder dit veld zelf).
export const VINGERAFDRUKKEN = {
  geldend: 'a9a9961a6730a1684762a9f79315a937ef232d16d04f68cb110e108efeb384b6',
  'ontwerp-2030': '94b76741d6d129ef1064145cf17743ca4bca379c170c3c86faa901f814d31139',
} as const
