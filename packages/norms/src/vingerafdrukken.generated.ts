// Gemaakt door `npm run genereer`: de SHA-256 van elke normenset (RFC 8785-vorm, zonder dit veld zelf).
export const VINGERAFDRUKKEN = {
  geldend: 'f9b3c47b7567dfdb1504ba8d2b936fd32ec1bdb0b528af8adedfb56780a3c5a1',
  'ontwerp-2030': '61517b8fc9ab64ee744a19e773798ad1efb73700f793e98ffbda4bb3ccaf7037',
} as const
