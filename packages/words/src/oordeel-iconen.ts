// De tekens bij de oordelen, op een raster van 24: dezelfde op scherm, in Word en in PDF.

/** Lijnen voor een SVG-pad, getekend zonder vulling. */
export const ICOON_PADEN = {
  'vink-rond': 'M12 3a9 9 0 100 18 9 9 0 000-18zM8 12.500l3 3 5-6',
  weegschaal: 'M12 4v16M7 20h10M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z',
  pen: 'M4 20l1-5L16 4l4 4L9 19zM4 20h16',
  verbod: 'M12 3a9 9 0 100 18 9 9 0 000-18zM6 6l12 12',
  'vraag-rond':
    'M12 3a9 9 0 100 18 9 9 0 000-18zM9.500 10a2.500 2.500 0 113.500 2.300c-.7.300-1 .8-1 1.500M12 16.900v.1',
  vink: 'M5 12.500l4.500 4.500L19 7.500',
  'streep-rond': 'M12 3a9 9 0 100 18 9 9 0 000-18zM8 12h8',
  wegwijzer: 'M12 3v18M12 5h7l2 2.500-2 2.500h-7M12 11H5l-2 2.500L5 16h7',
  'stippen-rond': 'M12 3a9 9 0 100 18 9 9 0 000-18zM8 12v.1M12 12v.1M16 12v.1',
} as const
export type Icoon = keyof typeof ICOON_PADEN
