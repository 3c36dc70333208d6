// Gemaakt door `npm run genereer`: de SHA-256 van elke normenset (RFC 8785-vorm, zonder dit veld zelf).
export const VINGERAFDRUKKEN = {
  geldend: '9f84972357ce4172593b73864bedf5cb06c2e6618b576213ced561054954b9ca',
  'ontwerp-2030': '890d3dd9a08f5453fb01eb315017d24bba7e00c05339695bba4f8a9846d4687c',
} as const
