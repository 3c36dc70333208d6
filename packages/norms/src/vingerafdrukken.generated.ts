// Gemaakt door `npm run genereer`: de SHA-256 van elke normenset (RFC 8785-vorm, zonder dit veld zelf).
export const VINGERAFDRUKKEN = {
  geldend: 'b70cc55a880674a6c563f44538294c430c7ab1dd74e4414f5e445cd84d1c84c1',
  'ontwerp-2030': 'ee6efc6d5d27797fae5170514c6cebf0f64b53dd832f8c204b9135aced9f9911',
} as const
