/**
 * `loading={turning(busy)}`: a button turns only when the answer takes its time. What is answered at once does not flicker,
 * and antd does not leave a sign turning that was taken away while it was still coming in.
 */
const PATIENCE_MS = 200;

export const turning = (busy: boolean): false | { delay: number } => busy && { delay: PATIENCE_MS };
