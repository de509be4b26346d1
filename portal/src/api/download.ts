import { arrived, receive } from './http'

/** Fetches a file and hands it to the browser under a name, so that a refusal can be told in the page. */
export async function download(path: string, name: string): Promise<void> {
  const response = await receive('GET', path, { file: true })
  const address = URL.createObjectURL(await arrived(response.blob()))
  hand(address, nameIn(response) ?? name)
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Hands the browser a file to keep; of a large one it shows how far it is, and holds none of it in memory. */
export function hand(address: string, name = '') {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}

function nameIn(response: Response): string | undefined {
  return /filename="?([\w.-]+)"?/.exec(response.headers.get('content-disposition') ?? '')?.[1]
}
