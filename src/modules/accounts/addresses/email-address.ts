/** Folds an address so that two spellings of one mailbox compare equal: trimmed, NFC, lower case. */
export function addressKeyOf(address: string): string {
  return address.trim().normalize("NFC").toLowerCase()
}
