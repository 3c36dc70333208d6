// Gemaakt door `npm run genereer`: de SHA-256 van elke normenset (RFC 8785-vorm, zonder dit veld zelf).
export const VINGERAFDRUKKEN = {
  geldend: '',
  'ontwerp-2030': '',
} as const
