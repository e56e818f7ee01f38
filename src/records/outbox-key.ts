/** Where web storage has what waits to be sent to an address. */
export function outboxKey(address: string): string {
  return `outbox:${address}`;
}
