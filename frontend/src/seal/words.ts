/** The words of opening one's own key. */
import { words } from '../i18n';

export const sealWords = words({
  passphrase: ['密钥口令', 'Passphrase of the key'],
  wrong: ['口令不对', 'Wrong passphrase'],
});
