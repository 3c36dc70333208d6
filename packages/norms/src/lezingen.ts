// Andere lezingen die bij meer normen horen: wat de wet zegt waar de handreiking ruimte aan het gezin laat.

/** Handreiking 3.2.1 en 3.2.4 laten het gezin weigeren; Jeugdwet 7.4.0, tweede lid, kent die weigering niet. */
export const WET_ZEGT_VERSTREKKEN = {
  oordeel: 'moet',
  gezag: 'wet',
  bronnen: ['F058', 'F061'],
  omdat:
    'Is het gegeven echt nodig, dan zegt de wet dat u het verstrekt. De handreiking laat het gezin dan nog weigeren.',
} as const
