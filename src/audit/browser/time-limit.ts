/** Rejects where something takes longer than it may. */
class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

/** What a promise answers, if it does so within some milliseconds. @throws TimeLimitError */
export async function within<T>(milliseconds: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError(`${what}: ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    // Whichever comes second is of no interest any more.
    promise.catch(() => {});
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
