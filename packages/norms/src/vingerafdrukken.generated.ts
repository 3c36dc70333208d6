// Gemaakt door `npm run genereer`: de SHA-256 van elke normenset (RFC 8785-vorm, zonder dit veld zelf).
export const VINGERAFDRUKKEN = {
  geldend: 'd1f0aa2431b72098f07a089ed7e44e269beda74c9789685bcd2b20010b7df6e4',
  'ontwerp-2030': 'f83903d100814ea653ef1e3eea3a3d9b53902a8f4e635e3ee686029ed04221d0',
} as const
