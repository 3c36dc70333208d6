// Gemaakt door `npm run genereer`: de SHA-256 van elke normenset (RFC 8785-vorm, zonder dit veld zelf).
export const VINGERAFDRUKKEN = {
  geldend: '7d50336285ee9b19c55f09f0f8ffb1c2d40101c87936158e3f6cf20c4a336a0d',
  'ontwerp-2030': '6a4726e41ac30f07596c6b7ff0f2219a451076f965688d82a2f5d9cbb039f3a2',
} as const
