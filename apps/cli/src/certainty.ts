// Certainty in words: the reader only gives rough steps, so a number would promise too much.

/** "zeer waarschijnlijk", "waarschijnlijk", "misschien" or "onzeker". */
export function certainty(zekerheid: number): string {
  if (zekerheid >= 0.85) return 'zeer waarschijnlijk'
  if (zekerheid >= 0.65) return 'waarschijnlijk'
  return zekerheid >= 0.5 ? 'misschien' : 'onzeker'
}
