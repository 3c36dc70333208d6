// Hands a file made in the browser to the person who asked for it; nothing is sent anywhere.

/** Saves `content` under `name`. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
